package kz.sanaq.quantity;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.Ends;
import kz.sanaq.number.Filler;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numeral;
import kz.sanaq.number.Numeric;
import kz.sanaq.number.RangeReader;
import kz.sanaq.number.Units;

/**
 * Reads a whole expression: approximator, sign, number or range, bounds and unit, in their order:
 * «шамамен 1000-нан астам гектарға», «минус 31 градус», «$21,7 млн», «17 теңге 29 тиыннан».
 */
final class ExpressionReader {
  private final NumberReader numbers;
  private final UnitReader units;
  private final FinerUnits finer;
  private final BoundReader bounds;
  private final RangeReader ranges;
  private final OpeningReader before;
  private final Openings openings;

  ExpressionReader(Loader in, NumberReader numbers) {
    this.numbers = numbers;
    this.units = new UnitReader(in);
    this.finer = new FinerUnits(units);
    this.bounds = numbers.bounds();
    this.ranges = new RangeReader(bounds, this::unit);
    this.before = new OpeningReader(in, bounds);
    this.openings = numbers.openings().and(before.openings());
  }

  private Units.UnitSpan unit(Tokens tokens, int i, int to) {
    UnitReader.UnitMatch unit = units.read(tokens, i, to);
    return unit == null ? null : new Units.UnitSpan(unit.end(), unit.features());
  }

  /** Code of the currency that is meant where none is named; empty for none. */
  String homeCurrency() {
    return units.home();
  }

