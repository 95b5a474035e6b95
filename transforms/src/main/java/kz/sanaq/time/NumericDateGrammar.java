package kz.sanaq.time;

import kz.sanaq.language.Tokens;
import kz.sanaq.number.Numbers;
import kz.sanaq.time.Stretch.BaseYear;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/** Reads dates and months in digits only: «30.10.2025», «02.2024 айында». */
final class NumericDateGrammar {
  private final Tokens tokens;
  private final Numbers numbers;
  private final TimeWords words;
  private final YearGrammar years;

  NumericDateGrammar(Numbers numbers, TimeWords words, YearGrammar years) {
    this.tokens = numbers.tokens();
    this.numbers = numbers;
    this.words = words;
    this.years = years;
  }

  /** The day or month at token {@code i}, null where there is none. */
  Stretch at(int i) {
    if (!tokens.isDigits(i)) {
      return null;
    }
    Stretch date = date(i);
    return date == null ? month(i) : date;
  }

  /** «2025-10-30», «30.10.2025», «30/10/2025». */
  private Stretch date(int i) {
    char mark = tokens.first(i + 1);
    if ((mark != '.' && mark != '-' && mark != '/') || tokens.first(i + 3) != mark) {
      return null;
    }
    for (int k = i + 1; k <= i + 4; k++) {
      if (!tokens.glued(k)) {
        return null;
      }
    }
    boolean yearFirst = years.isBareYear(i) && mark == '-';
    int year = yearFirst ? i : i + 4;
    int day = yearFirst ? i + 4 : i;
    if (!years.isBareYear(year) || years.width(day) > 2 || numbers.figures(day) < 0) {
      return null;
    }
    int month = numbers.figures(i + 2);
    BaseYear base = new BaseYear(i, Anchor.EXPLICIT, numbers.figures(year));
    return Stretch.day(base, i + 5, i + 4, month, numbers.figures(day));
  }

  /** «02.2024 айында», «03.2025 ж.»: month and year in figures beside a word for either. */
  private Stretch month(int i) {
    boolean joined =
        years.width(i) == 2
            && tokens.isSymbol(i + 1, '.')
            && tokens.glued(i + 1)
            && tokens.glued(i + 2)
            && years.isBareYear(i + 2);
    int month = joined ? numbers.figures(i) : 0;
    boolean told =
        words.is(tokens, i + 3, TimeRole.MONTH) || words.is(tokens, i + 3, TimeRole.YEAR);
    if (month < 1 || month > 12 || !told) {
      return null;
    }
    BaseYear base = new BaseYear(i, Anchor.EXPLICIT, numbers.figures(i + 2));
    return Stretch.months(base, i + 3, TimeShape.MONTH, month, month);
  }
}
