package kz.sanaq.contact;

import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/**
 * Tells phone numbers from other digits by how they are grouped: «+7 (727) 000-00-00», «8 700 000
 * 00 00», «000-00-00»; behind a label («тел.») by less.
 */
final class PhoneNumbers {
  /** Characters of the longest number, marks included. */
  private static final int LONGEST = 32;

  /** A run of digits with the marks between them, up to a whole international number. */
  private static final class Run {
    private int end;
    private int digits;
    private int lastGroup;
    private boolean marked;
    private final StringBuilder groups = new StringBuilder();

    private Run(Text text, Span line, int begin) {
      boolean whole = text.at(begin) == '+' || text.at(begin) == '8';
      int i = begin + (text.at(begin) == '+' ? 1 : 0);
      end = i;
      int limit = Math.min(line.end(), begin + LONGEST);
      while (i < limit) {
        char c = text.at(i);
        boolean digit = c >= '0' && c <= '9';
        if (digit) {
          digits++;
          lastGroup++;
          end = i + 1;
        } else if (" ()-".indexOf(c) >= 0 && !(c == ' ' && text.at(i - 1) == ' ')) {
          if (whole && digits >= 11) {
            break;
          }
          closeGroup();
          marked |= c != ' ';
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
   * @param labelled whether a word before it says that a number to call or to be known by follows
   * @return null when none begins there
   */
  static Span at(Text text, Span line, int begin, boolean labelled) {
    Run run = new Run(text, line, begin);
    String groups = run.groups.toString();
    boolean international = text.at(begin) == '+' && run.digits >= 10 && run.digits <= 13;
    boolean national =
        text.at(begin) == '8'
            && run.digits == 11
            && (run.marked || groups.endsWith("-2"))
            && groups.startsWith("1-");
    boolean area = text.at(begin) == '(' && run.digits == 10;
    boolean local = run.marked && groups.equals("3-2-2") && isApart(text, line, run.end);
    boolean told = labelled && run.digits >= 3 && (run.marked || endsThere(text, line, run));
    return international || national || area || local || told ? new Span(begin, run.end) : null;
  }

  /** Whether no letter or further digit is joined to the number. */
  private static boolean isApart(Text text, Span line, int end) {
    return end >= line.end() || (!Character.isLetterOrDigit(text.at(end)) && text.at(end) != '%');
  }

  /** Whether a plain number names nothing behind it: it is long, or the clause ends. */
  private static boolean endsThere(Text text, Span line, Run run) {
    boolean atEnd = run.end >= line.end();
    boolean plain = run.groups.indexOf("-") < 0;
    if (atEnd || (plain && run.digits >= 9)) {
      return true;
    }
    boolean decimal = run.end + 1 < line.end() && Character.isDigit(text.at(run.end + 1));
    return ",;.)".indexOf(text.at(run.end)) >= 0 && !decimal;
  }
}
