package kz.sanaq.title;

/**
 * What a verb of the language is made of.
 *
 * @param stem of the bare act: «сал»
 * @param passive its passive stem: «салын»
 * @param open the stem before a vowel: «таб» of «тап»
 * @param transitive whether something undergoes it, as far as {@code verbs.tsv} knows
 * @param change whether it says a change of a level, or that one is reached
 */
record VerbStems(String stem, String passive, String open, boolean transitive, boolean change) {}
