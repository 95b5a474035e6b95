package kz.sanaq.quantity;

import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityComparator;

/**
 * Says by the marks around a number that it labels rows of a table or a list, and counts nothing:
 * the year before a row's figure («2022 – 403 мың»), the multiplier and unit in the head of all
 * («(мың тонна):»).
 */
final class RowLabels {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private RowLabels() {}

  /** «2022 – 403 мың, 2023 – 388 мың»: a year, and after a free dash its figure. */
  static boolean isYear(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int before = e.begin() - 1;
    int dash = e.end();
    boolean opens =
        before < scope.from()
            || tokens.newLine(e.begin())
            || tokens.isSymbol(before, ':')
            || tokens.isSymbol(before, ',')
            || tokens.isSymbol(before, ';');
    return opens
        && e.isOpen()
        && dash == e.begin() + 1
        && tokens.isDigits(e.begin())
        && e.ends().first().isWithin(FIRST_YEAR, LAST_YEAR)
        && tokens.isDash(dash)
        && !tokens.glued(dash)
        && tokens.isDigits(dash + 1)
        && !tokens.glued(dash + 1);
  }

  /** «(мың тонна)», «(мың адам):», «…, мың теңге/ай»: what a table is told in. */
  static boolean isHeading(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    boolean multiplier =
        tokens.isWord(e.begin()) && e.begin() > scope.from() && scope.isBareMultiplier(e);
    if (!multiplier || e.ends().isRange() || e.comparator() != QuantityComparator.EQUAL) {
      return false;
    }
    int end = e.unit() == null && e.features() == 0 ? e.end() + 1 : e.end();
    char after = tokens.first(end);
    boolean closes = after == ')' || after == ':' || (e.unit() != null && after == '/');
    boolean bracketed = tokens.isSymbol(e.begin() - 1, '(') && closes;
    boolean listed = tokens.isSymbol(e.begin() - 1, ',') && (closes || endsLine(scope, end));
    return bracketed || listed;
  }

  /** Whether a line ends before a token, and another of the text follows. */
  private static boolean endsLine(LayeredSentence scope, int i) {
    return i < scope.tokens().count() && scope.tokens().newLine(i);
  }
}
