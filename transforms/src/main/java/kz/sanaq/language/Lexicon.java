package kz.sanaq.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases of one concept, each with what it means; found in a text by longest match.
 *
 * <p>A phrase matches word by word: inner words with the very ending they have in the resource
 * file, the last one with any ending of its class. The ending of a match is that of its last token.
 *
 * @param <T> what an entry means
 */
public final class Lexicon<T> {
  /**
   * @param word whether the phrase is one word
   */
  private record Entry<T>(String phrase, T meaning, WordClass type, boolean word) {}

  /** Where a phrase of a table stands first. */
  private final Map<String, String> places = new HashMap<>();

  private static final int NONE = PhraseTree.NONE;

  /** Longest particle that is written like an ending: «де», «мен». */
  private static final int PARTICLE = 3;

  private final List<Entry<T>> entries = new ArrayList<>();

  /** The words of the entries, each by its number; null until the vocabulary is complete. */
  private PhraseTree phrases;

  /** For an entry the next one that the same words of a text match; {@link #NONE} for most. */
  private int[] sames;

  /** What each entry means. */
  private Object[] meanings;

  /** Whether its words are words of the vocabulary only where no other table explains them. */
  private final boolean weak;

  /** Its bit among the lexicons that a word opens; two may share one. */
  private final long bit;

  /**
   * @param number which lexicon of its vocabulary it is
   */
  Lexicon(boolean weak, int number) {
    this.weak = weak;
    this.bit = 1L << number;
  }

  /**
   * Adds an entry; to be called before the vocabulary is complete.
   *
   * @param phrase one or more words in the form that they are looked up in
   * @param meaning what it stands for
   * @param type which endings its last word takes
   */
  public void add(String phrase, T meaning, WordClass type) {
    if (phrases != null) {
      throw new IllegalStateException("the vocabulary is complete");
    }
    entries.add(new Entry<>(phrase, meaning, type, Loader.isWord(phrase)));
  }

  /**
   * Adds an entry of a table; to be called before the vocabulary is complete.
   *
   * @param row with the phrase in its column {@code form} and, in {@code class}, which endings its
   *     last word takes
   * @param meaning what it stands for
   * @throws TableException when the lexicon has the phrase already, from this or another table
   */
  public void add(Row row, T meaning) {
    add(row, meaning, row.constant("class", WordClass.class));
  }

  /** Adds an entry of a table that says nothing of the endings. */
  public void add(Row row, T meaning, WordClass type) {
    String phrase = row.required("form");
    String first = places.putIfAbsent(phrase, row.place());
    if (first != null) {
      throw row.twice("form", phrase, first);
    }
    add(phrase, meaning, type);
  }

  /** Adds the single words to the vocabulary, before any phrase is looked at. */
  void addWords(Vocabulary vocabulary) {
    for (Entry<T> entry : entries) {
      if (!weak && entry.word() && entry.type() != WordClass.FIXED) {
        vocabulary.add(entry.phrase(), entry.type());
      }
    }
  }

  /**
   * Adds the single words that take no endings, but those that are forms of a verb: «қаралды» is
   * found as the form of «қарал» that it is, and so does not hide the verb.
   */
  void addFixedWords(Vocabulary vocabulary) {
    for (Entry<T> entry : entries) {
      if (!weak
          && entry.word()
          && entry.type() == WordClass.FIXED
          && !vocabulary.isVerbForm(entry.phrase())) {
        vocabulary.add(entry.phrase(), entry.type());
      }
    }
  }

