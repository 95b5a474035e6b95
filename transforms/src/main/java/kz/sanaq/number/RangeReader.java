package kz.sanaq.number;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityComparator;

/**
 * Reads the other end of a range: «2–3», «екі-үш», «10-нан 20-ға дейін», «39 мыңнан 76 мың теңгеге
 * дейін», «20 мен 30 пайыз аралығында». A multiplier said once holds for both ends.
 */
public final class RangeReader {
  /** Name of the rule by which «-23…-28» is one range. */
  public static final String DOTS = "range-dots";

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final BoundReader bounds;
  private final Units units;

  /**
   * A reader of ranges.
   *
   * @param units what the numbers may be of
   */
  public RangeReader(BoundReader bounds, Units units) {
    this.bounds = bounds;
    this.units = units;
  }

  /** The number {@code first} with the other end of its range, if it has one. */
  public Ends read(Numbers numbers, Numeric first, int to) {
    Tokens tokens = numbers.tokens();
    int end = first.end();
    int apart = first.bare() ? EndingReader.apart(tokens, end, to) : end;
    if (first.value() == null || apart >= to) {
      return Ends.of(first);
    }
    int features = apart > end ? tokens.bareEnding(apart - 1) : first.features();
    Ends found = null;
    if (features == Feature.ABLATIVE.bit()) {
      found = fromTo(numbers, first, apart, to);
    } else if (first.bare()) {
      if (tokens.isDash(end)) {
        found = isNamed(numbers, first, end) ? null : dashed(numbers, first, to);
      } else if (dotsEnd(tokens, end) > end) {
        found = dotted(numbers, first, to);
      } else if (numbers.isAnd(end)) {
        found = between(numbers, first, to);
      } else {
        found = spokenDecimal(numbers, first, to);
      }
    }
    return found == null ? Ends.of(first) : found;
  }

  /** «Т-72 – 15 танк», «2022 – 403 мың»: a name or a year, and after a free dash its figure. */
  private static boolean isNamed(Numbers numbers, Numeric first, int dash) {
    Tokens tokens = numbers.tokens();
    if (tokens.glued(dash) || !first.digits()) {
      return false;
    }
    int before = first.begin() - 1;
    boolean joined =
        tokens.glued(first.begin())
            && (tokens.isWord(before)
                || (tokens.isDash(before) && tokens.glued(before) && tokens.isWord(before - 1)));
    Numeric second = numbers.from(dash + 1, tokens.count());
    return joined
        || (isYear(numbers, first)
            && second != null
            && second.digits()
            && !isYear(numbers, second));
  }

  private static boolean isYear(Numbers numbers, Numeric number) {
    return number.end() == number.begin() + 1
        && numbers.tokens().isDigits(number.begin())
        && number.isWithin(FIRST_YEAR, LAST_YEAR);
  }

  /** Token after «…» or «...» at {@code i}; {@code i} where there is none. */
  private static int dotsEnd(Tokens tokens, int i) {
    if (!tokens.glued(i)) {
      return i;
    }
    if (tokens.isSymbol(i, '…')) {
      return i + 1;
    }
    int end = i;
    while (end < i + 3 && tokens.isSymbol(end, '.') && tokens.glued(end)) {
      end++;
    }
    return end - i >= 2 ? end : i;
  }

  /** «-23…-28», «0...+2», «3…5»: dots between the ends, each with a sign of its own. */
  private static Ends dotted(Numbers numbers, Numeric first, int to) {
    Tokens tokens = numbers.tokens();
    int at = dotsEnd(tokens, first.end());
    boolean minus = tokens.isDash(at);
    boolean signed = minus || tokens.isSymbol(at, '+');
    int figures = signed ? at + 1 : at;
    boolean glued = tokens.isDigits(figures) && tokens.glued(figures) && tokens.glued(at);
    Numeric second = glued ? valued(numbers, figures, to) : null;
    if (second == null) {
      return null;
    }
    return Ends.range(share(first, second), minus ? second.negated() : second, DOTS);
  }

  private static Numeric valued(Numbers numbers, int i, int to) {
    Numeric number = numbers.from(i, to);
    return number == null || number.value() == null ? null : number;
  }

  private static Ends dashed(Numbers numbers, Numeric first, int to) {
    Tokens tokens = numbers.tokens();
    int dash = first.end();
    int at = dash + 1;
    boolean glued = tokens.glued(dash) && tokens.glued(at);
    boolean free = !tokens.glued(dash) && !tokens.glued(at);
    if (tokens.newLine(at) || (!glued && (!free || tokens.first(dash) == '—'))) {
      return null;
    }
    Numeric second = valued(numbers, at, to);
    if (second == null) {
      return null;
    }
    if (second.digits() && tokens.isDash(second.end()) && tokens.isDigits(second.end() + 1)) {
      // «1 – 2,1 – 2»: a range has two ends, so the comma parts two of them.
      second = numbers.reader().read(tokens, at, at + 1);
    }
    Ends zeros = spokenZeros(numbers, first, second, to);
    if (zeros != null) {
      return zeros;
    }
    boolean alike = first.digits() == second.digits();
    Numeric begin = isHundreds(first, second) ? first.scaled(HUNDRED) : first;
    return glued || alike ? Ends.range(share(begin, second), second, "range-dash") : null;
  }

