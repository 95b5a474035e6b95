package kz.sanaq.quantity;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Tokens;

/**
 * Gives a figure and the one in the bracket after it, which is that of a year before, the
 * multiplier and the unit that stand after both: «128,1 (127,7) мың адам».
 */
final class BracketedFigures {
  private static final String RULE = "bracketed-figure";

  private BracketedFigures() {}

  /** The expressions of a sentence, the shared multipliers among them left out. */
  static List<Expression> joined(LayeredSentence scope, List<Expression> found) {
    List<Expression> joined = new ArrayList<>(found);
    for (int k = found.size() - 3; k >= 0; k--) {
      Expression shared = joined.get(k + 2);
      if (isPair(scope.tokens(), joined.get(k), joined.get(k + 1))
          && isShared(scope, joined.get(k + 1), shared)) {
        joined.set(k, scaled(joined.get(k), shared));
        joined.set(k + 1, scaled(joined.get(k + 1), shared));
        joined.remove(k + 2);
      }
    }
    return joined;
  }

  private static boolean isPair(Tokens tokens, Expression e, Expression inner) {
    return isPlain(tokens, e)
        && isPlain(tokens, inner)
        && tokens.isSymbol(e.end(), '(')
        && inner.begin() == e.end() + 1
        && tokens.isSymbol(inner.end(), ')');
  }

  private static boolean isPlain(Tokens tokens, Expression e) {
    return e.isUnscaled() && e.features() == 0 && tokens.isDigits(e.begin());
  }

  /** Whether nothing but a multiplier, and perhaps a unit, stands after the bracket. */
  private static boolean isShared(LayeredSentence scope, Expression inner, Expression e) {
    return e.begin() == inner.end() + 1
        && e.reason() == null
        && e.isValued()
        && !e.isRange()
        && scope.isBareMultiplier(e);
  }

  private static Expression scaled(Expression e, Expression shared) {
    return e.scaledLike(shared, shared.ends().first().value(), RULE);
  }
}
