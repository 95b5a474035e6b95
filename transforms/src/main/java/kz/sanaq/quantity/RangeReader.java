package kz.sanaq.quantity;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Comparator;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.EndingReader;
import kz.sanaq.number.Filler;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numeric;
import kz.sanaq.number.Quotient;

/**
 * Reads the other end of a range: «2–3», «екі-үш», «10-нан 20-ға дейін», «39 мыңнан 76 мың теңгеге
 * дейін», «20 мен 30 пайыз аралығында». A multiplier said once holds for both ends.
 */
final class RangeReader {
  private final NumberReader numbers;
  private final UnitReader units;
  private final BoundReader bounds;

  RangeReader(NumberReader numbers, UnitReader units, BoundReader bounds) {
    this.numbers = numbers;
    this.units = units;
    this.bounds = bounds;
  }

  /** Completes an expression that has its first number. */
  void read(Tokens tokens, Expression e, int to) {
    e.end = e.first.end();
    e.features = e.first.features();
    int apart = e.first.bare() ? EndingReader.apart(tokens, e.end, to) : e.end;
    if (e.first.value() == null || apart >= to) {
      return;
    }
    int features = apart > e.end ? tokens.features(apart - 1) : e.features;
    if (features == Feature.ABLATIVE.bit()) {
      fromTo(tokens, e, apart, to);
    } else if (e.first.bare()) {
      if (tokens.isDash(e.end)) {
        dashed(tokens, e, to);
      } else if (isAnd(tokens, e.end)) {
        between(tokens, e, to);
      } else {
        spokenDecimal(tokens, e, to);
      }
    }
  }

  private void dashed(Tokens tokens, Expression e, int to) {
    int at = e.end + 1;
    boolean glued = tokens.glued(e.end) && tokens.glued(at);
    boolean free = !tokens.glued(e.end) && !tokens.glued(at);
    if (at >= to || tokens.newLine(at) || (!glued && (!free || tokens.first(e.end) == '—'))) {
      return;
    }
    Numeric second = numbers.begins(tokens, at) ? numbers.read(tokens, at, to) : null;
    if (second == null || second.value() == null) {
      return;
    }
    if (second.digits() && tokens.isDash(second.end()) && tokens.isDigits(second.end() + 1)) {
      // «1 – 2,1 – 2»: a range has two ends, so the comma parts two of them.
      second = numbers.read(tokens, at, at + 1);
    }
    if (spokenZeros(e, second, tokens, to)) {
      return;
    }
    Numeric first = share(e.first, second);
    boolean alike = first.digits() == second.digits();
    if (glued || alike) {
      e.first = first;
      close(e, second, "range-dash");
    }
  }

  private void fromTo(Tokens tokens, Expression e, int at, int to) {
    if (at >= to || !numbers.begins(tokens, at)) {
      return;
    }
    Numeric second = numbers.read(tokens, at, to);
    if (second == null || second.value() == null || second.digits() != e.first.digits()) {
      return;
    }
    boolean until;
    if (second.has(Feature.DATIVE) || (second.bare() && isUntil(tokens, second.end(), to))) {
      until = isUntil(tokens, second.end(), to);
    } else if (second.bare()) {
      int end = Filler.skip(tokens, second.end(), to);
      UnitReader.Match unit = units.read(tokens, end, to);
      until = unit != null && Feature.DATIVE.in(unit.features()) && isUntil(tokens, unit.end(), to);
    } else {
      return;
    }
    if (until) {
      e.first = share(e.first, second);
      e.fromTo = true;
      close(e, second, "range-from-to");
    }
  }

  /** «дейін», «шейін»: what a bare number may be followed by as the end of a range. */
  private boolean isUntil(Tokens tokens, int i, int to) {
    int at = EndingReader.apart(tokens, i, to);
    BoundReader.Match bound = bounds.after(tokens, at, to, Feature.DATIVE.bit());
    return bound != null && bound.bound().comparator() == Comparator.AT_MOST;
  }