  /** Adds those words of phrases that the vocabulary does not know yet. */
  void addPhraseWords(Vocabulary vocabulary) {
    for (Entry<T> entry : entries) {
      if (!weak && entry.word()) {
        continue;
      }
      List<String> words = Loader.words(entry.phrase());
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean last = i == words.size() - 1;
        boolean verb = last && entry.type() == WordClass.VERB;
        if (verb && vocabulary.idOf(word) >= 0) {
          continue;
        }
        int lemma = Analysis.lemma(Loader.analyse(vocabulary, word));
        // A verb's stem is a word of its own («істе» is no «іс» in the locative); a particle that
        // is
        // written like an ending («де») stays one: it must not hide «2025-де».
        if (verb
            || lemma < 0
            || (lemma == Vocabulary.BARE_ENDING && (i == 0 || word.length() > PARTICLE))) {
          vocabulary.add(word, last ? entry.type() : WordClass.FIXED);
        }
      }
    }
  }

  void freeze(Vocabulary vocabulary) {
    phrases = new PhraseTree(vocabulary.lemmaCount());
    sames = new int[entries.size()];
    Arrays.fill(sames, NONE);
    for (int e = 0; e < entries.size(); e++) {
      int node = path(vocabulary, entries.get(e));
      int first = phrases.phrase(node);
      if (first == NONE) {
        phrases.set(node, e);
        continue;
      }
      // Two forms of one word; only the same row twice is a mistake.
      for (int same = first; same != NONE; same = sames[same]) {
        if (entries.get(same).phrase().equals(entries.get(e).phrase())) {
          throw new IllegalArgumentException(
              "'" + entries.get(e).phrase() + "' stands there twice; keep one");
        }
        if (sames[same] == NONE) {
          sames[same] = e;
          break;
        }
      }
    }
    phrases.pack();
    meanings = entries.stream().map(Entry::meaning).toArray();
    for (int lemma = 0; lemma < vocabulary.lemmaCount(); lemma++) {
      if (phrases.begins(lemma)) {
        vocabulary.open(lemma, bit);
      }
    }
  }

  /** The node after the words of an entry. */
  private int path(Vocabulary vocabulary, Entry<T> entry) {
    int known = weak ? Vocabulary.UNKNOWN : vocabulary.idOf(entry.phrase());
    if (known >= 0 && entry.word()) {
      return phrases.grow(0, known, NONE);
    }
    Tokens tokens = Tokens.of(Text.of(entry.phrase()), vocabulary);
    if (tokens.count() == 1 && !weak && vocabulary.idOf(entry.phrase()) >= 0) {
      return phrases.grow(0, vocabulary.idOf(entry.phrase()), NONE);
    }
    int node = 0;
    for (int i = 0; i < tokens.count(); i++) {
      boolean last = i == tokens.count() - 1;
      // The shortest verbs are no words without an ending; in a table they stand for themselves.
      boolean verb = last && entry.type() == WordClass.VERB;
      int lemma = verb ? vocabulary.idOf(tokens.of(i)) : Vocabulary.UNKNOWN;
      lemma = lemma < 0 ? tokens.lemma(i) : lemma;
      if (lemma < 0) {
        throw new IllegalStateException("no such word: " + tokens.of(i));
      }
      boolean anyEnding = last && entry.type() != WordClass.FIXED;
      node = phrases.grow(node, lemma, anyEnding ? NONE : tokens.features(i));
    }
    return node;
  }

  /** See {@link Openings}. */
  long bit() {
    return bit;
  }

  /** Whether some entry begins with the word at token {@code i}; cheap. */
  public boolean opens(Tokens tokens, int i) {
    return (tokens.opens(i) & bit) != 0 && phrases.begins(tokens.lemma(i));
  }

  /**
   * The longest match that begins at token {@code i}.
   *
   * @return the match, to be read with {@link #end(long)} and {@link #meaning(long)}; negative
   *     where there is none
   */
  public long match(Tokens tokens, int i) {
    return (tokens.opens(i) & bit) != 0 ? phrases.longest(tokens, i) : NONE;
  }

  /**
   * Shows all matches that begin at token {@code i}, the shorter ones of a phrase too, each with
   * all that it stands for: several forms of one word may have an entry.
   */
  public void matches(Tokens tokens, int i, Finder<? super T> finder) {
    if ((tokens.opens(i) & bit) != 0) {
      phrases.all(
          tokens,
          i,
          (end, first) -> {
            for (int entry = first; entry != NONE; entry = sames[entry]) {
              finder.found(i, end, meaningOf(entry));
            }
          });
    }
  }

  /** Is shown matches. */
  public interface Finder<T> {
    /** A match that begins at token {@code begin}, ends before {@code end} and means that. */
    void found(int begin, int end, T meaning);
  }

  /** Number of the token after a match. */
  public static int end(long match) {
    return (int) match;
  }

  /** What a match stands for; the first in the table where several do. */
  public T meaning(long match) {
    return meaningOf((int) (match >>> 32));
  }

  @SuppressWarnings("unchecked")
  private T meaningOf(int entry) {
    return (T) meanings[entry];
  }

  /** What the longest match at token {@code i} means where it is just that token; else null. */
  public T at(Tokens tokens, int i) {
    long match = match(tokens, i);
    return match < 0 || end(match) != i + 1 ? null : meaning(match);
  }

  /**
   * What the word means that the one at token {@code i} is made of by the ending of where somebody
   * belongs: «Алматы» where «алматылықтар» stands and is a word of its own; or null.
   */
  public T origin(Tokens tokens, int i) {
    int origin = tokens.origin(i);
    return origin < 0 ? null : single(origin, NONE);
  }

  /** What the one word at token {@code i} means, whatever longer phrase begins there; or null. */
  public T single(Tokens tokens, int i) {
    return (tokens.opens(i) & bit) != 0 ? single(tokens.lemma(i), tokens.features(i)) : null;
  }

  private T single(int lemma, int features) {
    int entry = phrases.single(lemma, features);
    return entry == NONE ? null : meaningOf(entry);
  }
}
