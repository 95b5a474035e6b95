package kz.sanaq.language;

import java.util.ArrayList;
import java.util.List;

/**
 * All stems of a vocabulary in one trie.
 *
 * <p>A word of a text is analysed as the longest stem whose rest is an ending of the stem's class.
 * A stem that is longer in one concept thus shields a shorter one in another: «алтын» (gold) is not
 * «алты» (six).
 */
final class Stems {
  /** What «ды» says after a noun. */
  private static final int AFTER_CONSONANT = Feature.ACCUSATIVE.bit() | Feature.HAVING.bit();

  private static final WordClass[] ENDING_CLASSES = {
    WordClass.NUMBER, WordClass.NOUN, WordClass.VERB
  };

  private final Alphabet alphabet;
  private final Endings endings;
  private final Trie trie = new Trie();
  private final List<Stem> rows = new ArrayList<>();

  /**
   * A stem of a lemma.
   *
   * @param beforeVowel whether the stem stands only before an ending that begins with a vowel
   * @param alone whether it stands without an ending
   * @param other another stem of the same letters, null for none
   */
  private record Stem(int lemma, int classes, boolean beforeVowel, boolean alone, Stem other) {}

  Stems(Alphabet alphabet, Endings endings) {
    this.alphabet = alphabet;
    this.endings = endings;
  }

  /** Adds a stem, before those of the same letters. */
  void add(byte[] codes, int lemma, int classes, boolean beforeVowel) {
    // The shortest verbs look like endings and particles («де», «ал»); bare they are orders, which
    // news do not give.
    boolean alone = classes != WordClass.VERB.bit() || codes.length > 2;
    int at = trie.get(codes);
    if (at == Trie.NOWHERE) {
      trie.put(codes, rows.size());
      rows.add(new Stem(lemma, classes, beforeVowel, alone, null));
      return;
    }
    Stem old = rows.get(at);
    for (Stem stem = old; stem != null; stem = stem.other()) {
      if (stem.lemma() == lemma && stem.beforeVowel() == beforeVowel) {
        classes |= stem.classes();
        alone |= stem.alone();
      }
    }
    rows.set(at, new Stem(lemma, classes, beforeVowel, alone, old));
  }

  /** Ends the growth: words can be analysed. */
  void pack() {
    trie.pack();
  }

  /**
   * Analyses the word at [begin, end) of a text.
   *
   * @param last the stem ends here or before
   * @return packed as in {@link Analysis}
   */
  long analyse(char[] chars, int begin, int end, int last) {
    long best = Analysis.NONE;
    int node = 0;
    for (int i = begin; ; i++) {
      int row = trie.value(node);
      if (row != Trie.NOWHERE) {
        long found = fit(rows.get(row), chars, i, end, i - begin);
        if (found != Analysis.NONE) {
          best = found;
        }
      }
      if (i >= last) {
        return best;
      }
      int code = alphabet.code(chars[i]);
      node = code == 0 ? Trie.NOWHERE : trie.step(node, code);
      if (node == Trie.NOWHERE) {
        return best;
      }
    }
  }

  private long fit(Stem first, char[] chars, int from, int end, int stemLength) {
    for (Stem stem = first; stem != null; stem = stem.other()) {
      if (from == end) {
        if (stem.alone() && !stem.beforeVowel() && stemLength > 0) {
          return Analysis.of(stem.lemma(), 0, stemLength);
        }
        continue;
      }
      if (stem.beforeVowel() && !alphabet.isVowel(alphabet.code(chars[from]))) {
        continue;
      }
      for (WordClass type : ENDING_CLASSES) {
        if ((stem.classes() & type.bit()) != 0) {
          int ending = endings.find(type, chars, from, end);
          if (ending != EndingAutomaton.NOWHERE
              && (stemLength == 0 || follows(type, ending, chars[from - 1]))) {
            return Analysis.of(stem.lemma(), ending, stemLength);
          }
        }
      }
    }
    return Analysis.NONE;
  }

  /**
   * Whether an ending may follow a stem's last letter. Assimilation is not asked for, but after a
   * vowel «ды» is no ending of a noun: «салады» is of «сал», not of «сала».
   */
  private boolean follows(WordClass type, int ending, char last) {
    return type != WordClass.NOUN
        || endings.features(ending) != AFTER_CONSONANT
        || !alphabet.isPure(last);
  }
}