  /** The units that it reads. */
  UnitReader units() {
    return units;
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
  Expression read(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    Opening opening = before.read(scope, i);
    int at = opening.end();
    int sign = sign(tokens, at);
    at += sign == 0 ? 0 : 1;
    UnitWord currency = units.sign(tokens, at);
    at += currency == null ? 0 : 1;
    Numeric number = number(scope, at);
    if (number == null) {
      return null;
    }
    number = sign < 0 ? number.negated() : number;
    Ends ends = ranges.read(scope.numbers(), number, scope.to());
    Expression counted = like(Expression.of(i, ends, opening));
    Expression e = before.speed(opening, after(scope, counted, currency));
    if (sign != 0 && tokens.kind(at - 1) == Tokens.TokenType.SYMBOL && !isSigned(tokens, e)) {
      // «-6000 теңге»: a dash that parts, not a minus.
      Numeric first = e.ends().first();
      e = e.from(at, e.ends().withFirst(sign < 0 ? first.negated() : first));
    }
    return opening.rate().isNone() || e.type() == QuantityType.QUANTITY ? e : null;
  }

  private static boolean isSigned(Tokens tokens, Expression e) {
    return e.type() == QuantityType.QUANTITY
        || e.type() == QuantityType.PERCENTAGE
        || isAfterDash(tokens, e.begin())
        || e.ends().rules().contains(RangeReader.DOTS);
  }

  /** «тапшылық – -573 мың теңге»: the dash before parts, so the sign is a minus. */
  private static boolean isAfterDash(Tokens tokens, int sign) {
    return tokens.isDash(sign) && tokens.isDash(sign - 1) && !tokens.glued(sign);
  }

  private Numeric number(LayeredSentence scope, int at) {
    Numeric number = scope.numbers().from(at, scope.to());
    if (number != null || at >= scope.to()) {
      return number;
    }
    Tokens tokens = scope.tokens();
    int trap = numbers.trapCase(tokens, at);
    BoundReader.BoundMatch bound =
        trap == 0 ? null : bounds.after(tokens, at + 1, scope.to(), trap);
    boolean told = bound != null && (bound.bound().cases() & trap & Feature.DATIVE.bit()) != 0;
    return told ? numbers.trap(tokens, at) : null;
  }

  /** The sign of the number after token {@code i}, 0 where {@code i} is no sign. */
  private int sign(Tokens tokens, int i) {
    Numeral word = numbers.numeral(tokens, i);
    if (word != null && word.kind() == Numeral.NumeralRole.SIGN) {
      return word.value().signum();
    }
    boolean joined = tokens.isDigits(i + 1) && tokens.glued(i + 1);
    boolean free = i == 0 || !tokens.glued(i) || tokens.isSymbol(i - 1, '(');
    if (!joined || !free) {
      return 0;
    }
    return tokens.isSymbol(i, '+') ? 1 : tokens.isDash(i) && tokens.first(i) != '—' ? -1 : 0;
  }

  private static Expression like(Expression e) {
    Expression like = e;
    if (Feature.LIKE.in(e.features())) {
      like = like.bounded(QuantityComparator.ABOUT, "ending-like");
    }
    if (Feature.APPROXIMATIVE.in(e.features())) {
      like =
          like.compared(QuantityComparator.AT_LEAST, "ending-approximative").leftOut(Reason.VAGUE);
    }
    return like;
  }

  /** With what follows the number: particle, bounds, unit, bounds. */
  private Expression after(LayeredSentence scope, Expression number, UnitWord currency) {
    Tokens tokens = scope.tokens();
    Expression e = boundsAfter(scope, number);
    int at = spelledEnd(scope, e, Filler.skip(tokens, e.end(), scope.to()));
    UnitReader.UnitMatch match = currency == null ? unitAt(scope, e, at) : null;
    if (currency != null) {
      e = in(e, currency);
    } else if (match != null) {
      e = in(e, match.unit()).per(match.per()).upTo(match.end(), match.features());
      e = boundsAfter(scope, sameUnit(scope, like(finer.read(scope, e))));
    } else if (e.begin() > scope.from() && e.features() == 0) {
      UnitWord point = units.before(tokens, e.begin() - 1);
      e = point == null ? e : e.in(point, point.rule());
    }
    BoundReader.BoundMatch between =
        e.isRange() ? bounds.between(tokens, e.end(), scope.to()) : null;
    return between == null
        ? e
        : e.by(between.bound().rule()).upTo(between.end(), between.features());
  }

  /** «1500 (бір мың бес жүз) теңге»: token after the bracket that spells the number again. */
  private static int spelledEnd(LayeredSentence scope, Expression e, int i) {
    Tokens tokens = scope.tokens();
    Numeric again =
        tokens.isSymbol(i, '(') && e.isValued() && !e.isRange()
            ? scope.numbers().from(i + 1, scope.to())
            : null;
    boolean spelled =
        again != null
            && again.value() != null
            && again.value().compareTo(e.ends().first().value()) == 0
            && tokens.isSymbol(again.end(), ')');
    return spelled ? again.end() + 1 : i;
  }

  private static Expression in(Expression e, UnitWord unit) {
    return e.in(unit, unit.rule()).ofType(unit.type());
  }

  private UnitReader.UnitMatch unitAt(LayeredSentence scope, Expression e, int at) {
    int other = ~(Feature.LIKE.bit() | Feature.APPROXIMATIVE.bit());
    boolean inflected = e.endsWithNumber() && (e.features() & other) != 0;
    return at >= scope.to() || isNextLine(scope, at) || inflected
        ? null
        : e.ends().last().scale().compareTo(BigDecimal.ONE) > 0
            ? units.readOfMany(scope.tokens(), at, scope.to())
            : units.read(scope.tokens(), at, scope.to());
  }

  /** Whether a token stands on the next line for another reason than that its own was full. */
  private static boolean isNextLine(LayeredSentence scope, int at) {
    Tokens tokens = scope.tokens();
    boolean full = !tokens.isCapital(at) && tokens.isWord(at) && at + 1 < scope.to();
    return tokens.newLine(at) && !(full && !tokens.newLine(at + 1));
  }

  /** With the particle and the bounds that follow. */
  private Expression boundsAfter(LayeredSentence scope, Expression unbound) {
    Tokens tokens = scope.tokens();
    Expression e = unbound.upTo(bounds.particle(tokens, unbound.end(), scope.to()));
    while (true) {
      // «15 тен 30 дейін»
      boolean open = e.features() == 0 && e.isFromTo();
      int features = open ? Feature.DATIVE.bit() : e.features();
      BoundReader.FollowingBound bound =
          bounds.following(scope.numbers(), e.end(), scope.to(), features);
      if (bound == null) {
        return e;
      }
      int end = bounds.particle(tokens, bound.match().end(), scope.to());
      e = e.bounded(bound.comparator(), bound.rule()).upTo(end, bound.match().features());
    }
  }

  /** «5% – 10%»: the unit stands with both ends. */
  private Expression sameUnit(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int dash = e.end();
    boolean joins = tokens.isDash(dash) && tokens.first(dash) != '—' && !tokens.newLine(dash + 1);
    if (e.isRange() || e.features() != 0 || !joins || !tokens.isDigits(dash + 1)) {
      return e;
    }
    Numeric second = scope.numbers().from(dash + 1, scope.to());
    if (second == null
        || second.value() == null
        || !second.bare()
        || second.value().compareTo(e.ends().first().value()) <= 0) {
      return e;
    }
    UnitReader.UnitMatch unit = units.read(tokens, second.end(), scope.to());
    return unit != null && unit.unit().code().equals(e.unit().code())
        ? e.with(e.ends().with(second)).by("range-dash").upTo(unit.end(), unit.features())
        : e;
  }
}
