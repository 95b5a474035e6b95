package kz.sanaq.sentence;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Row;
import kz.sanaq.language.Table;

/**
 * The abbreviations that are written with a full stop, and the initials of names.
 *
 * <p>In: the place of a full stop. Out: what that stop means by the longest form that ends there.
 * Forms are read backwards from the stop, so that one walk finds them all.
 */
final class Abbreviations {
  /** No form and no initial is longer; it bounds every look back. */
  private static final int REACH = 24;

  /** A longer run of consonants is a typing mistake rather than an abbreviation. */
  private static final int LONGEST_CLUSTER = 5;

  enum After {
    ANY,
    NUMBER,
    OPENING
  }

  private record Form(Stop stop, After after, boolean small, int next) {}

  private final CaselessTrie forms = new CaselessTrie();
  private final List<Form> rows = new ArrayList<>();
  private final CaselessTrie initials = new CaselessTrie();
  private final CaselessTrie vowels = new CaselessTrie();

  Abbreviations(Table forms, Table initials, Table vowels) {
    // From the last row to the first: of two rows with one form the first of the file is asked
    // first.
    for (int i = forms.rows().size() - 1; i >= 0; i--) {
      add(forms.rows().get(i));
    }
    initials.rows().forEach(row -> this.initials.put(row.required("form"), 1));
    vowels.rows().forEach(row -> this.vowels.put(row.required("letter"), 1));
  }

  private void add(Row row) {
    String form = row.required("form");
    if (form.length() >= REACH) {
      throw row.mistake("form", "is too long", "at most " + (REACH - 1) + " characters");
    }
    int next = forms.put(new StringBuilder(form).reverse(), rows.size());
    Stop stop = row.constant("ending", Stop.class);
    rows.add(new Form(stop, row.constant("after", After.class), isLetters(form), next));
  }

  /** Single letters, which are initials where the last one is a capital: «т.б.», «Т.Б.» */
  private static boolean isLetters(String form) {
    return form.length() == 1 || form.charAt(form.length() - 2) == '.';
  }

  /**
   * The meaning of the full stop at {@code stop}; {@link Stop#PLAIN} where no abbreviation is
   * known.
   *
   * @param begin where the sentence begins
   */
  Stop before(char[] chars, int begin, int stop) {
    Stop listed = listed(chars, begin, stop);
    return listed != Stop.PLAIN ? listed : guessed(chars, begin, stop);
  }

  private Stop listed(char[] chars, int begin, int stop) {
    Stop best = Stop.PLAIN;
    int node = CaselessTrie.ROOT;
    int lowest = Math.max(begin, stop - REACH);
    for (int i = stop - 1; i >= lowest; i--) {
      char c = chars[i];
      if (c == ' ' && i > lowest && chars[i - 1] == '.') {
        continue; // «т. б.» is «т.б.»
      }
      int next = forms.child(node, c);
      if (next == CaselessTrie.NONE) {
        break;
      }
      node = next;
      if (i == begin || !Letters.isWord(chars[i - 1]) || isAfterDigit(chars, begin, i)) {
        Stop stopHere = fitting(forms.value(node), chars, begin, i, stop);
        best = stopHere == null ? best : stopHere;
      }
    }
    return best;
  }

  /** The first row of the chain whose condition holds for a form that begins at {@code at}. */
  private Stop fitting(int row, char[] chars, int begin, int at, int stop) {
    for (int r = row; r != CaselessTrie.NONE; r = rows.get(r).next) {
      Form form = rows.get(r);
      boolean cased = !form.small || Character.isLowerCase(chars[stop - 1]);
      if (cased && holds(form.after, chars, begin, at)) {
        return form.stop;
      }
    }
    return null;
  }

  private static boolean holds(After after, char[] chars, int begin, int at) {
    if (after == After.ANY) {
      return true;
    }
    int i = at - 1;
    while (i >= begin && at - i < REACH && (chars[i] == ' ' || chars[i] == '-')) {
      i--;
    }
    if (after == After.NUMBER) {
      return i >= begin && Character.isDigit(chars[i]);
    }
    return i < begin
        || Letters.isOpening(chars[i])
        || Letters.isDash(chars[i + 1])
        || Letters.isDash(chars[i])
        || ",;:".indexOf(chars[i]) >= 0;
  }

  private static boolean isAfterDigit(char[] chars, int begin, int at) {
    return at > begin && Character.isDigit(chars[at - 1]) && Character.isLetter(chars[at]);
  }

  /** Initials, single letters and words without a vowel, which no list can name in full. */
  private Stop guessed(char[] chars, int begin, int stop) {
    int word = stop;
    boolean vowel = false;
    while (word > begin && stop - word < REACH && Character.isLetter(chars[word - 1])) {
      word--;
      vowel |= vowels.contains(chars, word, word + 1);
    }
    int letters = stop - word;
    if (letters == 0) {
      return Stop.PLAIN;
    }
    if (Character.isUpperCase(chars[word])
        && (letters == 1
            || (Character.isLowerCase(chars[word + 1]) && initials.contains(chars, word, stop)))) {
      return Stop.INITIAL;
    }
    boolean small = Character.isLowerCase(chars[stop - 1]);
    if (!small || (vowel && letters > 1) || letters > LONGEST_CLUSTER) {
      return Stop.PLAIN;
    }
    // «15 нм» is a unit, at home at the end of a sentence.
    boolean unit = letters > 1 && holds(After.NUMBER, chars, begin, word);
    return unit ? Stop.OFTEN : Stop.RARELY;
  }
}
