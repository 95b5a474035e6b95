package kz.sanaq.contact;

import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/**
 * Tells phone numbers from other digits by how they are grouped: «+7 (727) 000-00-00», «8 700 000
 * 00 00», «000-00-00»; after a label («тел.») by less.
 */
final class PhoneNumbers {
  /** Characters of the longest number, marks included. */
  private static final int LONGEST = 32;

  /** Digits of a local number without its area. */
  private static final int FEWEST_DIGITS = 7;

  /** Digits of the shortest one of a town, which a label must stand before. */
  private static final int FEWEST_LABELLED = 5;

  /** Digits of the groups of «2025-11-09». */
  private static final String DATE_GROUPS = "4-2-2";

  /** What stands before a number. */
  enum Label {
    NONE,
    /** «телефон». */
    PLAIN,
    /** «тел.», «телефоны:». */
    MARKED
  }

  /** A run of digits with the marks between them, up to a whole international number. */
  private static final class DigitRun {
    private int end;
    private int digits;
    private int lastGroup;
    private int hyphens;
    private boolean marked;
    private final StringBuilder groups = new StringBuilder();

    private DigitRun(Text text, Span line, int begin) {
      boolean whole = text.at(begin) == '+' || text.at(begin) == '8';
      int i = begin + (text.at(begin) == '+' ? 1 : 0);
      end = i;
      // A mark counts where figures follow: «353-інші» has none.
      char pending = ' ';
      int limit = Math.min(line.end(), begin + LONGEST);
      while (i < limit) {
        char c = text.at(i);
        boolean digit = c >= '0' && c <= '9';
        if (digit) {
          hyphens += pending == '-' && digits > 0 ? 1 : 0;
          marked |= pending != ' ';
          pending = ' ';
          digits++;
          lastGroup++;
          end = i + 1;
        } else if (" ()-".indexOf(c) >= 0 && !(c == ' ' && text.at(i - 1) == ' ')) {
          if (whole && digits >= 11) {
            break;
          }
          closeGroup();
          pending = c == ' ' ? pending : c;
        } else {
          break;
        }
        i++;
      }
      closeGroup();
    }

    private void closeGroup() {
      if (lastGroup > 0) {
        groups.append(groups.isEmpty() ? "" : "-").append(lastGroup);
        lastGroup = 0;
      }
    }
  }

  private PhoneNumbers() {}

  /**
   * The phone number that begins at a place.
   *
   * @param label whether a word before it says that a number to call or to be known by follows
   * @return null when none begins there
   */
  static Span at(Text text, Span line, int begin, Label label) {
    DigitRun run = new DigitRun(text, line, begin);
    String groups = run.groups.toString();
    boolean international = text.at(begin) == '+' && run.digits >= 10 && run.digits <= 13;
    boolean national =
        text.at(begin) == '8'
            && run.digits == 11
            && (run.marked || groups.endsWith("-2"))
            && groups.startsWith("1-");
    boolean area = text.at(begin) == '(' && run.digits == 10;
    boolean local = isLocal(groups, run) && isApart(text, line, run.end);
    boolean told = label != Label.NONE && isTold(text, line, run, label);
    return international || national || area || local || told ? new Span(begin, run.end) : null;
  }

  private static boolean isTold(Text text, Span line, DigitRun run, Label label) {
    boolean whole = label == Label.MARKED && run.digits >= FEWEST_LABELLED;
    return run.digits >= 3 && (whole || run.marked || endsThere(text, line, run));
  }

  /** «300-11-22», «30-11-22-7»; not «2025-11-09». */
  private static boolean isLocal(String groups, DigitRun run) {
    return run.hyphens == 2
        && run.digits >= FEWEST_DIGITS
        && groups.chars().filter(c -> c == '-').count() == 2
        && !groups.equals(DATE_GROUPS);
  }

  /** Whether no letter or further digit is joined to the number. */
  private static boolean isApart(Text text, Span line, int end) {
    return end >= line.end() || (!Character.isLetterOrDigit(text.at(end)) && text.at(end) != '%');
  }

  /** Whether a plain number names nothing after it: it is long, or the clause ends. */
  private static boolean endsThere(Text text, Span line, DigitRun run) {
    boolean atEnd = run.end >= line.end();
    boolean plain = run.groups.indexOf("-") < 0;
    if (atEnd || (plain && run.digits >= 9)) {
      return true;
    }
    boolean decimal = run.end + 1 < line.end() && Character.isDigit(text.at(run.end + 1));
    return ",;.)".indexOf(text.at(run.end)) >= 0 && !decimal;
  }
}
