/** Splits a text into sentences by rules and word lists of the language pack. */
package kz.sanaq.sentence;