  private void between(Tokens tokens, Expression e, int to) {
    int at = e.end + 1;
    Numeric second = numbers.begins(tokens, at) ? numbers.read(tokens, at, to) : null;
    if (second == null || second.value() == null) {
      return;
    }
    UnitReader.Match unit = second.bare() ? units.read(tokens, second.end(), to) : null;
    int end = unit == null ? second.end() : unit.end();
    boolean ascends = e.first.value().compareTo(second.value()) < 0;
    boolean between =
        bounds.between(tokens, end, to) != null
            || (tokens.isWord(end) && bounds.between(tokens, end + 1, to) != null);
    if (between || (unit != null && ascends)) {
      e.first = share(e.first, second);
      close(e, second, "range-between");
    }
  }

  /** «мен», «пен» written apart: and. */
  static boolean isAnd(Tokens tokens, int i) {
    return tokens.isWord(i)
        && !tokens.glued(i)
        && tokens.bareEnding(i) == Feature.INSTRUMENTAL.bit();
  }

  /** «нөл-нөл бір»: 0.01, as figures are read aloud. */
  private boolean spokenZeros(Expression e, Numeric second, Tokens tokens, int to) {
    boolean zeros = e.first.value().signum() == 0 && second.value().signum() == 0;
    Numeric last =
        zeros && second.end() < to && numbers.begins(tokens, second.end())
            ? numbers.read(tokens, second.end(), to)
            : null;
    if (last == null || last.value() == null || last.value().scale() > 0) {
      return false;
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(last.value().precision() + 1);
    e.first =
        new Numeric(
            e.first.begin(),
            last.end(),
            last.value().multiply(step),
            step,
            BigDecimal.ONE,
            last.features(),
            false,
            "spoken-decimal");
    e.end = last.end();
    e.features = last.features();
    return true;
  }

  /** «екі қырық бес миллиграмм»: 2.45, as figures are read aloud. */
  private void spokenDecimal(Tokens tokens, Expression e, int to) {
    if (e.first.digits()
        || e.first.value().compareTo(BigDecimal.TEN) >= 0
        || e.first.value().scale() > 0
        || !numbers.begins(tokens, e.end)
        || tokens.isDigits(e.end)) {
      return;
    }
    Numeric second = numbers.read(tokens, e.end, to);
    if (second == null
        || !second.bare()
        || second.end() != e.end + 2
        || second.value().compareTo(BigDecimal.TEN) <= 0
        || second.value().compareTo(BigDecimal.valueOf(100)) >= 0
        || second.value().scale() > 0
        || units.read(tokens, second.end(), to) == null) {
      return;
    }
    e.first =
        new Numeric(
            e.first.begin(),
            second.end(),
            e.first.value().add(second.value().movePointLeft(2)),
            new BigDecimal("0.01"),
            BigDecimal.ONE,
            0,
            false,
            "spoken-decimal");
    e.end = second.end();
  }

  /** «5% – 10%»: the unit stands with both ends. */
  void sameUnit(Tokens tokens, Expression e, int to) {
    int at = e.end + 1;
    if (e.isRange()
        || e.features != 0
        || !tokens.isDash(e.end)
        || tokens.first(e.end) == '—'
        || at >= to
        || !tokens.isDigits(at)
        || tokens.newLine(at)) {
      return;
    }
    Numeric second = numbers.read(tokens, at, to);
    if (second == null
        || second.value() == null
        || !second.bare()
        || second.value().compareTo(e.first.value()) <= 0) {
      return;
    }
    UnitReader.Match unit = units.read(tokens, second.end(), to);
    if (unit != null && unit.unit().code().equals(e.unit.code())) {
      close(e, second, "range-dash");
      e.end = unit.end();
      e.features = unit.features();
    }
  }

  private static void close(Expression e, Numeric second, String rule) {
    e.second = second;
    e.end = second.end();
    e.features = second.features();
    e.rules.add(second.rule());
    e.rules.add(rule);
  }

  /** The first number with the second's multiplier, where it has none and would come before it. */
  static Numeric share(Numeric first, Numeric second) {
    boolean shares =
        second.scale().compareTo(BigDecimal.ONE) > 0
            && first.scale().compareTo(BigDecimal.ONE) == 0
            && first.value().compareTo(Quotient.of(second.value(), second.scale())) < 0;
    return shares ? first.scaled(second.scale()) : first;
  }
}
