/** What a figure is of, in a few words that a reader understands without its columns. */
package kz.sanaq.title;
