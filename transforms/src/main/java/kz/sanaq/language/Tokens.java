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
  public enum Kind {
    WORD,
    /** Digits 0 to 9 only. */
    DIGITS,
    /** One character that is neither letter nor digit nor space. */
    SYMBOL
  }

  private static final byte WORD = 0;
  private static final byte DIGITS = 1;
  private static final byte SYMBOL = 2;
  private static final Kind[] KINDS = Kind.values();

  private final Text text;
  private final Vocabulary vocabulary;
  private int[] begins;
  private int[] ends;
  private byte[] kinds;
  private int[] lemmas;
  private WordForm[] forms;

  /** See {@link #opens(int)}; of a word that is not looked up yet its first letters, packed. */
  private long[] opens;

  /** Its further letters; null once all words are looked up. */
  private long[] tails;

  /** Those stems of unknown words that were asked for; null while none was. */
  private String[] stems;

  private int count;

  private Tokens(Text text, Vocabulary vocabulary, int expected) {
    this.text = text;
    this.vocabulary = vocabulary;
    int room = Math.max(8, expected);
    begins = new int[room];
    ends = new int[room];
    kinds = new byte[room];
    forms = new WordForm[room];
    opens = new long[room];
  }

  /** Cuts and analyses the whole text. Linear in its length. */
  public static Tokens of(Text text, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text, vocabulary, text.length() / 5);
    tokens.cut();
    tokens.lookUp();
    return tokens;
  }

  /** Cuts the text; of each word notes the packed letters and the form that may be it. */
  private void cut() {
    tails = new long[begins.length];
    char[] chars = text.chars();
    Alphabet alphabet = vocabulary.alphabet();
    int n = text.length();
    int i = 0;
    while (i < n) {
      char c = chars[i];
      if (c == ' ' || c == '\n') {
        i++;
        continue;
      }
      int end = i + 1;
      if (isDigit(c)) {
        while (end < n && isDigit(chars[end])) {
          end++;
        }
        add(i, end, DIGITS, WordForm.NONE);
      } else if (alphabet.code(c) != 0 || Character.isLetter(c)) {
        end = cutWord(alphabet, chars, i, n);
      } else {
        add(i, end, SYMBOL, vocabulary.symbol(c));
      }
      i = end;
    }
  }

  /** Adds the word that begins at a letter; the position after it. */
  private int cutWord(Alphabet alphabet, char[] chars, int begin, int n) {
    long head = 0;
    long tail = 0;
    boolean known = true;
    int end = begin;
    while (end < n) {
      int code = alphabet.code(chars[end]);
      if (code == 0) {
        if (chars[end] == ' ' || !Character.isLetter(chars[end])) {
          break;
        }
        known = false;
      }
      if (end - begin < WordForms.LETTERS_A_LONG) {
        head = head << WordForms.LETTER_BITS | code;
      } else {
        tail = tail << WordForms.LETTER_BITS | code;
      }
      end++;
    }
    known &= end - begin <= 2 * WordForms.LETTERS_A_LONG;
    add(begin, end, WORD, known ? vocabulary.likely(head, tail) : null);
    // Without letters that pack it is never the form that it seems.
    opens[count - 1] = known ? head : -1;
    tails[count - 1] = tail;
    return end;
  }

  /**
   * Takes the forms that were noted, where they are the words, and analyses the others. A pass of
   * its own: the forms lie scattered in memory, and one after another they need not wait.
   */
  private void lookUp() {
    for (int i = 0; i < count; i++) {
      WordForm form = forms[i];
      if (kinds[i] == WORD && (form == null || !form.is(opens[i], tails[i]))) {
        form = vocabulary.word(text.chars(), begins[i], ends[i], opens[i], tails[i]);
        forms[i] = form;
      }
      if (kinds[i] == WORD && form.lemma() > Vocabulary.BARE_ENDING && followsFigures(i)) {
        forms[i] = vocabulary.ending(form, text.chars(), begins[i], ends[i]);
      }
    }
    tails = null;
    fill();
  }

  /** Whether the word at {@code i} is joined to figures or a percent sign: «2000-нан», «30%-да». */
  private boolean followsFigures(int i) {
    int before = isDash(i - 1) ? i - 2 : i - 1;
    return before >= 0
        && ends[before] + (i - 1 - before) == begins[i]
        && (kinds[before] == DIGITS || isSymbol(before, '%'));
  }

  /** Copies what is asked most out of the forms, so that it lies side by side. */
  private void fill() {
    lemmas = new int[count];
    for (int i = 0; i < count; i++) {
      lemmas[i] = forms[i].lemma();
      opens[i] = forms[i].opens();
    }
  }

  /** The tokens [from, to), numbered from 0 and looked up in another vocabulary. */
  public Tokens slice(int from, int to, Vocabulary other) {
    Tokens slice = new Tokens(text, other, to - from);
    char[] chars = text.chars();
    for (int i = from; i < to; i++) {
      WordForm form =
          switch (kinds[i]) {
            case WORD -> forms[i].in(other, chars, begins[i], ends[i]);
            case SYMBOL -> other.symbol(chars[begins[i]]);
            default -> WordForm.NONE;
          };
      slice.add(begins[i], ends[i], kinds[i], form);
    }
    slice.fill();
    return slice;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int begin, int end, byte kind, WordForm form) {
    if (count == begins.length) {
      int more = count * 2;
      begins = Arrays.copyOf(begins, more);
      ends = Arrays.copyOf(ends, more);
      kinds = Arrays.copyOf(kinds, more);
      forms = Arrays.copyOf(forms, more);
      opens = Arrays.copyOf(opens, more);
      tails = tails == null ? null : Arrays.copyOf(tails, more);
    }
    begins[count] = begin;
    ends[count] = end;
    kinds[count] = kind;
    forms[count++] = form;
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
  public Kind kind(int i) {
    return KINDS[kinds[i]];
  }

  /** Whether token {@code i} exists and is a word. */
  public boolean isWord(int i) {
    return i >= 0 && i < count && kinds[i] == WORD;
  }

  /** Whether token {@code i} exists and is made of digits. */
  public boolean isDigits(int i) {
    return i >= 0 && i < count && kinds[i] == DIGITS;
  }

  /** Whether token {@code i} exists and is the symbol {@code c}. */
  public boolean isSymbol(int i, char c) {
    return i >= 0 && i < count && kinds[i] == SYMBOL && text.at(begins[i]) == c;
  }

  /** Whether token {@code i} exists and is a hyphen, dash or minus. */
  public boolean isDash(int i) {
    if (i < 0 || i >= count || kinds[i] != SYMBOL) {
      return false;
    }
    char c = text.at(begins[i]);
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
   * Position after stem and negation of token {@code i}, read as a verb: «алма» of «алмаған»; after
   * the stem where it is not denied.
   */
  public int negativeEnd(int i) {
    int stem = lemmas[i] > 0 ? stemEnd(i) : stemEndAs(WordClass.VERB, i);
    for (int at = stem + 1; at < ends[i]; at++) {
      if (vocabulary.endings().features(WordClass.VERB, text.chars(), stem, at)
          == Feature.NEGATIVE.bit()) {
        return at;
      }
    }
    return stem;
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
   * Position where the last ending of token {@code i}, read as a noun, begins, if it says just
   * that: «Бекқызы» of «Бекқызының»; its end where there is none.
   */
  public int endingBegin(Feature feature, int i) {
    int at = stemEndAs(WordClass.NOUN, i);
    while (at < ends[i] && vocabulary.endings().bare(text.chars(), at, ends[i]) != feature.bit()) {
      at++;
    }
    return at;
  }

  /**
   * Position after the possessive of the third person in the ending of token {@code i}, read as a
   * noun: «көлемі» of «көлемінде»; its end where it has none.
   */
  public int possessedEnd(int i) {
    int stem = stemEndAs(WordClass.NOUN, i);
    for (int at = stem + 1; at < ends[i]; at++) {
      if (vocabulary.endings().bare(text.chars(), stem, at) == Feature.POSSESSED_3.bit()) {
        return at;
      }
    }
    return ends[i];
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
