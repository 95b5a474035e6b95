package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Tokens;

/**
 * Gives a figure that repeats the one before for another time the multiplier and the unit of that
 * one: «1,9 млрд доллар (былтыр 1,6)», «188,6 мың (181,2)», «14,7 млрд, 2024 жылы 12,1 болған».
 *
 * <p>Nothing but a time may stand between the two, and the other figure has neither a unit nor a
 * noun of its own; told in the same multiplier it is within ten times of the first, so that «5 мың
 * (2020 ж. – 950)» is none.
 */
final class OtherTimeFigures {
  private static final String RULE = "other-time";

  private final RoleReader roles;

  OtherTimeFigures(RoleReader roles) {
    this.roles = roles;
  }

  /** The expressions of a sentence, which stand in text order. */
  List<Expression> joined(LayeredSentence scope, List<Expression> found) {
    List<Expression> joined = new ArrayList<>(found);
    int host = -1;
    for (int k = 0; k < found.size(); k++) {
      Expression e = joined.get(k);
      Expression of = host < 0 ? null : joined.get(host);
      if (of != null && isRepeated(scope, of, e)) {
        joined.set(k, e.scaledLike(of, of.ends().first().scale(), RULE));
      } else if (isMultiplied(e)) {
        host = k;
      } else if (e.reason() == null) {
        // A date between the two is part of the time.
        host = -1;
      }
    }
    return joined;
  }

  private static boolean isMultiplied(Expression e) {
    return e.reason() == null
        && e.isValued()
        && !e.isRange()
        && e.ends().first().digits()
        && e.ends().first().scale().compareTo(BigDecimal.ONE) > 0;
  }

  private boolean isRepeated(LayeredSentence scope, Expression host, Expression e) {
    Tokens tokens = scope.tokens();
    boolean plain = e.isUnscaled() && e.endsWithNumber() && tokens.isDigits(e.begin());
    if (!plain || !isNear(host, e)) {
      return false;
    }
    int open = host.end();
    while (open < e.begin() && !tokens.isSymbol(open, '(') && !tokens.isSymbol(open, ',')) {
      open++;
    }
    boolean bracket = tokens.isSymbol(open, '(') && open <= host.end() + 1;
    return bracket
        ? tokens.isSymbol(e.end(), ')') && isTime(scope, open + 1, e.begin())
        : open == host.end() && isTold(scope, open + 1, e);
  }

  /** «…, былтыр 500 еді»: a time, and after the figure no noun. */
  private boolean isTold(LayeredSentence scope, int from, Expression e) {
    boolean time = from < e.begin() && isTime(scope, from, e.begin());
    return time && (isEnd(scope, e.end()) || roles.isCopula(scope, e.end()));
  }

  private static boolean isEnd(LayeredSentence scope, int i) {
    return i >= scope.to() || !scope.tokens().isWord(i) && !scope.tokens().isDigits(i);
  }

  /** Whether tokens are a time and marks. */
  private static boolean isTime(LayeredSentence scope, int from, int to) {
    Tokens tokens = scope.tokens();
    for (int i = from; i < to; i++) {
      boolean mark = tokens.isDash(i) || tokens.isSymbol(i, '.') || tokens.isSymbol(i, ':');
      if (!mark && scope.layers().times().at(i) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(Expression host, Expression e) {
    BigDecimal one = host.ends().first().value();
    BigDecimal other = e.ends().first().value().multiply(host.ends().first().scale());
    return one.compareTo(other.multiply(BigDecimal.TEN)) < 0
        && other.compareTo(one.multiply(BigDecimal.TEN)) < 0;
  }
}
