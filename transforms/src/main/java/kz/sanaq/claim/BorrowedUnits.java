package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.model.Unit;

/**
 * The units that a figure without one may share with figures before it: that of the last where it
 * counts nothing, and of large numbers the last currency («2023 жылы 5 млрд теңге, 2024 жылы 6
 * млрд»).
 */
final class BorrowedUnits {
  /** How many figures back a currency is looked for. */
  private static final int REACH = 12;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private BorrowedUnits() {}

  /** The units, none where the figure has its own. */
  static List<Unit> of(Figure figure) {
    List<Unit> units = new ArrayList<>();
    ReadFigure last = figure.before().last();
    if (figure.told() != null || last == null) {
      return units;
    }
    if (!last.thing().unit().isCount()) {
      units.add(last.thing().unit());
    }
    ReadFigure money = figure.before().last(REACH, read -> read.thing().unit().isCurrency());
    boolean large = figure.isLarge() || isThousands(figure);
    if (money != null && large && !units.contains(money.thing().unit())) {
      units.add(money.thing().unit());
    }
    return units;
  }

  /** Whether it has four digits or more. */
  private static boolean isThousands(Figure figure) {
    BigDecimal value = figure.reading().amount().value();
    return value != null && value.abs().compareTo(THOUSAND) >= 0;
  }
}
