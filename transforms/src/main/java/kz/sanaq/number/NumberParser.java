package kz.sanaq.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;

/**
 * The state of one number while it is being read.
 *
 * <p>Words are added up as long as they descend: a unit after a ten, a smaller multiplier after a
 * greater one. The first word that does not fit begins a number of its own.
 */
final class NumberParser {
  /** Rule by which «төрт те сегіз» is 4.8. */
  static final String SPOKEN_POINT = "spoken-point";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;
  private final Tokens tokens;
  private final int begin;
  private final int to;
  private int at;
  private final Sum sum = new Sum();
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
    return new Numeric(
        begin,
        at,
        overflow ? null : sum.value(),
        sum.step(),
        sum.scale(),
        features,
        tokens.isDigits(begin),
        rule);
  }

  /** Takes one more word or figure; false where the number ends before it. */
  private boolean next() {
    if (at > begin && tokens.newLine(at) && !isWrapped()) {
      return false;
    }
    int start = at;
    int filled = at > begin && sum.group() == null ? Filler.skip(tokens, at, to) : at;
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
    NumberWords.Trap trap = numeral == null && at > begin ? words.trap(tokens, at) : null;
    int ending = trap == null ? tokens.features(at) : trap.features();
    numeral = trap == null ? numeral : trap.numeral();
    int before = at;
    if (numeral == null || isSomebody(numeral, ending) || !take(numeral)) {
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

  /** Whether a multiplier only stands on the next line because the line before was full. */
  private boolean isWrapped() {
    return words.isMultiplier(tokens, at)
        && !words.isMultiplier(tokens, at - 1)
        && !tokens.isCapital(at)
        && at + 1 < to
        && !tokens.newLine(at + 1);
  }

  /** «біреуге»: somebody, while «біреуі» is one of them. */
  private boolean isSomebody(Numeral numeral, int ending) {
    return numeral.kind() == Numeral.NumeralRole.COLLECTIVE
        && numeral.value().compareTo(BigDecimal.ONE) == 0
        && ending != 0
        && !Feature.POSSESSED_3.in(ending);
  }

  private boolean figures() {
    if (!sum.takesFigures()) {
      return false;
    }
    Figures read = Figures.read(tokens, at, to, this::isMultiplier);
    boolean multiplied = at == begin && isMultiplier(read.end());
    read = multiplied && Figures.lacksNought(tokens, at) ? read.asDecimals() : read;
    if (read.value() == null) {
      overflow = true;
      sum.overflow();
    } else {
      // After a multiplier stand whole figures, and the multiplier's own are figures too.
      // «1 трлн 874,3 млрд», but not «1 мың 2,5 тонна».
      boolean fits =
          !sum.isMultiplied()
              || (tokens.isDigits(begin) && (!read.decimal() || isFinerMultiplier(read.end())));
      if (!fits || !sum.figures(read.value(), read.step())) {
        return false;
      }
    }
    rule = read.rule();
    at = read.end();
    endingAt(at);
    return true;
  }

  private boolean isMultiplier(int i) {
    return i < to && words.isMultiplier(tokens, i);
  }

  /** Whether a multiplier smaller than the last one stands at {@code i}. */
  private boolean isFinerMultiplier(int i) {
    Numeral numeral = i < to ? words.numeral(tokens, i) : null;
    return numeral != null
        && numeral.kind() == Numeral.NumeralRole.MULTIPLIER
        && sum.isAbove(numeral.value());
  }

  /** Takes the ending that is joined to the token before {@code i}. */
  private void endingAt(int i) {
    int end = EndingReader.joined(tokens, i, to);
    if (end > i) {
      features = EndingReader.features(tokens, end - 1);
      closed = true;
      at = end;
    }
  }

  /** «млн.», «млрд-қа»: the stop of an abbreviation and its ending. */
  private void abbreviationEnd(Numeral numeral) {
    if (numeral.kind() != Numeral.NumeralRole.MULTIPLIER) {
      return;
    }
    if (tokens.isSymbol(at, '.')
        && tokens.glued(at)
        && at + 1 < to
        && !tokens.newLine(at + 1)
        && tokens.end(at - 1) - tokens.begin(at - 1) <= 4) {
      at++;
    }
    endingAt(at);
  }

  private boolean take(Numeral numeral) {
    return switch (numeral.kind()) {
      case UNIT -> sum.unit(numeral.value());
      case TEN -> sum.ten(numeral.value());
      case HUNDRED -> sum.hundred();
      case MULTIPLIER -> sum.multiplier(numeral.value());
      case COLLECTIVE -> closes(sum.collective(numeral.value()));
      case HALF_ALONE -> sum.half() && closesUnlessBare();
      case HALF -> takeAndHalf(numeral.value());
      case WHOLE -> takeFraction();
      case SIGN, PART -> false;
    };
  }

  private boolean closes(boolean taken) {
    closed |= taken;
    return taken;
  }

  private boolean closesUnlessBare() {
    closed = tokens.features(at) != 0;
    return true;
  }

  /** «екі жарым»; «бір миллион жарым», which ends the number. */
  private boolean takeAndHalf(BigDecimal half) {
    return sum.andHalf(half) || closes(sum.halfOfLast(half));
  }

  /** «үш бүтін оннан алты»: from «бүтін» on. */
  private boolean takeFraction() {
    if (!sum.isWhole() || at + 2 >= to) {
      return false;
    }
    Numeral parts = words.numeral(tokens, at + 1);
    boolean told =
        parts != null
            && tokens.has(at + 1, Feature.ABLATIVE)
            && parts.value().unscaledValue().mod(BigInteger.TEN).signum() == 0;
    NumberParser part = new NumberParser(words, tokens, told ? at + 2 : at + 1, to);
    part.readBelow(told ? parts.value() : HUNDRED);
    BigDecimal count = part.sum.group();
    if (count == null) {
      return false;
    }
    BigDecimal one =
        told
            ? Quotient.of(BigDecimal.ONE, parts.value())
            : BigDecimal.ONE.movePointLeft(count.precision());
    sum.fraction(count.multiply(one), one);
    take(part);
    return true;
  }

  /** Goes on after the part that another parser read. */
  private void take(NumberParser part) {
    at = part.at;
    features = part.features;
    closed = part.closed;
  }

  /** Reads units, tens and hundreds only. */
  private void readBelow(BigDecimal most) {
    while (at < to && !closed) {
      if ((!tokens.isDigits(at) && words.isMultiplier(tokens, at)) || point(at)) {
        return;
      }
      Numeral numeral = words.numeral(tokens, at);
      if (numeral != null
          && (numeral.kind() == Numeral.NumeralRole.WHOLE
              || numeral.kind() == Numeral.NumeralRole.HALF)) {
        return;
      }
      BigDecimal before = sum.group();
      int start = at;
      if (!next()) {
        return;
      }
      if (sum.group().compareTo(most) >= 0) {
        sum.back(before);
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
    if (!sum.takesDecimals() || !point(at) || at + 1 >= to) {
      return false;
    }
    NumberParser part = new NumberParser(words, tokens, at + 1, to);
    part.readBelow(HUNDRED);
    if (!part.sum.isWhole() || words.isResult(tokens, part.at)) {
      return false;
    }
    take(part);
    if (!sum.adds(part.sum.group())) {
      sum.decimals(part.sum.group());
      rule = SPOKEN_POINT;
    }
    return true;
  }
}
