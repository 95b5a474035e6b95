/**
 * Numbers of a text, in figures, words or both, each with its value, step and ending; and the words
 * that bound them.
 */
package kz.sanaq.number;
