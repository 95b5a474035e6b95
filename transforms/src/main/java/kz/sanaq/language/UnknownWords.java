package kz.sanaq.language;

/**
 * Reads words that the vocabulary does not have, or as a class that it does not give them, by their
 * ending alone: «Бекқызының» is «Бекқызы» and a genitive.
 */
public final class UnknownWords {
  private final Alphabet alphabet;
  private final Endings endings;

  UnknownWords(Alphabet alphabet, Endings endings) {
    this.alphabet = alphabet;
    this.endings = endings;
  }

  /**
   * What a word says as a word of another class, its stem being known.
   *
   * @param stem letters of its stem
   * @return packed as in {@link Analysis}, without a lemma; negative where no ending fits
   */
  long guessOf(WordClass type, char[] chars, int begin, int end, int stem) {
    int ending = endings.find(type, chars, begin + stem, end);
    return ending == EndingAutomaton.NOWHERE ? Analysis.NONE : Analysis.of(0, ending, stem);
  }

  /**
   * What a word says that is not in the vocabulary. Its stem is the shortest whose rest is an
   * ending of the class and, where both say one, of the stem's vowel harmony.
   *
   * @param shortest letters that the stem has at least
   * @return packed as in {@link Analysis}, without a lemma; negative where no ending fits
   */
  long guess(WordClass type, char[] chars, int begin, int end, int shortest) {
    byte harmony = 0;
    for (int i = begin; i < end; i++) {
      int code = alphabet.code(chars[i]);
      if (i - begin >= shortest && (type != WordClass.VERB || canEndVerb(chars, begin, i))) {
        int ending = endings.find(type, chars, i, end);
        if (ending != EndingAutomaton.NOWHERE
            && (endings.harmony(ending) == 0
                || harmony == 0
                || endings.harmony(ending) == harmony)) {
          return Analysis.of(0, ending, i - begin);
        }
      }
      harmony = alphabet.harmony(code) == 0 ? harmony : alphabet.harmony(code);
    }
    return Analysis.NONE;
  }

  /**
   * Whether a verb's stem can end before {@code end}: of two consonants at its end the table of
   * letters must say that they go together («айт», not «анықт»: «анықта-ды»).
   */
  private boolean canEndVerb(char[] chars, int begin, int end) {
    int last = alphabet.code(chars[end - 1]);
    int before = end - begin > 1 ? alphabet.code(chars[end - 2]) : 0;
    return before == 0
        || alphabet.isVowel(last)
        || alphabet.isVowel(before)
        || alphabet.closes(before, last);
  }

  /**
   * What the ending of a word that is not in the vocabulary says: a noun's, or «-ып», the one
   * ending that only verbs have; 0 where it has none of them.
   */
  public int guessFeatures(char[] chars, int begin, int end) {
    long noun = guess(WordClass.NOUN, chars, begin, end, 4);
    if (noun != Analysis.NONE && Analysis.stemLength(noun) < end - begin) {
      return endings.featuresOf(noun);
    }
    int converb =
        end - begin > 4
            ? endings.find(WordClass.VERB, chars, end - 2, end)
            : EndingAutomaton.NOWHERE;
    return converb != EndingAutomaton.NOWHERE && endings.features(converb) == Feature.CONVERB.bit()
        ? Feature.CONVERB.bit()
        : 0;
  }
}
