package kz.sanaq.syntax;

/**
 * A stretch of a sentence up to its predicate. Kazakh is verb-final: what a clause says of its
 * words stands at its end.
 *
 * <ul>
 *   <li>a main clause ends with a finite verb: «үш мектеп салынды.»
 *   <li>a converb clause leads to the one after it: «үш мектеп салынып, …»
 *   <li>a conditional one likewise: «үш мектеп салынса, …»
 *   <li>a semicolon ends a clause without a verb: «Алматыда – 9; …»
 * </ul>
 *
 * @param begin first token
 * @param end token after the last
 * @param predicate its verb, null where it has none
 */
public record Clause(int begin, int end, Phrase predicate) {}
