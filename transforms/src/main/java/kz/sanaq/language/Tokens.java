package kz.sanaq.language;

import java.util.Arrays;
import java.util.Locale;

/**
 * A text cut into words, figures and symbols, each word analysed once.
 *
 * <p>Arrays instead of objects: a token is its number. Letters and digits never share a token: «7А»
 * is two, glued. Positions are those of the folded {@link Text}.
 */
public final class Tokens {
  /** What a token is made of. */
  public enum TokenType {
    WORD,
    /** Digits 0 to 9 only. */
    DIGITS,
    /** One character that is neither letter nor digit nor space. */
    SYMBOL
  }

  private final Text text;
  private final Vocabulary vocabulary;
  private final int count;
  private final int[] begins;
  private final int[] ends;
  private final TokenType[] kinds;
  private final WordForm[] forms;

  // Copied out of the forms, so that what is asked most lies side by side.
  private final int[] lemmas;
  private final long[] opens;

  /** Those stems of unknown words that were asked for; null while none was. */
  private String[] stems;

  /** The first {@code count} entries of each array; they are not copied. */
  Tokens(
      Text text,
      Vocabulary vocabulary,
      int count,
      int[] begins,
      int[] ends,
      TokenType[] kinds,
      WordForm[] forms) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.count = count;
    this.begins = begins;
    this.ends = ends;
    this.kinds = kinds;
    this.forms = forms;
    lemmas = new int[count];
    opens = new long[count];
    for (int i = 0; i < count; i++) {
      lemmas[i] = forms[i].lemma();
      opens[i] = forms[i].opens();
    }
  }

  /** Cuts and analyses the whole text. Linear in its length. */
  public static Tokens of(Text text, Vocabulary vocabulary) {
    return new Tokenizer(text, vocabulary).read();
  }

  /** The tokens [from, to), numbered from 0 and looked up in another vocabulary. */
  public Tokens slice(int from, int to, Vocabulary other) {
    char[] chars = text.chars();
    WordForm[] others = new WordForm[to - from];
    for (int i = from; i < to; i++) {
      others[i - from] =
          switch (kinds[i]) {
            case WORD -> forms[i].in(other, chars, begins[i], ends[i]);
            case SYMBOL -> other.symbol(chars[begins[i]]);
            case DIGITS -> WordForm.NONE;
          };
    }
    return new Tokens(
        text,
        other,
        to - from,
        Arrays.copyOfRange(begins, from, to),
        Arrays.copyOfRange(ends, from, to),
        Arrays.copyOfRange(kinds, from, to),
        others);
  }

  /** The text that was cut. */
  public Text text() {
    return text;
  }

  /** The vocabulary that the words were looked up in. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Number of tokens. */
  public int count() {
    return count;
  }

  /** First position of token {@code i}. */
  public int begin(int i) {
    return begins[i];
  }

  /** Position after token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** What token {@code i} is made of. */
  public TokenType kind(int i) {
    return kinds[i];
  }

  /** Whether token {@code i} exists and is a word. */
  public boolean isWord(int i) {
    return i >= 0 && i < count && kinds[i] == TokenType.WORD;
  }

  /** Whether token {@code i} exists and is made of digits. */
  public boolean isDigits(int i) {
    return i >= 0 && i < count && kinds[i] == TokenType.DIGITS;
  }

  /** Whether token {@code i} exists and is the symbol {@code c}. */
  public boolean isSymbol(int i, char c) {
    return i >= 0 && i < count && kinds[i] == TokenType.SYMBOL && text.at(begins[i]) == c;
  }

  /** Whether token {@code i} exists and is a hyphen, dash or minus. */
  public boolean isDash(int i) {
    return i >= 0 && i < count && isDash(text.at(begins[i]));
  }

  /** Whether a character is a hyphen, dash or minus. */
  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2012' && c <= '\u2015') || c == '\u2212';
  }

  /** First character of token {@code i}; {@code '\0'} where there is no such token. */
  public char first(int i) {
    return i >= 0 && i < count ? text.at(begins[i]) : '\0';
  }

  /** The lemma of token {@code i}; {@link Vocabulary#UNKNOWN} where there is none. */
  public int lemma(int i) {
    return i >= 0 && i < count ? lemmas[i] : Vocabulary.UNKNOWN;
  }

  /** The lemma that the lemma of token {@code i} is made of; see {@link Lexicon#origin}. */
  int origin(int i) {
    return vocabulary.origin(lemma(i));
  }

  /** The lexicons that have an entry which begins with token {@code i}: bits of {@link Lexicon}. */
  long opens(int i) {
    return i >= 0 && i < count ? opens[i] : 0L;
  }

  /** What the ending of token {@code i} says: bits of {@link Feature}. */
  public int features(int i) {
    return i >= 0 && i < count ? forms[i].features() : 0;
  }

  /** Whether token {@code i} has the feature. */
  public boolean has(int i, Feature feature) {
    return feature.in(features(i));
  }

  /**
   * What token {@code i} says when it is read as a word of {@code type}, whatever the vocabulary
   * makes of it; unknown words too.
   *
   * @return bits of {@link Feature}; 0 where its ending is none of the class
   */
  public int featuresAs(WordClass type, int i) {
    return isWord(i) ? forms[i].featuresAs(type, text.chars(), begins[i], ends[i]) : 0;
  }

  /**
   * What token {@code i} says when it is read as a form of its own stem in {@code type}; of unknown
   * words as {@link #featuresAs}.
   *
   * @return bits of {@link Feature}; 0 where what follows the stem is no ending of the class
   */
  public int formFeatures(WordClass type, int i) {
    if (!isWord(i)) {
      return 0;
    }
    return lemmas[i] > Vocabulary.BARE_ENDING
        ? vocabulary.endings().features(type, text.chars(), stemEnd(i), ends[i])
        : Math.max(0, featuresAs(type, i));
  }

  /**
   * What token {@code i} says when it is read as nothing but an ending, whatever the vocabulary
   * makes of it: «де», «мен» between two numbers.
   *
   * @return bits of {@link Feature}; 0 where it is none
   */
  public int bareEnding(int i) {
    return isWord(i) ? vocabulary.endings().bare(text.chars(), begins[i], ends[i]) : 0;
  }

  /** Position after the stem of token {@code i} when it is read as a word of {@code type}. */
  public int stemEndAs(WordClass type, int i) {
    return isWord(i)
        ? begins[i] + forms[i].stemLengthAs(type, text.chars(), begins[i], ends[i])
        : ends[i];
  }

  /**
   * The dictionary form of token {@code i}; of a word that the vocabulary does not have, the word
   * in lower case without a noun's ending.
   */
  public String stem(int i) {
    if (lemmas[i] > 0) {
      return vocabulary.form(lemmas[i]);
    }
    if (stems == null) {
      stems = new String[count];
    }
    if (stems[i] == null) {
      stems[i] = text.slice(begins[i], stemEndAs(WordClass.NOUN, i)).toLowerCase(Locale.ROOT);
    }
    return stems[i];
  }

  /** Position after the stem of token {@code i}; its end where the word is not known. */
  public int stemEnd(int i) {
    return lemmas[i] > 0 ? begins[i] + forms[i].stemLength() : ends[i];
  }

  /** Whether nothing stands between token {@code i - 1} and token {@code i}, both existing. */
  public boolean glued(int i) {
    return i > 0 && i < count && ends[i - 1] == begins[i];
  }

  /** Whether a line end stands between token {@code i - 1} and token {@code i}. */
  public boolean newLine(int i) {
    if (i <= 0 || i >= count) {
      return true;
    }
    for (int k = ends[i - 1]; k < begins[i]; k++) {
      if (text.at(k) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether token {@code i} is a word that begins with a capital. */
  public boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.at(begins[i]));
  }

  /** Whether token {@code i} is a word of at least two letters, all of them capitals. */
  public boolean isAllCapitals(int i) {
    if (!isWord(i) || ends[i] - begins[i] < 2) {
      return false;
    }
    for (int k = begins[i]; k < ends[i]; k++) {
      if (!Character.isUpperCase(text.at(k))) {
        return false;
      }
    }
    return true;
  }

  /** The token's text. */
  public String of(int i) {
    return text.slice(begins[i], ends[i]);
  }

  /** The first token that ends after {@code position}; {@link #count()} where there is none. */
  public int at(int position) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
