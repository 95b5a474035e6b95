package kz.sanaq.document;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/**
 * Finds the line of an article that bears the day of publication: at its head, else at its foot.
 *
 * <p>A line of nothing but the date comes first. One with a name beside it counts where the head,
 * or the foot, has no other of its kind with another date: several are a list of days. At the foot
 * the date must follow the end of the text, as it stands under an article and not under the
 * headline of another one.
 */
final class DateLines {
  /** Lines, not counting blank ones, that are the foot of a text. */
  private static final int FOOT = 3;

  /** Longest line that may follow the date at the foot: a signature, an outlet. */
  private static final int LONGEST_SIGNATURE = 40;

  private static final String ENDS = ".!?…»\"”)";

  private final PublicationDates dates;
  private final DateBeside beside;

  private DateLines(PublicationDates dates, DateBeside beside) {
    this.dates = dates;
    this.beside = beside;
  }

  /** Reads the names of a language. */
  static DateLines of(LanguagePack pack, PublicationDates dates, Furniture furniture) {
    return new DateLines(dates, DateBeside.of(pack, dates, furniture));
  }

  /**
   * The line, {@link DateLine#NONE} where a text has none.
   *
   * @param lines all lines that are not blank
   * @param top how many of them are the head
   */
  DateLine read(Text text, List<Span> lines, int top) {
    List<Span> head = lines.subList(0, Math.min(top, lines.size()));
    DateLine found = DateLine.in(text, head, dates);
    if (found.stamp() == null) {
      found = only(text, lines, 0, head.size());
    }
    return found.stamp() == null ? atFoot(text, lines, head.size()) : found;
  }

  private DateLine only(Text text, List<Span> lines, int from, int to) {
    List<DateLine> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      DateLine line = beside.read(text, lines.get(i), i);
      if (line.stamp() != null) {
        found.add(line);
      }
    }
    return one(found);
  }

  private static DateLine one(List<DateLine> found) {
    long days = found.stream().map(line -> line.stamp().date()).distinct().count();
    return days == 1 ? found.get(0) : DateLine.NONE;
  }

  private DateLine atFoot(Text text, List<Span> lines, int head) {
    List<DateLine> found = new ArrayList<>();
    for (int i = Math.max(head, lines.size() - FOOT); i < lines.size(); i++) {
      DateLine alone = DateLine.in(text, List.of(lines.get(i)), dates).at(i);
      DateLine line = alone.stamp() == null ? beside.read(text, lines.get(i), i) : alone;
      if (line.stamp() != null && line.rest() == null) {
        found.add(line);
      }
    }
    DateLine line = one(found);
    return line.stamp() != null && isUnderText(text, lines, line.line()) ? line : DateLine.NONE;
  }

  private static boolean isUnderText(Text text, List<Span> lines, int number) {
    for (Span after : lines.subList(number + 1, lines.size())) {
      if (after.end() - after.begin() > LONGEST_SIGNATURE) {
        return false;
      }
    }
    Span before = lines.get(number - 1);
    return ENDS.indexOf(text.at(before.end() - 1)) >= 0 || DateBeside.isProper(text, before, false);
  }
}
