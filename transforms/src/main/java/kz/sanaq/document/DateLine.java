package kz.sanaq.document;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Lines;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/**
 * The line among the first of an article that bears the date of publication.
 *
 * @param stamp the date, null where no line bears one
 * @param line number of the line, -1 where none does
 * @param rest what follows the date where running text does, null where nothing or other things do
 * @param others the rubrics and counters beside the date
 */
record DateLine(PublicationDates.Stamp stamp, int line, Span rest, List<Span> others) {
  /** Longest part of a date line that is not the date. */
  private static final int LONGEST_RUBRIC = 40;

  private static final String SEPARATORS = "•·|";

  /** No line. */
  static final DateLine NONE = new DateLine(null, -1, null, List.of());

  /**
   * The first line that bears a date.
   *
   * @param top the first lines of a text
   */
  static DateLine in(Text text, List<Span> top, PublicationDates dates) {
    for (int i = 0; i < top.size(); i++) {
      Span line = top.get(i);
      PublicationDates.Stamp stamp = dates.leading(text, line);
      if (stamp != null) {
        Span rest = Lines.trimmed(text, stamp.span().end(), line.end());
        boolean alone = dates.whole(text, line) != null;
        return new DateLine(stamp, i, alone ? null : rest, List.of());
      }
      DateLine parted = parted(text, line, i, dates);
      if (parted.stamp != null) {
        return parted;
      }
    }
    return NONE;
  }

  /** The same as the line of another number. */
  DateLine at(int number) {
    return stamp == null ? this : new DateLine(stamp, number, rest, others);
  }

  /** Number of the line where it holds nothing but the date, rubrics and counters; else -1. */
  int whole() {
    return rest == null ? line : -1;
  }

  /** The date between the bars and dots of a line whose other parts are short. */
  private static DateLine parted(Text text, Span line, int number, PublicationDates dates) {
    if (line.end() - line.begin() > 4 * LONGEST_RUBRIC || !hasDigit(text, line)) {
      return NONE;
    }
    PublicationDates.Stamp date = null;
    List<Span> others = new ArrayList<>();
    for (Span part : parts(text, line)) {
      PublicationDates.Stamp found = dates.whole(text, part);
      Span counter = found == null ? counter(text, part) : null;
      if (counter != null) {
        found = dates.whole(text, Lines.trimmed(text, part.begin(), counter.begin()));
      }
      if (date == null && found != null && found.date() != null) {
        date = found;
        if (counter != null) {
          others.add(counter);
        }
      } else if (part.end() - part.begin() > LONGEST_RUBRIC) {
        return NONE;
      } else {
        others.add(part);
      }
    }
    return new DateLine(date, number, null, List.copyOf(others));
  }

  /** The digits that a part ends with after a space, as pages count who looked; or null. */
  private static Span counter(Text text, Span part) {
    int begin = part.end();
    while (begin > part.begin() && Character.isDigit(text.at(begin - 1))) {
      begin--;
    }
    boolean apart =
        begin < part.end() && begin > part.begin() && Character.isWhitespace(text.at(begin - 1));
    return apart ? new Span(begin, part.end()) : null;
  }

  private static boolean hasDigit(Text text, Span line) {
    for (int i = line.begin(); i < line.end(); i++) {
      if (Character.isDigit(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> parts(Text text, Span line) {
    List<Span> parts = new ArrayList<>();
    int begin = line.begin();
    for (int i = begin; i <= line.end(); i++) {
      if (i == line.end() || SEPARATORS.indexOf(text.at(i)) >= 0) {
        Span part = Lines.trimmed(text, begin, i);
        if (part.begin() < part.end()) {
          parts.add(part);
        }
        begin = i + 1;
      }
    }
    return parts;
  }
}
