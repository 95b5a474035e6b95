package kz.sanaq.quantity;

import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.EndingReader;
import kz.sanaq.number.NumberReader;

/**
 * Reads figures joined by marks that are no number: «09.04.2020», «2025-11-09», «2023/2024»,
 * «12:30», «1:13.56», «3:1», «2-0 есебімен».
 */
final class NotationReader {
  /** A notation at its place. */
  record Match(int end, QuantityType type, Reason reason, String rule) {}

  private final NumberReader numbers;

  NotationReader(NumberReader numbers) {
    this.numbers = numbers;
  }

  /** The notation that begins with the figures at {@code i}, null where there is none. */
  Match read(Tokens tokens, int i, int to) {
    if (tokens.isDigits(i) && isGoal(tokens, i)) {
      return new Match(i + 1, QuantityType.CARDINAL, Reason.SCORE, "score");
    }
    if (!tokens.isDigits(i) || !joined(tokens, i, to)) {
      return null;
    }
    char mark = tokens.first(i + 1);
    int first = value(tokens, i);
    int second = value(tokens, i + 2);
    boolean third = joined(tokens, i + 2, to) && tokens.first(i + 3) == mark;
    Match match = null;
    if (third && tokens.isDash(i + 1) && !isYear(first)) {
      match = triple(i, first, second);
    } else if (third && (mark == '.' || mark == '/' || tokens.isDash(i + 1))) {
      match = date(tokens, i, first, second);
    } else if (mark == ':') {
      match = colon(tokens, i, first, second, third, to);
    } else if (mark == '/'
        && isYear(first)
        && (second == first + 1 || second == (first + 1) % 100)) {
      match = new Match(i + 3, QuantityType.DATE, Reason.DATE, "years");
    } else if (tokens.isDash(i + 1)) {
      match = score(tokens, i, first, second, to);
    }
    if (match == null) {
      return null;
    }
    int end = EndingReader.joined(tokens, match.end(), to);
    return new Match(end, match.type(), match.reason(), match.rule());
  }

  /** Whether a mark and figures follow the token at {@code i} without a space. */
  private static boolean joined(Tokens tokens, int i, int to) {
    return i + 2 < to
        && tokens.glued(i + 1)
        && tokens.kind(i + 1) == Tokens.Kind.SYMBOL
        && tokens.glued(i + 2)
        && tokens.isDigits(i + 2);
  }

  private static Match date(Tokens tokens, int i, int first, int second) {
    int last = value(tokens, i + 4);
    boolean dayFirst = isDay(first) && isMonth(second) && (isYear(last) || last < 100);
    boolean yearFirst = isYear(first) && isMonth(second) && isDay(last);
    return (dayFirst && tokens.end(i + 4) - tokens.begin(i + 4) != 3) || yearFirst
        ? new Match(i + 5, QuantityType.DATE, Reason.DATE, "date-figures")
        : null;
  }

  /** «37-0-1»: won, lost, drawn; «7-20-25»: a programme. */
  private static Match triple(int i, int first, int second) {
    boolean small = first >= 0 && first < 200 && second >= 0 && second < 200;
    return small ? new Match(i + 5, QuantityType.CARDINAL, Reason.SCORE, "score") : null;
  }

  private static Match colon(Tokens tokens, int i, int hours, int minutes, boolean third, int to) {
    boolean clock = hours <= 24 && minutes < 60 && tokens.end(i + 2) - tokens.begin(i + 2) == 2;
    if (clock) {
      int end = third ? i + 5 : i + 3;
      int fraction = hasFraction(tokens, end, to) ? 2 : 0;
      return new Match(end + fraction, QuantityType.TIME, Reason.SCORE, "clock");
    }
    return new Match(i + 1, QuantityType.CARDINAL, Reason.SCORE, "score");
  }

  /** The hundredths of «1:13.56», a time that was run or skated. */
  private static boolean hasFraction(Tokens tokens, int i, int to) {
    return joined(tokens, i - 1, to)
        && (tokens.first(i) == '.' || tokens.first(i) == ',')
        && tokens.end(i + 1) - tokens.begin(i + 1) <= 3;
  }

  /** The second number of «0:3». */
  private static boolean isGoal(Tokens tokens, int i) {
    return tokens.glued(i)
        && tokens.isSymbol(i - 1, ':')
        && tokens.glued(i - 1)
        && tokens.isDigits(i - 2);
  }

  private Match score(Tokens tokens, int i, int first, int second, int to) {
    boolean small = first >= 0 && first < 200 && second >= 0 && second < 200;
    boolean told = i + 3 < to && numbers.isResult(tokens, i + 3);
    return (small && told) || (small && second == 0)
        ? new Match(i + 3, QuantityType.CARDINAL, Reason.SCORE, "score")
        : null;
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }

  private static boolean isYear(int value) {
    return value >= 1000 && value <= 2199;
  }

  /** The figures' value, -1 above four of them. */
  private static int value(Tokens tokens, int i) {
    if (tokens.end(i) - tokens.begin(i) > 4) {
      return -1;
    }
    int value = 0;
    for (int k = tokens.begin(i); k < tokens.end(i); k++) {
      value = value * 10 + tokens.text().at(k) - '0';
    }
    return value;
  }
}
