package kz.sanaq.language;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The phrases of a lexicon, word by word: a tree whose arcs are lemmas with what their endings must
 * say. It is grown with an array of arcs for every node, then packed into one array for reading: an
 * arc lies with the number of the phrase that ends after it, so that a word which is a phrase by
 * itself, as most are, is found in one place of memory. No allocation when walked.
 */
final class PhraseTree {
  /** No phrase, no arc; of endings: any. */
  static final int NONE = -1;

  /** Numbers of an arc while it grows: lemma, ending, node. */
  private static final int GROWN = 3;

  /** Numbers of a packed arc: lemma, ending, the phrase that ends there, the arcs after it. */
  private static final int ARC = 4;

  /** While it grows: the arcs from each node; the root's by lemma. */
  private int[][] arcs = new int[16][];

  /** While it grows: the first phrase that ends at each node. */
  private int[] phrases = new int[16];

  private int nodes = 1;

  /** While it grows: for each lemma the arcs from the root that it names; null for most. */
  private int[][] grown;

  /** For each lemma where its arcs from the root begin; 0 for most. */
  private final int[] roots;

  /**
   * Once packed: the arcs from each node in the order of their lemmas, and {@link #NONE} after
   * them.
   */
  private int[] packed;

  /**
   * @param lemmas number of lemmas
   */
  PhraseTree(int lemmas) {
    grown = new int[lemmas][];
    roots = new int[lemmas];
    phrases[0] = NONE;
  }

  /** The node after a node, 0 for the root, and a word; made where it is not there. */
  int grow(int node, int lemma, int ending) {
    int[] known = node == 0 ? grown[lemma] : arcs[node];
    int[] out = known == null ? new int[0] : known;
    for (int k = 0; k < out.length; k += GROWN) {
      if (out[k] == lemma && out[k + 1] == ending) {
        return out[k + 2];
      }
    }
    int made = nodes++;
    if (made == phrases.length) {
      arcs = Arrays.copyOf(arcs, 2 * made);
      phrases = Arrays.copyOf(phrases, 2 * made);
    }
    phrases[made] = NONE;
    int[] more = Arrays.copyOf(out, out.length + GROWN);
    more[out.length] = lemma;
    more[out.length + 1] = ending;
    more[out.length + 2] = made;
    if (node == 0) {
      grown[lemma] = more;
    } else {
      arcs[node] = more;
    }
    return made;
  }

  /** The phrase that ends at a node; {@link #NONE} for none. */
  int phrase(int node) {
    return phrases[node];
  }

  /** Says which phrase ends at a node. */
  void set(int node, int phrase) {
    phrases[node] = phrase;
  }

  /** Ends the growth. */
  void pack() {
    int[] begins = new int[nodes];
    int size = 1;
    for (int node = 1; node < nodes; node++) {
      begins[node] = arcs[node] == null ? 0 : size;
      size += arcs[node] == null ? 0 : arcs[node].length / GROWN * ARC + 1;
    }
    for (int lemma = 0; lemma < roots.length; lemma++) {
      roots[lemma] = grown[lemma] == null ? 0 : size;
      size += grown[lemma] == null ? 0 : grown[lemma].length / GROWN * ARC + 1;
    }
    packed = new int[size];
    packed[0] = NONE;
    for (int node = 1; node < nodes; node++) {
      pack(arcs[node], begins[node], begins);
    }
    for (int lemma = 0; lemma < roots.length; lemma++) {
      pack(grown[lemma], roots[lemma], begins);
    }
    grown = null;
    arcs = null;
    phrases = null;
  }

  private void pack(int[] out, int begin, int[] begins) {
    if (out == null) {
      return;
    }
    Integer[] order = new Integer[out.length / GROWN];
    Arrays.setAll(order, k -> k);
    // Those of one lemma keep their order.
    Arrays.sort(order, Comparator.comparingInt(k -> out[GROWN * k]));
    int at = begin;
    for (int k : order) {
      int node = out[GROWN * k + 2];
      packed[at] = out[GROWN * k];
      packed[at + 1] = out[GROWN * k + 1];
      packed[at + 2] = phrases[node];
      packed[at + 3] = begins[node];
      at += ARC;
    }
    packed[at] = NONE;
  }

  /** Whether phrases begin with a lemma. */
  boolean begins(int lemma) {
    return roots[lemma] != 0;
  }

  /**
   * The longest phrase that begins at token {@code i}, whose lemma is known.
   *
   * @return the phrase, and in the lower half the token after it; {@link #NONE} where there is none
   */
  long longest(Tokens tokens, int i) {
    return longest(tokens, i, tokens.lemma(i), roots[tokens.lemma(i)]);
  }

  private long longest(Tokens tokens, int i, int lemma, int from) {
    int[] out = packed;
    long best = NONE;
    for (int k = from; out[k] == lemma; k += ARC) {
      if (out[k + 1] == NONE || out[k + 1] == tokens.features(i)) {
        long found = out[k + 3] == 0 ? NONE : after(tokens, i + 1, out[k + 3]);
        if (found == NONE && out[k + 2] != NONE) {
          found = (long) out[k + 2] << 32 | (i + 1);
        }
        if (found != NONE && (best == NONE || (int) found > (int) best)) {
          best = found;
        }
      }
    }
    return best;
  }

  /** The longest phrase that goes on with token {@code i}, at arcs. */
  private long after(Tokens tokens, int i, int from) {
    int lemma = tokens.lemma(i);
    int arc = lemma < 0 ? NONE : arc(from, lemma);
    return arc < 0 ? NONE : longest(tokens, i, lemma, arc);
  }

  /** The first arc of a lemma among those that begin at {@code from}; {@link #NONE} for none. */
  private int arc(int from, int lemma) {
    int k = from;
    while (packed[k] >= 0 && packed[k] < lemma) {
      k += ARC;
    }
    return packed[k] == lemma ? k : NONE;
  }

  /** The phrase that is just one word; {@link #NONE} where there is none. */
  int single(int lemma, int ending) {
    for (int k = roots[lemma]; packed[k] == lemma; k += ARC) {
      boolean fits = packed[k + 1] == NONE || packed[k + 1] == ending;
      if (fits && packed[k + 2] != NONE) {
        return packed[k + 2];
      }
    }
    return NONE;
  }

  /** Is shown phrases. */
  interface PhraseVisitor {
    /** A phrase that ends before token {@code end}. */
    void found(int end, int phrase);
  }

  /** Shows all phrases that begin at token {@code i}, whose lemma is known. */
  void all(Tokens tokens, int i, PhraseVisitor finder) {
    all(tokens, i, tokens.lemma(i), roots[tokens.lemma(i)], finder);
  }

  private void all(Tokens tokens, int i, int lemma, int from, PhraseVisitor finder) {
    for (int k = from; packed[k] == lemma; k += ARC) {
      if (packed[k + 1] == NONE || packed[k + 1] == tokens.features(i)) {
        if (packed[k + 2] != NONE) {
          finder.found(i + 1, packed[k + 2]);
        }
        int next = packed[k + 3] == 0 ? NONE : tokens.lemma(i + 1);
        int arc = next < 0 ? NONE : arc(packed[k + 3], next);
        if (arc >= 0) {
          all(tokens, i + 1, next, arc, finder);
        }
      }
    }
  }
}
