package kz.sanaq.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;

/**
 * The state of one number while it is being read.
 *
 * <p>Words are added up as long as they descend: a unit behind a ten, a smaller multiplier behind a
 * greater one. The first word that does not fit begins a number of its own.
 */
final class NumberParser {
  /** Rule by which «төрт те сегіз» is 4.8. */
  static final String SPOKEN_POINT = "spoken-point";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final NumberWords words;
  private final Tokens tokens;
  private final int begin;
  private final int to;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;

  /** What stands since the last multiplier, null for nothing. */
  private BigDecimal group;

  private BigDecimal limit;
  private BigDecimal step = BigDecimal.ONE;
  private BigDecimal scale = BigDecimal.ONE;
  private boolean figures;

  /** Whether «жарты» began it. */
  private boolean halved;

  private boolean overflow;
  private boolean closed;
  private int features;
  private String rule = "";

  NumberParser(NumberWords words, Tokens tokens, int begin, int to) {
    this.words = words;
    this.tokens = tokens;
    this.begin = begin;
    this.at = begin;
    this.to = to;
  }

  Numeric read() {
    while (at < to && !closed && next()) {}
    if (at == begin) {
      return null;
    }
    BigDecimal value = overflow ? null : group == null ? total : total.add(group);
    return new Numeric(begin, at, value, step, scale, features, tokens.isDigits(begin), rule);
  }

  /** Takes one more word or figure; false where the number ends before it. */
  private boolean next() {
    if (at > begin && tokens.newLine(at)) {
      return false;
    }
    int start = at;
    int filled = at > begin && group == null ? Filler.skip(tokens, at, to) : at;
    if (filled > at && words.numeral(tokens, filled) != null) {
      at = filled;
    }
    if (tokens.isDigits(at)) {
      return figures();
    }
    if (point()) {
      return true;
    }
    Numeral numeral = words.numeral(tokens, at);
    int ending = tokens.features(at);
    if (numeral == null) {
      NumberWords.Trap trap = at > begin ? words.trap(tokens, at) : null;
      if (trap == null || trap.numeral() == null) {
        return false;
      }
      numeral = trap.numeral();
      ending = trap.features();
    }
    if (isSomebody(numeral, ending)) {
      return false;
    }
    int before = at;
    if (!take(numeral)) {
      at = start;
      return false;
    }
    if (at == before) {
      at++;
    }
    rule = numeral.rule();
    if (ending != 0 && at == before + 1) {
      features = ending;
      closed = true;
    }
    if (!closed) {
      abbreviationEnd(numeral);
    }
    return true;
  }

  /** «біреуге»: somebody, while «біреуі» is one of them. */
  private boolean isSomebody(Numeral numeral, int ending) {
    return numeral.kind() == Numeral.Kind.COLLECTIVE
        && numeral.value().compareTo(BigDecimal.ONE) == 0
        && ending != 0
        && !Feature.POSSESSED_3.in(ending);
  }

  private boolean figures() {
    boolean half = halved && !figures && limit == null;
    if ((group != null && !half) || (figures && limit == null)) {
      return false;
    }
    Figures read = Figures.read(tokens, at, to, i -> words.isMultiplier(tokens, i));
    if (read.value() == null) {
      overflow = true;
    } else {
      if (limit != null
          && (read.value().compareTo(limit) >= 0 || !tokens.isDigits(begin) || read.decimal())) {
        return false;
      }
      // «жарты 1000000»
      group = half ? read.value().multiply(HALF) : read.value();
      step = read.step();
      scale = BigDecimal.ONE;
    }
    figures = true;
    rule = read.rule();
    at = read.end();
    endingAt(at);
    return true;
  }

  /** Takes the ending that is joined to the token before {@code i}. */
  private void endingAt(int i) {
    int end = EndingReader.joined(tokens, i, to);
    if (end > i) {
      features = tokens.features(end - 1);
      closed = true;
      at = end;
    }
  }

  /** «млн.», «млрд-қа»: the stop of an abbreviation and its ending. */
  private void abbreviationEnd(Numeral numeral) {
    if (numeral.kind() != Numeral.Kind.MULTIPLIER) {
      return;
    }
    if (tokens.isSymbol(at, '.')
        && tokens.glued(at)
        && at + 1 < to
        && !tokens.newLine(at + 1)
        && !tokens.isCapital(at + 1)
        && tokens.end(at - 1) - tokens.begin(at - 1) <= 4) {
      at++;
    }
    endingAt(at);
  }

  private boolean take(Numeral numeral) {
    return switch (numeral.kind()) {
      case UNIT -> takeUnit(numeral.value());
      case TEN -> takeTen(numeral.value());
      case HUNDRED -> takeHundred();
      case MULTIPLIER -> takeMultiplier(numeral.value());
      case COLLECTIVE -> takeWhole(numeral.value());
      case HALF_ALONE -> takeHalf();
      case HALF -> takeAndHalf(numeral.value());
      case WHOLE -> takeFraction();
      case SIGN, PART -> false;
    };
  }

