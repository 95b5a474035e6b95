package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.Row;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WorldTables;
import kz.sanaq.model.QuantityType;
import kz.sanaq.number.Numeric;
import kz.sanaq.number.Quotient;

/**
 * Reads a finer unit after a coarser one of its dimension: «17 теңге 29 тиын», «6 тонна 600
 * килограмм». Which units are of one dimension, and how they convert, {@code world/units.tsv} says.
 */
final class FinerUnits {
  private record Scale(String base, BigDecimal factor) {}

  private final UnitReader units;
  private final Map<String, Scale> scales = new HashMap<>();

  FinerUnits(UnitReader units) {
    this.units = units;
    for (Row row : WorldTables.UNITS.table().rows()) {
      if (!row.get("base").isEmpty()) {
        scales.put(row.required("code"), new Scale(row.required("base"), row.decimal("factor")));
      }
    }
  }

  /** A quantity with its unit, and with what a finer one after it adds. */
  Expression read(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    boolean open = e.features() == 0 && !e.isRange() && !tokens.newLine(e.end());
    Numeric part = open ? scope.numbers().from(e.end(), scope.to()) : null;
    if (part == null || part.value() == null || !part.bare()) {
      return e;
    }
    UnitReader.UnitMatch match = units.read(tokens, part.end(), scope.to());
    BigDecimal share = match == null ? null : share(e.unit(), match.unit());
    if (share == null) {
      return e;
    }
    Expression.Finer finer =
        new Expression.Finer(part.value().multiply(share), part.step().multiply(share));
    return e.with(finer, match.unit().rule()).upTo(match.end(), match.features());
  }

  /** How many of the coarse unit one of the fine unit is, null where it is not finer. */
  private BigDecimal share(UnitWord coarse, UnitWord fine) {
    if (coarse.type() == QuantityType.MONEY) {
      boolean finer =
          coarse.code().equals(fine.code()) && fine.factor().compareTo(coarse.factor()) < 0;
      return finer ? fine.factor() : null;
    }
    Scale a = scales.get(coarse.code());
    Scale b = scales.get(fine.code());
    if (a == null || b == null || !a.base().equals(b.base())) {
      return null;
    }
    return b.factor().compareTo(a.factor()) < 0 ? Quotient.of(b.factor(), a.factor()) : null;
  }
}
