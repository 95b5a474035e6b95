package kz.sanaq.quantity;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * Finds figures that only stand in a row: cells of a table that was pasted as text («403 388 366
 * мың»), the days of a calendar («45678910»), what a page counts («💬 15 ❤ 230»).
 */
final class PastedRowReader {
  private static final String CELL = "cell";
  private static final String CALENDAR = "calendar";
  private static final String COUNTER = "counter-sign";

  /** Figures of the shortest run of days. */
  private static final int FEWEST = 3;

  private static final int LAST_DAY = 31;

  private PastedRowReader() {}

  /** The quantities of a sentence in text order, cells and counters left out. */
  static List<Expression> marked(LayeredSentence scope, List<Expression> found) {
    List<Expression> marked = new ArrayList<>(found.size());
    boolean names = found.size() > 1 && isRowOfNames(scope);
    for (Expression e : found) {
      String rule = e.isOpen() && e.isValued() ? rule(scope.tokens(), e) : null;
      rule = rule == null && names && isSpaced(scope.tokens(), e) ? CELL : rule;
      boolean cell = CELL.equals(rule);
      marked.add(
          rule == null
              ? e
              : e.as(
                  cell ? QuantityType.CARDINAL : e.type(),
                  cell ? Reason.LABEL : Reason.BOILERPLATE,
                  rule));
    }
    return marked;
  }

  private static String rule(Tokens tokens, Expression e) {
    int i = e.begin();
    if (!tokens.isDigits(i) || e.features() != 0 || !e.endsWithNumber()) {
      return null;
    }
    if (tokens.newLine(i) && tokens.newLine(e.end()) && isRunOfDays(tokens, i, e.end())) {
      return CALENDAR;
    }
    if (isSign(tokens, i - 1) && (tokens.newLine(e.end()) || isSign(tokens, e.end()))) {
      return COUNTER;
    }
    return isCell(tokens, e) ? CELL : null;
  }

  /** A number that another one follows, with nothing between them, not even the tab of a table. */
  private static boolean isCell(Tokens tokens, Expression e) {
    int next = e.end();
    return tokens.isDigits(next)
        && !tokens.newLine(next)
        && !tokens.glued(next)
        && !tokens.text().isTab(tokens.end(next - 1))
        && tokens.isDigits(next - 1);
  }

  /** Figures in groups, which may as well be two cells: «403 388». */
  private static boolean isSpaced(Tokens tokens, Expression e) {
    return e.isOpen() && e.isValued() && e.end() == e.begin() + 2 && tokens.isDigits(e.end() - 1);
  }

  /** «Ақмола 403 388 Абай 120 135»: nothing but names and figures. */
  private static boolean isRowOfNames(LayeredSentence scope) {
    Tokens tokens = scope.tokens();
    int words = 0;
    for (int i = scope.from(); i < scope.to(); i++) {
      if (!tokens.isDigits(i) && !tokens.isCapital(i)) {
        return false;
      }
      words += tokens.isCapital(i) && i > scope.from() && tokens.isDigits(i - 1) ? 1 : 0;
    }
    return words > 0;
  }

  /** «123», «45678910»: days one after the other. */
  private static boolean isRunOfDays(Tokens tokens, int i, int end) {
    String run = end == i + 1 ? tokens.of(i) : "";
    for (int width = 1; width <= 2 && run.length() >= FEWEST; width++) {
      int day = Integer.parseInt(run.substring(0, width));
      StringBuilder days = new StringBuilder();
      while (day > 0 && day <= LAST_DAY && days.length() < run.length()) {
        days.append(day++);
      }
      if (days.toString().equals(run) && run.length() > width) {
        return true;
      }
    }
    return false;
  }

  /** An emoji or another pictorial sign. */
  private static boolean isSign(Tokens tokens, int i) {
    char c = tokens.first(i);
    return Character.isSurrogate(c)
        || (Character.getType(c) == Character.OTHER_SYMBOL && c != '°' && c != '№')
        || c == '\uFE0F';
  }
}
