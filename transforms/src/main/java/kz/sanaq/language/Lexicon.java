package kz.sanaq.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words and phrases of one concept, each with what it means; found in a text by longest match.
 *
 * <p>A phrase matches word by word: inner words with the very ending they have in the resource
 * file, the last one with any ending of its class. The ending of a match is that of its last token.
 *
 * @param <T> what an entry means
 */
public final class Lexicon<T> {
  private record Entry<T>(String phrase, T meaning, WordClass type) {}

  private static final int NONE = -1;

  /** Longest particle that is written like an ending: «де», «мен». */
  private static final int PARTICLE = 3;

  private final List<Entry<T>> entries = new ArrayList<>();

  /** For each lemma: the node that it leads to from the root, {@link #NONE} for most. */
  private int[] roots;

  private int[] entryAt = new int[16];

  /** For each node its outgoing edges: lemma, features (or {@link #NONE} for any), node. */
  private final List<int[]> edges = new ArrayList<>();

  Lexicon() {}

  /**
   * Adds an entry; to be called before the vocabulary is complete.
   *
   * @param phrase one or more words in the form that they are looked up in
   * @param meaning what it stands for
   * @param type which endings its last word takes
   */
  public void add(String phrase, T meaning, WordClass type) {
    if (roots != null) {
      throw new IllegalStateException("the vocabulary is complete");
    }
    entries.add(new Entry<>(phrase, meaning, type));
  }

  /** Adds the single words to the vocabulary: they take part in the analysis of phrases. */
  void addWords(Vocabulary vocabulary) {
    for (Entry<T> entry : entries) {
      if (Loader.words(entry.phrase()).size() == 1) {
        vocabulary.add(entry.phrase(), entry.type());
      }
    }
  }

  /** Adds those words of phrases that the vocabulary does not know yet. */
  void addPhraseWords(Vocabulary vocabulary) {
    for (Entry<T> entry : entries) {
      List<String> words = Loader.words(entry.phrase());
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        int lemma = Vocabulary.lemma(Loader.analyse(vocabulary, word));
        // A particle that is written like an ending («де») stays one: it must not hide «2025-де».
        if (lemma < 0
            || (lemma == Vocabulary.BARE_ENDING && (i == 0 || word.length() > PARTICLE))) {
          vocabulary.add(word, i == words.size() - 1 ? entry.type() : WordClass.FIXED);
        }
      }
    }
  }

  void freeze(Vocabulary vocabulary) {
    roots = new int[vocabulary.lemmaCount()];
    Arrays.fill(roots, NONE);
    newNode();
    for (int e = 0; e < entries.size(); e++) {
      Tokens tokens = Tokens.of(Text.of(entries.get(e).phrase()), vocabulary);
      int node = 0;
      for (int i = 0; i < tokens.count(); i++) {
        int lemma = tokens.lemma(i);
        if (lemma < 0) {
          throw new IllegalStateException("no such word: " + tokens.of(i));
        }
        boolean last = i == tokens.count() - 1;
        node = child(node, lemma, last ? NONE : tokens.features(i));
      }
      if (entryAt[node] != NONE) {
        throw new IllegalArgumentException(
            "'" + entries.get(e).phrase() + "' stands there twice; keep one");
      }
      entryAt[node] = e;
    }
  }

  private int newNode() {
    int node = edges.size();
    edges.add(new int[0]);
    if (node >= entryAt.length) {
      entryAt = Arrays.copyOf(entryAt, node * 2);
    }
    entryAt[node] = NONE;
    return node;
  }

  private int child(int node, int lemma, int features) {
    int[] out = edges.get(node);
    for (int k = 0; k < out.length; k += 3) {
      if (out[k] == lemma && out[k + 1] == features) {
        return out[k + 2];
      }
    }
    int made = newNode();
    int[] more = Arrays.copyOf(out, out.length + 3);
    more[out.length] = lemma;
    more[out.length + 1] = features;
    more[out.length + 2] = made;
    edges.set(node, more);
    if (node == 0) {
      roots[lemma] = 1;
    }
    return made;
  }

  /** Whether some entry begins with the word at token {@code i}; one array access. */
  public boolean opens(Tokens tokens, int i) {
    int lemma = tokens.lemma(i);
    return lemma > 0 && roots[lemma] != NONE;
  }

  /**
   * The longest match that begins at token {@code i}.
   *
   * @return the match, to be read with {@link #end(long)} and {@link #meaning(long)}; negative
   *     where there is none
   */
  public long match(Tokens tokens, int i) {
    int lemma = tokens.lemma(i);
    if (lemma <= 0 || roots[lemma] == NONE) {
      return NONE;
    }
    return walk(tokens, i, 0);
  }

  private long walk(Tokens tokens, int i, int node) {
    int lemma = tokens.lemma(i);
    if (lemma < 0) {
      return NONE;
    }
    int[] out = edges.get(node);
    long best = NONE;
    for (int k = 0; k < out.length; k += 3) {
      if (out[k] == lemma && (out[k + 1] == NONE || out[k + 1] == tokens.features(i))) {
        int next = out[k + 2];
        long found = edges.get(next).length == 0 ? NONE : walk(tokens, i + 1, next);
        if (found == NONE && entryAt[next] != NONE) {
          found = (long) entryAt[next] << 32 | (i + 1);
        }
        if (found != NONE && (best == NONE || (int) found > (int) best)) {
          best = found;
        }
      }
    }
    return best;
  }

  /** Number of the token behind a match. */
  public static int end(long match) {
    return (int) match;
  }

  /** What a match stands for. */
  public T meaning(long match) {
    return entries.get((int) (match >>> 32)).meaning();
  }

  /** What stands at exactly the token {@code i}, be it only one word; null where nothing does. */
  public T at(Tokens tokens, int i) {
    long match = match(tokens, i);
    return match < 0 || end(match) != i + 1 ? null : meaning(match);
  }
}
