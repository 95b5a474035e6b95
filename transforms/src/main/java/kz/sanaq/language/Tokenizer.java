package kz.sanaq.language;

import java.util.Arrays;
import kz.sanaq.language.Tokens.TokenType;

/**
 * Cuts one text into tokens and looks their words up in a vocabulary; the work behind {@link
 * Tokens#of}. Linear in the length of the text, whatever stands in it.
 *
 * <p>A word is letters of the alphabet or of any other script; digits, and every other character
 * but space and line end, are tokens that are no words.
 */
final class Tokenizer {
  /** Letters of a token on average, rounded down: so much room is made at first. */
  private static final int LETTERS_A_TOKEN = 5;

  private static final int LEAST_ROOM = 8;

  private final Text text;
  private final Vocabulary vocabulary;
  private final char[] chars;
  private int count;
  private int[] begins;
  private int[] ends;
  private TokenType[] kinds;

  /** Of a word that was not looked up yet, the form that its letters seem to be; or null. */
  private WordForm[] forms;

  /** The first letters of each word, packed; -1 where they do not pack. */
  private long[] heads;

  /** Its further letters. */
  private long[] tails;

  Tokenizer(Text text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.chars = text.chars();
    int room = Math.max(LEAST_ROOM, text.length() / LETTERS_A_TOKEN);
    begins = new int[room];
    ends = new int[room];
    kinds = new TokenType[room];
    forms = new WordForm[room];
    heads = new long[room];
    tails = new long[room];
  }

  /** The tokens of the text; to be called once. */
  Tokens read() {
    cut();
    lookUp();
    return new Tokens(text, vocabulary, count, begins, ends, kinds, forms);
  }

  /** Cuts the text; of each word notes the packed letters and the form that may be it. */
  private void cut() {
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
        add(i, end, TokenType.DIGITS, WordForm.NONE);
      } else if (alphabet.code(c) != 0 || Character.isLetter(c)) {
        end = cutWord(alphabet, i, n);
      } else {
        add(i, end, TokenType.SYMBOL, vocabulary.symbol(c));
      }
      i = end;
    }
  }

  /** Adds the word that begins at a letter; the position after it. */
  private int cutWord(Alphabet alphabet, int begin, int n) {
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
    add(begin, end, TokenType.WORD, known ? vocabulary.likely(head, tail) : null);
    // Without letters that pack it is never the form that it seems.
    heads[count - 1] = known ? head : -1;
    tails[count - 1] = tail;
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int begin, int end, TokenType kind, WordForm form) {
    if (count == begins.length) {
      grow(2 * count);
    }
    begins[count] = begin;
    ends[count] = end;
    kinds[count] = kind;
    forms[count++] = form;
  }

  private void grow(int room) {
    begins = Arrays.copyOf(begins, room);
    ends = Arrays.copyOf(ends, room);
    kinds = Arrays.copyOf(kinds, room);
    forms = Arrays.copyOf(forms, room);
    heads = Arrays.copyOf(heads, room);
    tails = Arrays.copyOf(tails, room);
  }

  /**
   * Takes the forms that were noted, where they are the words, and analyses the others. A pass of
   * its own: the forms lie scattered in memory, and one after another they need not wait.
   */
  private void lookUp() {
    for (int i = 0; i < count; i++) {
      if (kinds[i] != TokenType.WORD) {
        continue;
      }
      WordForm form = forms[i];
      if (form == null || !form.is(heads[i], tails[i])) {
        form = vocabulary.word(chars, begins[i], ends[i], heads[i], tails[i]);
      }
      boolean joined = form.lemma() > Vocabulary.BARE_ENDING && followsFigures(i);
      forms[i] = joined ? vocabulary.ending(form, chars, begins[i], ends[i]) : form;
    }
  }

  /** Whether the word at {@code i} is joined to figures or a percent sign: «2000-нан», «30%-да». */
  private boolean followsFigures(int i) {
    int before = i > 0 && Tokens.isDash(chars[begins[i - 1]]) ? i - 2 : i - 1;
    return before >= 0
        && ends[before] + (i - 1 - before) == begins[i]
        && (kinds[before] == TokenType.DIGITS || chars[begins[before]] == '%');
  }
}
