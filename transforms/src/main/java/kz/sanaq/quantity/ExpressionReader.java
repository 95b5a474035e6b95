package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.EndingReader;
import kz.sanaq.number.Filler;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numeral;
import kz.sanaq.number.Numeric;
import kz.sanaq.number.Quotient;

/**
 * Reads a whole expression: approximator, sign, number or range, bounds and unit, in their order:
 * «шамамен 1000-нан астам гектарға», «минус 31 градус», «$21,7 млн», «17 теңге 29 тиыннан».
 */
final class ExpressionReader {
  /** So many approximators and rates may stand before one number. */
  private static final int MOST_BEFORE = 3;

  private final NumberReader numbers;
  private final UnitReader units;
  private final BoundReader bounds;
  private final RangeReader ranges;
  private final Lexicon<String> rates;
  private final Openings openings;
  private final Map<String, Measured> scales = new HashMap<>();

  private record Measured(String base, BigDecimal factor) {}

  ExpressionReader(Loader in, NumberReader numbers, UnitReader units, BoundReader bounds) {
    this.numbers = numbers;
    this.units = units;
    this.bounds = bounds;
    this.ranges = new RangeReader(numbers, units, bounds);
    rates = in.lexicon();
    for (Table.Row row : in.table("rates.tsv", "phrase", "per").rows()) {
      rates.add(row.required("phrase"), row.required("per"), WordClass.FIXED);
    }
    openings = numbers.openings().and(bounds.openings()).and(Openings.of(rates));
    Table table = Table.resource("/kz/sanaq/world/units.tsv", "code", "base", "factor");
    for (Table.Row row : table.rows()) {
      scales.put(
          row.required("code"),
          new Measured(row.required("base"), new BigDecimal(row.required("factor"))));
    }
  }

