/**
 * The shallow parse of a sentence, made once, that all readers of figures share: marks and
 * segments, quotes, phrases of nouns and verbs, clauses with their predicates, rows of lists with
 * their heads.
 *
 * <p>Kazakh is head-final and marks case on the last word of a phrase, so that a single pass over
 * the words, with the tables of nouns, verbs and adjectives, finds the phrases. The productions are
 * named in {@link kz.sanaq.syntax.Phrase}, {@link kz.sanaq.syntax.Clause} and {@link
 * kz.sanaq.syntax.Rows}, each with an example.
 */
package kz.sanaq.syntax;
