package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityType;
import kz.sanaq.number.Numeric;

/**
 * Joins sums that a space parts after the decimal comma: «481, 29 теңге», «7,45-7, 65 теңге». Two
 * sums of a list are joined by a word.
 */
final class SplitDecimals {
  private static final String RULE = "split-decimal";
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private SplitDecimals() {}

  static List<Expression> joined(Tokens tokens, List<Expression> found) {
    List<Expression> joined = new ArrayList<>(found.size());
    for (int k = 0; k < found.size(); k++) {
      Expression e = found.get(k);
      boolean split = k + 1 < found.size() && isSplit(tokens, e, found.get(k + 1));
      joined.add(split ? both(e, found.get(k + 1)) : e);
      k += split ? 1 : 0;
    }
    return joined;
  }

  private static boolean isSplit(Tokens tokens, Expression e, Expression next) {
    int comma = e.end();
    boolean whole = e.isOpen() && e.features() == 0 && e.isValued() && e.ends().last().isWhole();
    boolean hundredths =
        next.type() == QuantityType.MONEY
            && next.reason() == null
            && next.begin() == comma + 1
            && !next.isRange()
            && next.isValued()
            && next.ends().end() == next.begin() + 1
            && tokens.isDigits(next.begin())
            && tokens.end(next.begin()) - tokens.begin(next.begin()) == 2;
    return whole
        && hundredths
        && tokens.isDigits(comma - 1)
        && tokens.isSymbol(comma, ',')
        && tokens.glued(comma)
        && !tokens.newLine(comma + 1);
  }

  private static Expression both(Expression e, Expression next) {
    Numeric last = e.ends().last();
    Numeric part = next.ends().first();
    Numeric sum =
        new Numeric(
            last.begin(),
            part.end(),
            last.value().add(part.value().movePointLeft(2)),
            HUNDREDTH,
            BigDecimal.ONE,
            part.features(),
            true,
            RULE);
    return (e.isRange() ? e.with(e.ends().with(sum)) : e.with(e.ends().withFirst(sum)))
        .in(next.unit(), RULE)
        .ofType(next.type())
        .bounded(next.comparator(), RULE)
        .upTo(next.end(), next.features());
  }
}
