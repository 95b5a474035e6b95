package kz.sanaq.quantity;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;

/**
 * Reads one number, in figures, words or both: «1 620», «екі жүз», «1 млрд 7 млн», «екі жарым мың»,
 * «үш бүтін оннан алты», «төрт те сегіз миллион», «үштен бірі».
 *
 * <p>Words are added up as long as they descend: a unit behind a ten, a smaller multiplier behind a
 * greater one. The first word that does not fit begins a number of its own.
 */
final class NumberReader {
  /** Rule by which «төрт те сегіз» is 4.8. */
  static final String SPOKEN_POINT = "spoken-point";

  /** A word that only looks like a number, and the number that it is behind another number. */
  private record Trap(Numeral numeral, int features) {}

  private final Lexicon<Numeral> numerals;
  private final Lexicon<Trap> traps;

  /** «нөл де үш есебімен» is no decimal. */
  private final Lexicon<String> results;

  NumberReader(Loader in) {
    numerals = in.lexicon();
    for (Table.Row row : in.table("numbers.tsv", "word", "kind", "value", "class").rows()) {
      Numeral numeral =
          new Numeral(
              row.constant("kind", Numeral.Kind.class),
              new BigDecimal(row.required("value")),
              row.place());
      numerals.add(row.required("word"), numeral, row.constant("class", WordClass.class));
    }
    results = in.lexicon();
    for (Table.Row row : in.table("scores.tsv", "word", "class").rows()) {
      results.add(row.required("word"), row.place(), row.constant("class", WordClass.class));
    }
    traps = in.lexicon();
    for (Table.Row row : in.table("traps.tsv", "word", "value", "features").rows()) {
      traps.add(
          row.required("word"),
          trap(row),
          row.get("value").isEmpty() ? WordClass.NOUN : WordClass.FIXED);
    }
  }

  private static Trap trap(Table.Row row) {
    if (row.get("value").isEmpty()) {
      return new Trap(null, 0);
    }
    BigDecimal value = new BigDecimal(row.get("value"));
    Numeral.Kind kind =
        switch (value.precision() - value.scale()) {
          case 1 -> Numeral.Kind.UNIT;
          case 2 -> Numeral.Kind.TEN;
          default -> Numeral.Kind.HUNDRED;
        };
    int features = 0;
    for (String feature : row.get("features").split(" ")) {
      features |= Feature.valueOf(feature).bit();
    }
    return new Trap(new Numeral(kind, value, row.place()), features);
  }

  /** Whether a number word, or what looks like one, stands at token {@code i}; cheap. */
  boolean opens(Tokens tokens, int i) {
    return numerals.opens(tokens, i) || traps.opens(tokens, i);
  }

  /** Whether a number may begin at token {@code i}. */
  boolean begins(Tokens tokens, int i) {
    return tokens.isDigits(i) || tokens.lemma(i) > 0 && numerals.at(tokens, i) != null;
  }

  /** What the number word at {@code i} means, null where there is none. */
  Numeral numeral(Tokens tokens, int i) {
    return tokens.lemma(i) > 0 ? numerals.at(tokens, i) : null;
  }

  /** The case of a word at {@code i} that is a number only before a bound: «жүзге жуық»; else 0. */
  int trapCase(Tokens tokens, int i) {
    Trap trap = tokens.lemma(i) > 0 ? traps.at(tokens, i) : null;
    return trap == null || trap.numeral() == null ? 0 : trap.features();
  }

  /** The number that {@link #trapCase} found. */
  Numeric trap(Tokens tokens, int i) {
    Trap trap = traps.at(tokens, i);
    Numeral numeral = trap.numeral();
    return new Numeric(
        i,
        i + 1,
        numeral.value(),
        BigDecimal.ONE,
        BigDecimal.ONE,
        trap.features(),
        false,
        numeral.rule());
  }

  /** Whether a multiplier («мың», «млн») stands at {@code i}. */
  boolean isMultiplier(Tokens tokens, int i) {
    Numeral numeral = numeral(tokens, i);
    return numeral != null && numeral.kind() == Numeral.Kind.MULTIPLIER;
  }

