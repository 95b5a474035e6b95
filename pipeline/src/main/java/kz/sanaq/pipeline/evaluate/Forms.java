package kz.sanaq.pipeline.evaluate;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares dictionary forms: two mean one thing where their last words are alike, whatever stands
 * before them.
 *
 * <p>Example: «жаңа мектеп» is one of «оқу орны|мектептер», «мектеп ғимараты» is not.
 */
final class Forms {
  /** Fewer equal letters say nothing. */
  private static final int LEAST = 3;

  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Forms() {}

  /**
   * Whether a form is alike one of the alternatives, or both are empty.
   *
   * @param alternatives forms with {@code |} between them; one that is blank is alike nothing
   */
  static boolean isOneOf(String form, String alternatives) {
    if (form.isEmpty() || alternatives.isEmpty()) {
      return form.isEmpty() && alternatives.isEmpty();
    }
    String last = lastWord(form);
    return BAR.splitAsStream(alternatives)
        .filter(one -> !one.isBlank())
        .anyMatch(one -> isAlike(lastWord(one), last));
  }

  /** Equal, or equal in the first four fifths of the shorter one. */
  private static boolean isAlike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int equal = 0;
    while (equal < shorter && a.charAt(equal) == b.charAt(equal)) {
      equal++;
    }
    return a.equals(b) || (equal >= LEAST && 5 * equal >= 4 * shorter);
  }

  private static String lastWord(String form) {
    String[] words = BLANKS.split(form.strip().toLowerCase(Locale.ROOT));
    return words[words.length - 1];
  }
}
