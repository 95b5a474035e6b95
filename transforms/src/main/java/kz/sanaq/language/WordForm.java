package kz.sanaq.language;

/**
 * A word as it stands in texts, with what a vocabulary makes of it. Immutable to its readers: what
 * is worked out when it is first asked for is the same whoever asks.
 *
 * <p>Its letters are those of the {@link Alphabet}, so that «Алты» and «алты» are one form. They
 * are packed into two numbers: most words of a text are looked up by them, and comparing them must
 * touch no further memory.
 */
final class WordForm {
  /** What is no word: figures, and symbols that the vocabulary does not have. */
  static final WordForm NONE = new WordForm(null, -1, 0, Vocabulary.UNKNOWN, 0, 0, 0L);

  /** Readings as a word of another class: features of the ending, letters before it. */
  private record Guess(int features, int stemLength) {
    static final Guess NONE = new Guess(0, -1);
  }

  private final Vocabulary vocabulary;
  private final long head;
  private final long tail;
  private final int lemma;
  private final int features;
  private final int stemLength;
  private final long opens;

  // Written without a lock: what they refer to is immutable, and every thread finds the same.
  private Guess noun;
  private Guess verb;
  private WordForm elsewhere;

  /**
   * @param head first letters, packed; negative where the form has too many or other letters
   * @param tail further letters, packed
   */
  WordForm(
      Vocabulary vocabulary,
      long head,
      long tail,
      int lemma,
      int features,
      int stemLength,
      long opens) {
    this.vocabulary = vocabulary;
    this.head = head;
    this.tail = tail;
    this.lemma = lemma;
    this.features = features;
    this.stemLength = stemLength;
    this.opens = opens;
  }

  /** Whether it has these packed letters. */
  boolean is(long head, long tail) {
    return this.head == head && this.tail == tail;
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

  /**
   * Features of its ending when it is read as a word of a class; 0 where it has none.
   *
   * @param chars a text in which it stands at [begin, end)
   */
  int featuresAs(WordClass type, char[] chars, int begin, int end) {
    return as(type, chars, begin, end).features();
  }

  /** Number of letters of its stem when it is read as a word of a class; all where none fits. */
  int stemLengthAs(WordClass type, char[] chars, int begin, int end) {
    int length = as(type, chars, begin, end).stemLength();
    return length < 0 ? end - begin : length;
  }

  /** The same word in another vocabulary. */
  WordForm in(Vocabulary other, char[] chars, int begin, int end) {
    WordForm form = elsewhere;
    if (form == null || form.vocabulary != other) {
      form = other.word(chars, begin, end, head, tail);
      elsewhere = form;
    }
    return form;
  }

  private Guess as(WordClass type, char[] chars, int begin, int end) {
    Guess known = type == WordClass.NOUN ? noun : type == WordClass.VERB ? verb : null;
    if (known != null) {
      return known;
    }
    Guess guess = guess(type, chars, begin, end);
    if (type == WordClass.NOUN) {
      noun = guess;
    } else if (type == WordClass.VERB) {
      verb = guess;
    }
    return guess;
  }

  private Guess guess(WordClass type, char[] chars, int begin, int end) {
    int shortest = type == WordClass.VERB ? 2 : 4;
    UnknownWords unknown = vocabulary.unknown();
    long guess =
        lemma > 0 && stemLength > 0
            ? unknown.guessOf(type, chars, begin, end, stemLength)
            : Analysis.NONE;
    if (guess < 0) {
      guess = unknown.guess(type, chars, begin, end, shortest);
    }
    return guess < 0
        ? Guess.NONE
        : new Guess(vocabulary.endings().featuresOf(guess), Analysis.stemLength(guess));
  }
}