  /** Whether an expression may begin at token {@code i}; cheap. */
  boolean begins(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case DIGITS -> true;
      case WORD ->
          openings.at(tokens, i) || (tokens.isDigits(i + 1) && units.sign(tokens, i) != null);
      case SYMBOL -> tokens.isDigits(i + 1);
    };
  }

  /** The expression that begins at token {@code i}, null where there is none. */
  Expression read(Tokens tokens, int i, int to) {
    Expression e = new Expression(i);
    int at = before(tokens, e, i, to);
    int sign = sign(tokens, at);
    at += sign == 0 ? 0 : 1;
    Unit currency = units.sign(tokens, at);
    at += currency == null ? 0 : 1;
    e.first = at < to ? number(tokens, at, to) : null;
    if (e.first == null) {
      return null;
    }
    e.first = sign < 0 ? e.first.negated() : e.first;
    e.numberBegin = at;
    e.rules.add(e.first.rule());
    ranges.read(tokens, e, to);
    e.numberEnd = e.end;
    like(e);
    after(tokens, e, to, currency);
    if (sign != 0 && tokens.kind(at - 1) == Tokens.Kind.SYMBOL && !isSigned(e)) {
      // «-6000 теңге»: a dash that parts, not a minus.
      e.first = sign < 0 ? e.first.negated() : e.first;
      e.begin = e.numberBegin;
    }
    if (!e.per.isEmpty() && e.type != QuantityType.QUANTITY) {
      return null;
    }
    return e;
  }

  private static boolean isSigned(Expression e) {
    return e.type == QuantityType.QUANTITY || e.type == QuantityType.PERCENTAGE;
  }

  private Numeric number(Tokens tokens, int at, int to) {
    if (numbers.begins(tokens, at)) {
      return numbers.read(tokens, at, to);
    }
    int trap = numbers.trapCase(tokens, at);
    BoundReader.Match bound = trap == 0 ? null : bounds.after(tokens, at + 1, to, trap);
    boolean told = bound != null && (bound.bound().cases() & trap & Feature.DATIVE.bit()) != 0;
    return told ? numbers.trap(tokens, at) : null;
  }

  /** Bounds and rates in front of the number; the token behind them. */
  private int before(Tokens tokens, Expression e, int i, int to) {
    int at = i;
    for (int k = 0; k < MOST_BEFORE && at < to; k++) {
      BoundReader.Match bound = bounds.before(tokens, at, to);
      if (bound != null) {
        e.bound(bound.bound().comparator(), bound.bound().rule());
        at = bound.end();
        continue;
      }
      String per = rates.at(tokens, at);
      if (per == null) {
        return at;
      }
      e.per = per;
      at++;
    }
    return at;
  }

  /** The sign of the number behind token {@code i}, 0 where {@code i} is no sign. */
  private int sign(Tokens tokens, int i) {
    Numeral word = numbers.numeral(tokens, i);
    if (word != null && word.kind() == Numeral.Kind.SIGN) {
      return word.value().signum();
    }
    boolean joined = tokens.isDigits(i + 1) && tokens.glued(i + 1);
    boolean free = i == 0 || !tokens.glued(i) || tokens.isSymbol(i - 1, '(');
    if (!joined || !free) {
      return 0;
    }
    return tokens.isSymbol(i, '+') ? 1 : tokens.isDash(i) && tokens.first(i) != '—' ? -1 : 0;
  }

  private static void like(Expression e) {
    if (Feature.LIKE.in(e.features)) {
      e.bound(Comparator.ABOUT, "ending-like");
    }
    if (Feature.APPROXIMATIVE.in(e.features)) {
      e.comparator = Comparator.AT_LEAST;
      e.reason = Reason.VAGUE;
      e.rules.add("ending-approximative");
    }
  }

  /** What follows the number: particle, bounds, unit, bounds. */
  private void after(Tokens tokens, Expression e, int to, Unit currency) {
    e.end = bounds.particle(tokens, e.end, to);
    boundsAfter(tokens, e, to);
    int at = Filler.skip(tokens, e.end, to);
    UnitReader.Match match = currency == null && at < to ? unitAt(tokens, e, at, to) : null;
    if (currency != null) {
      setUnit(e, currency);
    } else if (match != null) {
      setUnit(e, match.unit());
      e.end = match.end();
      e.features = match.features();
      finer(tokens, e, to);
      like(e);
      ranges.sameUnit(tokens, e, to);
      e.end = bounds.particle(tokens, e.end, to);
      boundsAfter(tokens, e, to);
    }
    BoundReader.Match between = e.isRange() ? bounds.between(tokens, e.end, to) : null;
    if (between != null) {
      e.end = between.end();
      e.features = between.features();
      e.rules.add(between.bound().rule());
    }
  }

  private UnitReader.Match unitAt(Tokens tokens, Expression e, int at, int to) {
    boolean inflected =
        e.numberEnd == e.end
            && (e.features & ~(Feature.LIKE.bit() | Feature.APPROXIMATIVE.bit())) != 0;
    return tokens.newLine(at) || inflected ? null : units.read(tokens, at, to);
  }

  private static void setUnit(Expression e, Unit unit) {
    e.unit = unit;
    e.type = unit.type();
    e.rules.add(unit.rule());
  }

  private void boundsAfter(Tokens tokens, Expression e, int to) {
    while (true) {
      int apart = EndingReader.apart(tokens, Filler.skip(tokens, e.end, to), to);
      int features = apart > e.end ? tokens.features(apart - 1) : e.features;
      if (e.fromTo && features == 0) {
        // «15 тен 30 дейін»
        features = Feature.DATIVE.bit();
      }
      BoundReader.Match bound = bounds.after(tokens, apart, to, features);
      if (bound == null) {
        return;
      }
      BoundReader.Match before = bounds.before(tokens, apart, to);
      if (before != null && before.end() < to && numbers.begins(tokens, before.end())) {
        return;
      }
      e.bound(bound.bound().comparator(features), bound.bound().rule());
      e.end = bounds.particle(tokens, bound.end(), to);
      e.features = bound.features();
    }
  }

  /** «17 теңге 29 тиын», «6 тонна 600 килограмм»: a finer unit behind a coarser one. */
  private void finer(Tokens tokens, Expression e, int to) {
    if (e.features != 0
        || e.isRange()
        || e.end >= to
        || !numbers.begins(tokens, e.end)
        || tokens.newLine(e.end)) {
      return;
    }
    Numeric part = numbers.read(tokens, e.end, to);
    if (part == null || part.value() == null || !part.bare()) {
      return;
    }
    UnitReader.Match match = units.read(tokens, part.end(), to);
    BigDecimal share = match == null ? null : share(e.unit, match.unit());
    if (share == null) {
      return;
    }
    e.more = part.value().multiply(share);
    e.finerStep = part.step().multiply(share);
    e.end = match.end();
    e.features = match.features();
    e.rules.add(match.unit().rule());
  }

  /** How many of the coarse unit one of the fine unit is, null where it is not finer. */
  private BigDecimal share(Unit coarse, Unit fine) {
    if (coarse.type() == QuantityType.MONEY) {
      boolean finer =
          coarse.code().equals(fine.code()) && fine.factor().compareTo(coarse.factor()) < 0;
      return finer ? fine.factor() : null;
    }
    Measured a = scales.get(coarse.code());
    Measured b = scales.get(fine.code());
    if (a == null || b == null || !a.base().equals(b.base())) {
      return null;
    }
    return b.factor().compareTo(a.factor()) < 0 ? Quotient.of(b.factor(), a.factor()) : null;
  }
}