  /** «5-6 жүз», «бес-алты жүзге»: so many hundreds, the second one in two words. */
  private static boolean isHundreds(Numeric first, Numeric second) {
    return second.end() == second.begin() + 2
        && second.isWithin(100, 900)
        && second.value().remainder(HUNDRED).signum() == 0
        && first.isWithin(1, 9)
        && first.value().multiply(HUNDRED).compareTo(second.value()) < 0;
  }

  private Ends fromTo(Numbers numbers, Numeric first, int at, int to) {
    Tokens tokens = numbers.tokens();
    Numeric second = valued(numbers, at, to);
    if (second == null || second.digits() != first.digits()) {
      return null;
    }
    boolean until = isUntil(tokens, second.end(), to);
    if (!second.has(Feature.DATIVE) && !(second.bare() && until)) {
      int end = Filler.skip(tokens, second.end(), to);
      Units.UnitSpan unit = second.bare() ? units.read(tokens, end, to) : null;
      until = unit != null && Feature.DATIVE.in(unit.features()) && isUntil(tokens, unit.end(), to);
    }
    if (!until) {
      return null;
    }
    Ends ends = Ends.range(share(first, second), second, "range-from-to");
    return new Ends(ends.first(), second, true, ends.rules());
  }

  /** «дейін», «шейін»: what a bare number may be followed by as the end of a range. */
  private boolean isUntil(Tokens tokens, int i, int to) {
    int at = EndingReader.apart(tokens, i, to);
    BoundReader.BoundMatch bound = bounds.after(tokens, at, to, Feature.DATIVE.bit());
    return bound != null && bound.bound().comparator() == QuantityComparator.AT_MOST;
  }

  private Ends between(Numbers numbers, Numeric first, int to) {
    Tokens tokens = numbers.tokens();
    Numeric second = valued(numbers, first.end() + 1, to);
    if (second == null) {
      return null;
    }
    Units.UnitSpan unit = second.bare() ? units.read(tokens, second.end(), to) : null;
    int end = unit == null ? second.end() : unit.end();
    boolean ascends = first.value().compareTo(second.value()) < 0;
    boolean between =
        bounds.between(tokens, end, to) != null
            || (tokens.isWord(end) && bounds.between(tokens, end + 1, to) != null);
    return between || (unit != null && ascends)
        ? Ends.range(share(first, second), second, "range-between")
        : null;
  }

  /** «нөл-нөл бір»: 0.01, as figures are read aloud. */
  private static Ends spokenZeros(Numbers numbers, Numeric first, Numeric second, int to) {
    boolean zeros = first.value().signum() == 0 && second.value().signum() == 0;
    Numeric last = zeros ? valued(numbers, second.end(), to) : null;
    if (last == null || last.value().scale() > 0) {
      return null;
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(last.value().precision() + 1);
    return Ends.of(decimal(first, last, last.value().multiply(step), step));
  }

  /** «екі қырық бес миллиграмм»: 2.45, as figures are read aloud. */
  private Ends spokenDecimal(Numbers numbers, Numeric first, int to) {
    Tokens tokens = numbers.tokens();
    if (first.digits()
        || first.value().compareTo(BigDecimal.TEN) >= 0
        || first.value().scale() > 0
        || tokens.isDigits(first.end())) {
      return null;
    }
    Numeric second = valued(numbers, first.end(), to);
    if (second == null
        || !second.bare()
        || second.end() != first.end() + 2
        || second.value().compareTo(BigDecimal.TEN) <= 0
        || second.value().compareTo(HUNDRED) >= 0
        || second.value().scale() > 0
        || units.read(tokens, second.end(), to) == null) {
      return null;
    }
    BigDecimal value = first.value().add(second.value().movePointLeft(2));
    return Ends.of(decimal(first, second, value, HUNDREDTH));
  }

  private static Numeric decimal(Numeric first, Numeric last, BigDecimal value, BigDecimal step) {
    return new Numeric(
        first.begin(),
        last.end(),
        value,
        step,
        BigDecimal.ONE,
        last.features(),
        false,
        "spoken-decimal");
  }

  /** The first number with the second's multiplier, where it has none and would come before it. */
  private static Numeric share(Numeric first, Numeric second) {
    boolean shares =
        second.scale().compareTo(BigDecimal.ONE) > 0
            && first.scale().compareTo(BigDecimal.ONE) == 0
            && first.value().compareTo(Quotient.of(second.value(), second.scale())) < 0;
    return shares ? first.scaled(second.scale()) : first;
  }
}
