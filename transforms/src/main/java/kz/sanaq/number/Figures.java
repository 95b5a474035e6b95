package kz.sanaq.number;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import kz.sanaq.language.Tokens;

/**
 * Reads a number in figures, with group and decimal marks.
 *
 * <ul>
 *   <li>Groups are of exactly three figures after one to three, parted by one space (no tab, which
 *       parts the cells of a table) or apostrophe: «1 620», «12’500». A year is therefore never
 *       grouped with the number after it.
 *   <li>A comma between figures is the decimal mark: «2,5», also «1,620» (1.62), unless there are
 *       several of them, each with three figures after it: «1,620,000».
 *   <li>A point is the decimal mark too, unless exactly three figures follow one to three that do
 *       not begin with zero and no multiplier comes after: «12.500» is 12500, «12.500 млн» is not.
 *   <li>Where both stand, the first parts a group and the second is the decimal mark: «1.620,5» and
 *       «1,620.5» are 1620.5.
 *   <li>Four figures or more on both sides of a mark are two numbers: «5000,6000».
 * </ul>
 */
final class Figures {
  private static final int MOST_FIGURES = 40;

  private final StringBuilder figures = new StringBuilder();
  private int end;
  private int decimals;
  private boolean overflow;
  private String rule = "figures";

  private Figures() {}

  /**
   * Reads the number that begins with the figures at {@code i}.
   *
   * @param multiplied tells whether a multiplier stands at a token
   */
  static Figures read(Tokens tokens, int i, int to, IntPredicate multiplied) {
    Figures figures = new Figures();
    figures.parse(tokens, i, to, multiplied);
    return figures;
  }

  private void parse(Tokens tokens, int i, int to, IntPredicate multiplied) {
    append(tokens, i);
    end = i + 1;
    boolean opens = length(tokens, i) <= 3 && tokens.first(i) != '0';
    // «№ 12 350 орындық мектеп»: the name is over where a space is.
    if (opens && !(tokens.isSymbol(i - 1, '№') && spaced(tokens, end, to))) {
      groups(tokens, to);
    }
    boolean grouped = end > i + 1;
    fraction(tokens, i, to, opens && !grouped, multiplied);
  }

  private void groups(Tokens tokens, int to) {
    if (spaced(tokens, end, to)) {
      while (spaced(tokens, end, to)) {
        append(tokens, end++);
      }
      rule = "figures-grouped";
    } else {
      char mark = tokens.first(end);
      if (mark == '\'' || mark == '’') {
        marked(tokens, mark, 1, to);
      } else if (mark == ',' || mark == '.') {
        char other = mark == ',' ? '.' : ',';
        boolean decimal =
            groupAfterMark(tokens, end, mark, to) && after(tokens, end + 2, other, to);
        marked(tokens, mark, decimal ? 1 : 2, to);
      }
    }
  }

  /** Groups after a mark, if there are at least {@code least} of them. */
  private void marked(Tokens tokens, char mark, int least, int to) {
    int at = end;
    int count = 0;
    while (groupAfterMark(tokens, at, mark, to)) {
      at += 2;
      count++;
    }
    if (count >= least) {
      for (int k = end + 1; k < at; k += 2) {
        append(tokens, k);
      }
      end = at;
      rule = "figures-grouped";
    }
  }

  private static boolean groupAfterMark(Tokens tokens, int at, char mark, int to) {
    return after(tokens, at, mark, to) && length(tokens, at + 1) == 3;
  }

  /** Whether a mark and figures stand at {@code at}, without a space. */
  private static boolean after(Tokens tokens, int at, char mark, int to) {
    return at + 1 < to
        && tokens.isSymbol(at, mark)
        && tokens.glued(at)
        && tokens.isDigits(at + 1)
        && tokens.glued(at + 1);
  }

  private static boolean spaced(Tokens tokens, int at, int to) {
    return at < to
        && tokens.isDigits(at)
        && length(tokens, at) == 3
        && tokens.begin(at) == tokens.end(at - 1) + 1
        && !tokens.newLine(at)
        && !tokens.text().isTab(tokens.end(at - 1));
  }

  private void fraction(Tokens tokens, int i, int to, boolean opens, IntPredicate multiplied) {
    if (!after(tokens, end, ',', to) && !after(tokens, end, '.', to)) {
      return;
    }
    // «09.04.2020», «14,14,8»: neither a fraction nor groups.
    if (after(tokens, end + 2, tokens.first(end), tokens.count())) {
      return;
    }
    int places = length(tokens, end + 1);
    if (places >= 4 && length(tokens, i) >= 4) {
      return;
    }
    append(tokens, end + 1);
    if (!(tokens.isSymbol(end, '.')
        && opens
        && places == 3
        && i + 3 == end + 2
        && !multiplied.test(end + 2))) {
      decimals = places;
    }
    end += 2;
    rule = decimals > 0 ? "figures-decimal" : "figures-grouped";
  }

  /** «,5 млрд»: a comma right before the figure at {@code i}, and a space before the comma. */
  static boolean lacksNought(Tokens tokens, int i) {
    return tokens.isSymbol(i - 1, ',')
        && tokens.glued(i)
        && !tokens.glued(i - 1)
        && length(tokens, i) == 1;
  }

  /** The same figures after the decimal mark. */
  Figures asDecimals() {
    decimals = figures.length();
    rule = "figures-decimal";
    return this;
  }

  private void append(Tokens tokens, int i) {
    if (figures.length() + length(tokens, i) > MOST_FIGURES) {
      overflow = true;
      return;
    }
    for (int k = tokens.begin(i); k < tokens.end(i); k++) {
      figures.append(tokens.text().at(k));
    }
  }

  private static int length(Tokens tokens, int i) {
    return tokens.end(i) - tokens.begin(i);
  }

  /** Token after the number. */
  int end() {
    return end;
  }

  /** Its value, null where it has too many figures. */
  BigDecimal value() {
    return overflow ? null : new BigDecimal(figures.toString()).movePointLeft(decimals);
  }

  /** One unit of its last figure. */
  BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(overflow ? 0 : decimals);
  }

  /** Whether it has a decimal mark. */
  boolean decimal() {
    return decimals > 0;
  }

  /** How it was read. */
  String rule() {
    return rule;
  }
}