  /**
   * Reads the number that begins at token {@code i}.
   *
   * @param to token that it may not reach
   * @return null where none begins there
   */
  Numeric read(Tokens tokens, int i, int to) {
    Numeric whole = new Reading(tokens, i, to).read();
    if (whole == null || whole.value() == null) {
      return whole;
    }
    Numeric part = fraction(tokens, whole, to);
    return part != null ? part : whole;
  }

  /** «үштен бірі», «оннан бір бөлігі», «1/3» is not one: a slash parts many things. */
  private Numeric fraction(Tokens tokens, Numeric whole, int to) {
    if (whole.features() != Feature.ABLATIVE.bit()
        || whole.value().scale() > 0
        || whole.end() >= to
        || !begins(tokens, whole.end())) {
      return null;
    }
    Numeric part = new Reading(tokens, whole.end(), to).read();
    if (part == null
        || part.value() == null
        || part.value().signum() <= 0
        || part.value().compareTo(whole.value()) >= 0
        || !part.has(Feature.POSSESSED_3) && !(part.bare() && isPart(tokens, part.end(), to))) {
      return null;
    }
    BigDecimal value = Quotient.of(part.value(), whole.value());
    return new Numeric(
        whole.begin(),
        part.end(),
        value,
        BigDecimal.ONE.movePointLeft(Math.max(1, Math.min(2, value.scale()))),
        BigDecimal.ONE,
        part.features(),
        whole.digits(),
        "fraction");
  }

  private boolean isPart(Tokens tokens, int i, int to) {
    Numeral numeral = i < to ? numeral(tokens, i) : null;
    return numeral != null && numeral.kind() == Numeral.Kind.PART;
  }

  /** The state of one number that is being read. */
  private final class Reading {
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
    private boolean overflow;
    private boolean closed;
    private int features;
    private String rule = "";

    Reading(Tokens tokens, int begin, int to) {
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
      int filled = at > begin && group == null ? Filler.skip(tokens, at, to) : at;
      if (filled > at && numeral(tokens, filled) != null) {
        at = filled;
      }
      if (tokens.isDigits(at)) {
        return figures();
      }
      if (point()) {
        return true;
      }
      Numeral numeral = numeral(tokens, at);
      int ending = tokens.features(at);
      if (numeral == null) {
        Trap trap = at > begin ? traps.at(tokens, at) : null;
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
          && numeral.value().equals(BigDecimal.ONE)
          && ending != 0
          && !Feature.POSSESSED_3.in(ending);
    }

    private boolean figures() {
      boolean half = group == HALF && !figures && limit == null;
      if (group != null && !half || figures && limit == null) {
        return false;
      }
      Figures read = Figures.read(tokens, at, to, i -> isMultiplier(tokens, i));
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
      closed |= overflow;
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
      Numeral parts = numeral(tokens, at + 1);
      boolean told =
          parts != null
              && tokens.has(at + 1, Feature.ABLATIVE)
              && parts.value().unscaledValue().mod(java.math.BigInteger.TEN).signum() == 0;
      Reading part = new Reading(tokens, told ? at + 2 : at + 1, to);
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
        if (!tokens.isDigits(at) && isMultiplier(tokens, at) || point(at)) {
          return;
        }
        Numeral numeral = numeral(tokens, at);
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
      return tokens.isWord(i)
          && !tokens.glued(i)
          && tokens.lemma(i) == Vocabulary.BARE_ENDING
          && tokens.features(i) == Feature.LOCATIVE.bit();
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
      Reading part = new Reading(tokens, at + 1, to);
      part.readBelow(HUNDRED);
      if (part.group == null
          || part.group.scale() > 0
          || tokens.lemma(part.at) > 0 && results.at(tokens, part.at) != null) {
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
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private static boolean divides(BigDecimal by, BigDecimal value) {
    return value.scale() <= 0 && value.remainder(by).signum() == 0;
  }
}
