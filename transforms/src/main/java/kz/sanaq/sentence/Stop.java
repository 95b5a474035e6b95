package kz.sanaq.sentence;

/** What a single full stop after a word means where a capital letter or a digit follows. */
enum Stop {
  /** Belongs to what follows: a title, a label. */
  NEVER,
  /** Ends a sentence only before a word that is known to open one. */
  RARELY,
  /** Goes on before digits. */
  NUMBER,
  /** Goes on before digits and before words in capitals. */
  AMOUNT,
  /** Ends like the stop of any word, but is known to be an abbreviation. */
  OFTEN,
  /** The initial of a name. */
  INITIAL,
  /** The number of a list item. */
  ITEM,
  /** The stop of an ordinary word. */
  PLAIN
}
