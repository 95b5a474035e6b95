package kz.sanaq.quantity;

import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityComparator;

/**
 * Says by the marks around a number that it labels rows of a table or a list, and counts nothing:
 * the multiplier and unit in the head of all («(мың тонна):»).
 */
final class RowLabels {
  /** A bracket of more tokens explains no head. */
  private static final int LONGEST = 60;

  private RowLabels() {}

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
    boolean headed = tokens.isSymbol(scope.to() - 1, ':') && (after == ',' || after == ';');
    boolean closes = after == ')' || after == ':' || (e.unit() != null && (after == '/' || headed));
    boolean bracketed = tokens.isSymbol(e.begin() - 1, '(') && closes;
    boolean listed =
        tokens.isSymbol(e.begin() - 1, ',')
            && (closes || endsLine(scope, end) || isExplained(scope, end));
    return bracketed || listed;
  }

  /** «…, мың бас (жақшада өткен жыл):»: a bracket before the colon. */
  private static boolean isExplained(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    if (!tokens.isSymbol(i, '(')) {
      return false;
    }
    int end = Math.min(scope.to(), i + LONGEST);
    int close = i + 1;
    while (close < end && !tokens.isSymbol(close, ')')) {
      close++;
    }
    return close < end && tokens.isSymbol(close + 1, ':');
  }

  /** Whether a line ends before a token, and another of the text follows. */
  private static boolean endsLine(LayeredSentence scope, int i) {
    return i < scope.tokens().count() && scope.tokens().newLine(i);
  }
}
