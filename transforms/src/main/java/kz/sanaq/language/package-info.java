/**
 * Text as the kernel reads it, and the language pack: words, forms and endings read from resource
 * files.
 */
package kz.sanaq.language;
