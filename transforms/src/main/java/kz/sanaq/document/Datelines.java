package kz.sanaq.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Column;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Lines;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Text;
import kz.sanaq.language.Word;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordSet;
import kz.sanaq.model.Span;

/**
 * Reads who reports and from where: datelines («АЛМАТЫ. KAZINFORM –», «Нұр-Сұлтан, BAQ.KZ.») and
 * attributions («деп хабарлайды BAQ.KZ»).
 */
final class Datelines {
  /** Longest dateline; what is longer is a sentence. */
  private static final int LONGEST = 120;

  /** Words of a line in which an attribution is looked for. */
  private static final int WORDS_A_LINE = 200;

  /** No place or outlet has so many. */
  private static final int WORDS_OF_A_NAME = 5;

  /**
   * A dateline.
   *
   * @param span with the mark that ends it
   * @param source empty when it names none
   * @param date null when it names none, or one without a year
   */
  record Dateline(Span span, String source, LocalDate date) {}

  /** What stands between two marks; {@code mark} is 0 at the end of the line. */
  private record Segment(Span span, char mark, int markEnd) {}

  private static final Schema REPORTING_VERBS =
      Schema.words("reporting-verbs.tsv", Column.one("form", WordCell.WORD)).unique("form");

  private final Outlets outlets;
  private final PublicationDates dates;
  private final WordSet verbs = new WordSet();

  private Datelines(Outlets outlets, PublicationDates dates) {
    this.outlets = outlets;
    this.dates = dates;
  }

  /** Reads the outlets and reporting verbs of a language. */
  static Datelines of(LanguagePack pack, PublicationDates dates) {
    Datelines datelines = new Datelines(Outlets.of(pack), dates);
    for (Row row : pack.table(REPORTING_VERBS).rows()) {
      datelines.verbs.add(row.required("form"));
    }
    return datelines;
  }

  /** The dateline that a line begins with, null when it begins with none. */
  Dateline read(Text text, Span line) {
    List<Segment> segments = mayBegin(text, line) ? segments(text, line) : List.of();
    if (segments.isEmpty()) {
      return null;
    }
    Segment first = segments.get(0);
    String outlet = outlet(text, first, false);
    if (outlet != null) {
      return first.mark == ',' || first.mark == 0
          ? null
          : new Dateline(new Span(line.begin(), first.markEnd), outlet, null);
    }
    return isPlace(text, first.span) && !isLabel(text, first)
        ? afterPlace(text, line, segments)
        : null;
  }

  /** «СҚО – 374 мың гектар»: a figure after the dash makes the place the label of a row. */
  private static boolean isLabel(Text text, Segment segment) {
    int i = segment.markEnd;
    while (i < text.length() && text.at(i) == ' ') {
      i++;
    }
    return isDash(segment.mark) && i < text.length() && Character.isDigit(text.at(i));
  }

  /**
   * Places and outlets have few words before their mark; most lines go on, and this is a quick
   * test.
   */
  private static boolean mayBegin(Text text, Span line) {
    int words = 1;
    for (int i = line.begin(); i < line.end(); i++) {
      char c = text.at(i);
      if (c == '.' || c == ',' || isDash(c)) {
        return true;
      }
      if (c == ' ' && text.at(i + 1) != ' ' && ++words > WORDS_OF_A_NAME) {
        return false;
      }
    }
    return true;
  }

  private Dateline afterPlace(Text text, Span line, List<Segment> segments) {
    boolean loud = isUpperCase(text, segments.get(0).span);
    LocalDate date = null;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Span span = new Span(line.begin(), segment.markEnd);
      boolean dash = isDash(segment.mark);
      PublicationDates.Stamp stamp = i == 0 ? null : dates.whole(text, segment.span);
      if (stamp != null) {
        date = stamp.date();
      }
      if (i == 0 || stamp != null) {
        if (dash) {
          return loud || stamp != null ? new Dateline(span, "", date) : null;
        }
        continue;
      }
      String outlet = outlet(text, segment, loud && dash);
      if (outlet != null) {
        return segment.mark == ',' ? null : new Dateline(span, outlet, date);
      }
      // An unknown name counts where nothing but a dateline has this form.
      return loud && dash && isPlace(text, segment.span)
          ? new Dateline(span, text.slice(segment.span.begin(), segment.span.end()), date)
          : null;
    }
    return null;
  }

  /** The outlet that a line says it is from, empty when none. */
  String attribution(Text text, Span line) {
    if (!Word.anyIn(text, line, verbs)) {
      return "";
    }
    List<Word> words = Word.in(text, line, WORDS_A_LINE);
    for (int i = 0; i < words.size(); i++) {
      if (!verbs.contains(text, words.get(i).begin(), words.get(i).end())) {
        continue;
      }
      Outlets.OutletMatch after = outlets.at(text, words, i + 1);
      if (after != null) {
        return after.name();
      }
      for (int k = Math.max(0, i - 3); k < i; k++) {
        Outlets.OutletMatch before = outlets.at(text, words, k);
        if (before != null && before.end() == i) {
          return before.name();
        }
      }
    }
    return "";
  }

  /** Whether a line is nothing but a place in capitals, as newspapers sign. */
  boolean isSignature(Text text, Span line) {
    return isPlace(text, line) && isUpperCase(text, line) && Word.in(text, line, 2).size() == 1;
  }

  /** The outlet that a segment consists of, null when it is something else. */
  private String outlet(Text text, Segment segment, boolean certain) {
    List<Word> words = Word.in(text, segment.span, WORDS_OF_A_NAME);
    Outlets.OutletMatch match =
        certain ? outlets.onlyAt(text, words, 0) : outlets.at(text, words, 0);
    return match != null && match.end() == words.size() ? match.name() : null;
  }

  private static List<Segment> segments(Text text, Span line) {
    List<Segment> segments = new ArrayList<>();
    int limit = Math.min(line.end(), line.begin() + LONGEST);
    int begin = line.begin();
    for (int i = begin; i < limit && segments.size() < 5; i++) {
      char c = text.at(i);
      boolean spaceAfter = i + 1 >= line.end() || text.at(i + 1) == ' ';
      boolean mark = isDash(c) ? spaceAfter || text.at(Math.max(0, i - 1)) == ' ' : spaceAfter;
      if (mark && (isDash(c) || c == '.' || c == ',')) {
        add(segments, new Segment(Lines.trimmed(text, begin, i), c, i + 1));
        if (isDash(c)) {
          return segments;
        }
        begin = i + 1;
      }
    }
    if (limit == line.end()) {
      add(segments, new Segment(Lines.trimmed(text, begin, limit), '\0', limit));
    }
    return segments;
  }

  private static void add(List<Segment> segments, Segment segment) {
    if (segment.span.begin() < segment.span.end()) {
      segments.add(segment);
    }
  }

  /** One to three words with capitals in front, and no digits. */
  private static boolean isPlace(Text text, Span span) {
    List<Word> words = Word.in(text, span, 4);
    if (words.isEmpty() || words.size() > 3) {
      return false;
    }
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isDigit(text.at(i))) {
        return false;
      }
    }
    return words.stream().allMatch(word -> Character.isUpperCase(text.at(word.begin())));
  }

  private static boolean isUpperCase(Text text, Span span) {
    int letters = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLowerCase(text.at(i))) {
        return false;
      }
      letters += Character.isLetter(text.at(i)) ? 1 : 0;
    }
    return letters >= 3;
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '-';
  }
}