  private boolean takeUnit(BigDecimal unit) {
    if (group == null) {
      if (unit.signum() == 0 && at > begin) {
        return false;
      }
      group = unit;
    } else if (!figures && group.signum() > 0 && divides(BigDecimal.TEN, group)) {
      group = group.add(unit);
    } else {
      return false;
    }
    return plain();
  }

  private boolean takeTen(BigDecimal ten) {
    if (group == null) {
      group = ten;
    } else if (!figures && group.signum() > 0 && divides(HUNDRED, group)) {
      group = group.add(ten);
    } else {
      return false;
    }
    return plain();
  }

  private boolean takeHundred() {
    if (group == null) {
      group = HUNDRED;
    } else if (group.signum() > 0 && group.compareTo(BigDecimal.TEN) < 0 && group.scale() <= 0) {
      group = group.multiply(HUNDRED);
    } else {
      return false;
    }
    return plain();
  }

  private boolean plain() {
    step = BigDecimal.ONE;
    scale = BigDecimal.ONE;
    return true;
  }

  private boolean takeMultiplier(BigDecimal by) {
    if (limit != null && by.compareTo(limit) >= 0) {
      // «екі мың миллиард»
      if (group != null || total.compareTo(by) >= 0) {
        return false;
      }
      total = total.multiply(by);
      step = scale.multiply(by);
      scale = step;
    } else {
      total = total.add((group == null ? BigDecimal.ONE : group).multiply(by));
      step = group == null ? by : step.multiply(by);
      scale = by;
    }
    group = null;
    limit = by;
    return true;
  }

  private boolean takeWhole(BigDecimal value) {
    if (at > begin && (group == null || !divides(BigDecimal.TEN, group))) {
      return false;
    }
    group = group == null ? value : group.add(value);
    closed = true;
    return true;
  }

  private boolean takeHalf() {
    if (at > begin) {
      return false;
    }
    group = HALF;
    halved = true;
    step = TENTH;
    closed = tokens.features(at) != 0;
    return true;
  }

  /** «екі жарым», «бір миллион жарым». */
  private boolean takeAndHalf(BigDecimal half) {
    if (group != null && group.scale() <= 0) {
      group = group.add(half);
      step = TENTH;
      return true;
    }
    if (group == null && limit != null) {
      total = total.add(half.multiply(limit));
      step = limit.movePointLeft(1);
      closed = true;
      return true;
    }
    return false;
  }

  /** «үш бүтін оннан алты»: from «бүтін» on. */
  private boolean takeFraction() {
    if (group == null || group.scale() > 0 || at + 2 >= to) {
      return false;
    }
    Numeral parts = words.numeral(tokens, at + 1);
    boolean told =
        parts != null
            && tokens.has(at + 1, Feature.ABLATIVE)
            && parts.value().unscaledValue().mod(BigInteger.TEN).signum() == 0;
    NumberParser part = new NumberParser(words, tokens, told ? at + 2 : at + 1, to);
    part.readBelow(told ? parts.value() : HUNDRED);
    if (part.group == null) {
      return false;
    }
    BigDecimal one =
        told
            ? Quotient.of(BigDecimal.ONE, parts.value())
            : BigDecimal.ONE.movePointLeft(part.group.precision());
    group = group.add(part.group.multiply(one));
    step = one;
    at = part.at;
    features = part.features;
    closed = part.closed;
    return true;
  }

  /** Reads units, tens and hundreds only. */
  private void readBelow(BigDecimal most) {
    while (at < to && !closed) {
      if ((!tokens.isDigits(at) && words.isMultiplier(tokens, at)) || point(at)) {
        return;
      }
      Numeral numeral = words.numeral(tokens, at);
      if (numeral != null
          && (numeral.kind() == Numeral.Kind.WHOLE || numeral.kind() == Numeral.Kind.HALF)) {
        return;
      }
      BigDecimal before = group;
      int start = at;
      if (!next()) {
        return;
      }
      if (group.compareTo(most) >= 0) {
        group = before;
        at = start;
        features = 0;
        closed = false;
        return;
      }
    }
  }

  private boolean point(int i) {
    return tokens.isWord(i) && !tokens.glued(i) && tokens.bareEnding(i) == Feature.LOCATIVE.bit();
  }

  /** «төрт те сегіз»: a spoken decimal point. */
  private boolean point() {
    if (group == null
        || figures
        || limit != null
        || !point(at)
        || at + 1 >= to
        || group.scale() > 0) {
      return false;
    }
    NumberParser part = new NumberParser(words, tokens, at + 1, to);
    part.readBelow(HUNDRED);
    if (part.group == null || part.group.scale() > 0 || words.isResult(tokens, part.at)) {
      return false;
    }
    at = part.at;
    features = part.features;
    closed = part.closed;
    if (group.signum() > 0 && divides(HUNDRED, group)) {
      // «жүз де он тоғыз»: and nineteen.
      group = group.add(part.group);
      return true;
    }
    int places = part.group.compareTo(BigDecimal.TEN) < 0 ? 1 : 2;
    group = group.add(part.group.movePointLeft(places));
    step = BigDecimal.ONE.movePointLeft(places);
    rule = SPOKEN_POINT;
    return true;
  }

  private static boolean divides(BigDecimal by, BigDecimal value) {
    return value.scale() <= 0 && value.remainder(by).signum() == 0;
  }
}
