package kz.sanaq.document;

import java.util.List;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Lines;
import kz.sanaq.language.Text;
import kz.sanaq.language.Word;
import kz.sanaq.model.Span;

/**
 * Reads lines that are a date and one name beside it, as pages without bars and dots have them: a
 * rubric («Қоғам 14.11.2025»), an outlet («2025 жылғы 10 шілде, «Тобыл хабар»»), the place or the
 * author («Асан Үсенов, 14.11.2025»).
 *
 * <p>In: a line. Out: its date where all else that it holds is such a name; words that are none
 * make it a sentence or a label («Мерзімі: 14.11.2025»), whose date says nothing of publication.
 */
final class DateBeside {
  /** No line of a date and a name is longer. */
  private static final int LONGEST = 80;

  private static final int WORDS_OF_A_NAME = 4;

  /** What parts a name from a date; after a colon a date is that of what the label says. */
  private static final String MARKS = ",.–—-/";

  private static final String OPENING = "«\"“„";

  private static final String CLOSING = "»\"”“";

  private final PublicationDates dates;
  private final Outlets outlets;
  private final Furniture furniture;

  private DateBeside(PublicationDates dates, Outlets outlets, Furniture furniture) {
    this.dates = dates;
    this.outlets = outlets;
    this.furniture = furniture;
  }

  /** Reads the outlets of a language. */
  static DateBeside of(LanguagePack pack, PublicationDates dates, Furniture furniture) {
    return new DateBeside(dates, Outlets.of(pack), furniture);
  }

  /** The line as a date with a name beside it, {@link DateLine#NONE} where it is something else. */
  DateLine read(Text text, Span line, int number) {
    if (line.end() - line.begin() > LONGEST) {
      return DateLine.NONE;
    }
    for (int i = line.begin(); i < line.end(); i++) {
      if (text.at(i) == ' ') {
        Span before = Lines.trimmed(text, line.begin(), i);
        Span after = Lines.trimmed(text, i, line.end());
        DateLine found = read(text, after, before, number);
        found = found == DateLine.NONE ? read(text, before, after, number) : found;
        if (found != DateLine.NONE) {
          return found;
        }
      }
    }
    return DateLine.NONE;
  }

  private DateLine read(Text text, Span date, Span beside, int number) {
    PublicationDates.Stamp stamp = dates.whole(text, date);
    if (stamp == null || stamp.date() == null) {
      return DateLine.NONE;
    }
    Span name = bare(text, beside);
    Span gap =
        name.begin() < date.begin()
            ? new Span(name.end(), stamp.span().begin())
            : new Span(stamp.span().end(), name.begin());
    boolean named =
        isKnown(text, name) || isQuoted(text, name) || isProper(text, name, has(text, gap, MARKS));
    return named ? new DateLine(stamp, number, null, List.of(name)) : DateLine.NONE;
  }

  /** A stretch without the marks that part it from the date. */
  private static Span bare(Text text, Span stretch) {
    Span bare = stretch;
    while (bare.end() > bare.begin() && MARKS.indexOf(text.at(bare.end() - 1)) >= 0) {
      bare = Lines.trimmed(text, bare.begin(), bare.end() - 1);
    }
    while (bare.end() > bare.begin() && MARKS.indexOf(text.at(bare.begin())) >= 0) {
      bare = Lines.trimmed(text, bare.begin() + 1, bare.end());
    }
    return bare;
  }

  /** A rubric of pages, or an outlet. */
  private boolean isKnown(Text text, Span name) {
    List<Word> words = Word.in(text, name, WORDS_OF_A_NAME + 1);
    Outlets.OutletMatch outlet = outlets.onlyAt(text, words, 0);
    return (outlet != null && outlet.end() == words.size())
        || (!has(text, name, ":")
            && name.begin() < name.end()
            && furniture.read(text, List.of(name), 1, -1)[0]);
  }

  private static boolean isQuoted(Text text, Span name) {
    int last = name.end() - 1;
    return last - name.begin() > 2
        && OPENING.indexOf(text.at(name.begin())) >= 0
        && CLOSING.indexOf(text.at(last)) >= 0
        && !has(text, new Span(name.begin() + 1, last), OPENING + CLOSING)
        && Word.in(text, name, WORDS_OF_A_NAME + 1).size() <= WORDS_OF_A_NAME;
  }

  /**
   * A place or a person: words with capitals in front. One word alone must stand apart from the
   * date, and several in capitals may be anything.
   */
  static boolean isProper(Text text, Span name, boolean apart) {
    List<Word> words = Word.in(text, name, WORDS_OF_A_NAME);
    boolean loud = true;
    for (Word word : words) {
      if (!Character.isUpperCase(text.at(word.begin()))) {
        return false;
      }
      loud &= word.end() - word.begin() > 1 && isLoud(text, word);
    }
    return words.size() < WORDS_OF_A_NAME
        && words.size() > (apart ? 0 : 1)
        && (!loud || words.size() == 1)
        && !has(text, name, ":0123456789");
  }

  private static boolean isLoud(Text text, Word word) {
    for (int i = word.begin(); i < word.end(); i++) {
      if (Character.isLowerCase(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(Text text, Span stretch, String signs) {
    for (int i = stretch.begin(); i < stretch.end(); i++) {
      if (signs.indexOf(text.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
