package kz.sanaq.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * A word as it stands in texts, with what a vocabulary makes of it. Immutable to its readers: what
 * is worked out when it is first asked for is the same whoever asks.
 */
final class WordForm {
  /** What is no word: figures, and symbols that the vocabulary does not have. */
  static final WordForm NONE = new WordForm(null, new char[0], 0, Vocabulary.UNKNOWN, 0, 0, 0L);

  /** Readings as a word of another class: features of the ending, letters before it. */
  private record Guess(int features, int stemLength) {
    static final Guess NONE = new Guess(0, -1);
  }

  private final Vocabulary vocabulary;
  private final char[] letters;
  private final int hash;
  private final int lemma;
  private final int features;
  private final int stemLength;
  private final long opens;

  // Written without a lock: a guess is immutable, and every thread makes the same.
  private Guess noun;
  private Guess verb;
  private String nounStem;
  private WordForm elsewhere;

  WordForm(
      Vocabulary vocabulary,
      char[] letters,
      int hash,
      int lemma,
      int features,
      int stemLength,
      long opens) {
    this.vocabulary = vocabulary;
    this.letters = letters;
    this.hash = hash;
    this.lemma = lemma;
    this.features = features;
    this.stemLength = stemLength;
    this.opens = opens;
  }

  /** Whether it is the word of this hash at [begin, end) of a text. */
  boolean is(char[] chars, int begin, int end, int hash) {
    return this.hash == hash && Arrays.equals(letters, 0, letters.length, chars, begin, end);
  }

  /** See {@link Tokens#hash}. */
  int hash() {
    return hash;
  }

  int lemma() {
    return lemma;
  }

  int features() {
    return features;
  }

  /** Number of letters of its stem; 0 where the word is not known. */
  int stemLength() {
    return stemLength;
  }

  /** The lexicons that have an entry which begins with it: bits of {@link Lexicon}. */
  long opens() {
    return opens;
  }

  /** Features of its ending when it is read as a word of a class; 0 where it has none. */
  int featuresAs(WordClass type) {
    return as(type).features();
  }

  /** Number of letters of its stem when it is read as a word of a class; all where none fits. */
  int stemLengthAs(WordClass type) {
    int length = as(type).stemLength();
    return length < 0 ? letters.length : length;
  }

  /** Its dictionary form; where the vocabulary has none, in lower case without a noun's ending. */
  String stem() {
    if (lemma > 0) {
      return vocabulary.form(lemma);
    }
    String stem = nounStem;
    if (stem == null) {
      stem = new String(letters, 0, stemLengthAs(WordClass.NOUN)).toLowerCase(Locale.ROOT);
      nounStem = stem;
    }
    return stem;
  }

  /** The same word in another vocabulary. */
  WordForm in(Vocabulary other) {
    WordForm form = elsewhere;
    if (form == null || form.vocabulary != other) {
      form = other.word(letters, 0, letters.length, hash);
      elsewhere = form;
    }
    return form;
  }

  private Guess as(WordClass type) {
    return switch (type) {
      case NOUN -> noun == null ? noun = guess(type) : noun;
      case VERB -> verb == null ? verb = guess(type) : verb;
      default -> guess(type);
    };
  }

  private Guess guess(WordClass type) {
    if (vocabulary == null) {
      return Guess.NONE;
    }
    int shortest = type == WordClass.VERB ? 2 : 4;
    int known = lemma > 0 ? stemLength : 0;
    long guess = vocabulary.guess(type, letters, 0, letters.length, known, shortest);
    if (guess < 0 && known > 0) {
      guess = vocabulary.guess(type, letters, 0, letters.length, 0, shortest);
    }
    return guess < 0
        ? Guess.NONE
        : new Guess(vocabulary.features(guess), Vocabulary.stemLength(guess));
  }
}
