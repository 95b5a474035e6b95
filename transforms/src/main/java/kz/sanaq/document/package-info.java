/**
 * Everything between bytes and documents: reading articles out of files, recognising what a crawl
 * leaves around an article, and deciding which of several editions of an article counts.
 */
package kz.sanaq.document;
