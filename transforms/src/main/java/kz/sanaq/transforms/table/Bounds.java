package kz.sanaq.transforms.table;

import java.math.BigDecimal;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Supported;

/**
 * The columns of an amount of an observation, each null where it does not apply. A bound has its
 * number on the side that it bounds, so that nobody takes it for a value.
 */
final class Bounds {
  private Bounds() {}

  /** The plain value. */
  static BigDecimal value(Supported stated) {
    return stated == null ? null : stated.amount().value();
  }

  /** The sign; empty where there is no amount. */
  static String sign(Supported stated) {
    return stated == null ? "" : stated.amount().comparator().sign();
  }

  /** How many independent sources give it. */
  static Long sources(Supported stated) {
    return stated == null ? null : stated.sources();
  }

  /** The lower end: of a range, or what «аса» and «кемінде» say. */
  static BigDecimal lower(Supported bound) {
    if (bound == null) {
      return null;
    }
    Amount amount = bound.amount();
    return isUpper(amount.comparator()) || amount.value() == null ? amount.lower() : amount.value();
  }

  /** The upper end: of a range, or what «дейін» and «кем» say. */
  static BigDecimal upper(Supported bound) {
    if (bound == null) {
      return null;
    }
    Amount amount = bound.amount();
    return isUpper(amount.comparator()) && amount.value() != null ? amount.value() : amount.upper();
  }

  private static boolean isUpper(QuantityComparator comparator) {
    return comparator == QuantityComparator.LESS || comparator == QuantityComparator.AT_MOST;
  }
}
