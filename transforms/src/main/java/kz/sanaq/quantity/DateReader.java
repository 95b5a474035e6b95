package kz.sanaq.quantity;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.Filler;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numeric;

/**
 * Tells numbers of dates, clock times, durations and ages from counts, by the words beside them.
 *
 * <p>Only what keeps the number from being a count is read here, not which day it is.
 */
final class DateReader {
  private enum Kind {
    YEAR,
    SCHOOL_YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    CENTURY,
    /** «жас», which is also young. */
    AGE,
    AGED,
    HOUR,
    MINUTE,
    SECOND;

    boolean isAge() {
      return this == AGE || this == AGED;
    }

    boolean isTime() {
      return this == HOUR || this == MINUTE || this == SECOND;
    }
  }

  private record Duration(Kind kind, String unit, String rule) {}

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final BigDecimal OLDEST = BigDecimal.valueOf(150);

  private final NumberReader numbers;
  private final BoundReader bounds;
  private final Lexicon<Duration> durations;
  private final Lexicon<String> months;
  private final ClockReader clocks;
  private final Lexicon<String> lengths;

  DateReader(Loader in, NumberReader numbers, BoundReader bounds) {
    this.numbers = numbers;
    this.bounds = bounds;
    durations = in.lexicon();
    for (Table.Row row : in.table("durations.tsv", "phrase", "kind", "unit", "class").rows()) {
      durations.add(
          row.required("phrase"),
          new Duration(row.constant("kind", Kind.class), row.get("unit"), row.place()),
          row.constant("class", WordClass.class));
    }
    months = in.lexicon();
    for (Table.Row row : in.table("months.tsv", "name", "number").rows()) {
      months.add(row.required("name"), row.place(), WordClass.NOUN);
    }
    clocks = new ClockReader(in, numbers);
    lengths = words(in, "lengths.tsv", "phrase");
  }

  private static Lexicon<String> words(Loader in, String table, String column) {
    Lexicon<String> lexicon = in.lexicon();
    for (Table.Row row : in.table(table, column, "class").rows()) {
      lexicon.add(row.required(column), row.place(), row.constant("class", WordClass.class));
    }
    return lexicon;
  }

  /** Makes {@code e} a date, time, duration or age if it is one; whether it is. */
  boolean read(Tokens tokens, Expression e, int from, int to) {
    if (e.unit != null) {
      return false;
    }
    return duration(tokens, e, from, to)
        || month(tokens, e, from, to)
        || clocks.read(tokens, e, from, to)
        || year(tokens, e)
        || age(tokens, e, from)
        || quarter(tokens, e)
        || half(tokens, e, from)
        || inTheir(e);
  }

  private boolean duration(Tokens tokens, Expression e, int from, int to) {
    int at = Filler.skip(tokens, e.end, to);
    long found = at < to && !tokens.newLine(at) ? durations.match(tokens, at) : -1;
    if (found < 0 || Lexicon.end(found) > to) {
      return false;
    }
    Duration duration = durations.meaning(found);
    // «31-і күні»: a day of the month that was named before.
    boolean day = duration.kind() == Kind.DAY && e.features == Feature.POSSESSED_3.bit();
    if (inflected(e) && !day) {
      return false;
    }
    int end = Lexicon.end(found);
    if (duration.kind() == Kind.QUARTER && !Feature.ORDINAL.in(e.features)) {
      return false;
    }
    if ((duration.kind() == Kind.AGE && isYoung(tokens, end, to))
        || (duration.kind().isAge() && !isAge(e))) {
      return false;
    }
    e.end = end;
    e.features = tokens.features(end - 1);
    e.type = duration.kind().isTime() ? QuantityType.TIME : QuantityType.DATE;
    e.rules.add(duration.rule());
    e.reason = day ? Reason.DATE : reason(duration.kind(), e);
    if (e.reason != Reason.DATE && isMeasured(tokens, e, from)) {
      e.reason = null;
      e.unit = new Unit(duration.unit(), e.type, BigDecimal.ONE, duration.rule());
    }
    more(tokens, e, to);
    return true;
  }

  /** A number with a case ending belongs to something else than the word behind it. */
  private static boolean inflected(Expression e) {
    int other =
        ~(Feature.ADJECTIVAL.bit()
            | Feature.ORDINAL.bit()
            | Feature.LIKE.bit()
            | Feature.APPROXIMATIVE.bit());
    return e.end == e.numberEnd && (e.features & other) != 0;
  }

  /** «5 жас маман»: a young one, not an age. */
  private boolean isYoung(Tokens tokens, int end, int to) {
    return tokens.features(end - 1) == 0
        && end < to
        && tokens.isWord(end)
        && bounds.between(tokens, end, to) == null;
  }

  private static boolean isAge(Expression e) {
    return e.first.value() != null
        && e.first.value().compareTo(OLDEST) <= 0
        && !e.first.has(Feature.APPROXIMATIVE);
  }

  private static Reason reason(Kind kind, Expression e) {
    if (kind.isAge()) {
      return Reason.AGE;
    }
    if (e.first.has(Feature.ORDINAL) || kind == Kind.SCHOOL_YEAR) {
      return Reason.DATE;
    }
    if (e.isRange() && e.second.has(Feature.ORDINAL)) {
      return Reason.DATE;
    }
    if (kind == Kind.YEAR && isYear(e.isRange() ? e.second.value() : e.first.value())) {
      return Reason.DATE;
    }
    return Reason.DURATION;
  }

  private static boolean isYear(BigDecimal value) {
    return value != null
        && value.scale() <= 0
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0;
  }

  private boolean isMeasured(Tokens tokens, Expression e, int from) {
    for (int k = e.begin - 1; k >= Math.max(from, e.begin - 5); k--) {
      if (lengths.match(tokens, k) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** «2 сағат 30 минут», «5 жыл 3 ай», and the bounds behind it. */
  private void more(Tokens tokens, Expression e, int to) {
    if (e.features == 0 && e.end < to && numbers.begins(tokens, e.end) && !tokens.newLine(e.end)) {
      Numeric part = numbers.read(tokens, e.end, to);
      long found = part == null || part.end() >= to ? -1 : durations.match(tokens, part.end());
      if (found >= 0 && part.bare() && Lexicon.end(found) <= to) {
        e.end = Lexicon.end(found);
        e.features = tokens.features(e.end - 1);
      }
    }
    BoundReader.Match bound = bounds.after(tokens, e.end, to, e.features);
    if (bound != null) {
      e.bound(bound.bound().comparator(), bound.bound().rule());
      e.end = bound.end();
    }
  }

  private boolean month(Tokens tokens, Expression e, int from, int to) {
    if (!isDay(e.first.value())) {
      return false;
    }
    boolean before =
        e.begin > from
            && tokens.lemma(e.begin - 1) > 0
            && months.at(tokens, e.begin - 1) != null
            && (tokens.has(e.begin - 1, Feature.GENITIVE) || tokens.features(e.begin - 1) == 0)
            && (e.first.has(Feature.POSSESSED_3)
                || (tokens.features(e.begin - 1) == 0
                    && e.first.digits()
                    && tokens.begin(e.begin) == tokens.end(e.begin - 1) + 1));
    before |= isMonthOf(tokens, e, from);
    if (!before) {
      if (e.end >= to
          || tokens.lemma(e.end) <= 0
          || tokens.newLine(e.end)
          || months.at(tokens, e.end) == null
          || inflected(e)) {
        return false;
      }
      e.end++;
    }
    // «25-і – 26-сына дейін»
    if (before && tokens.isDash(e.end) && numbers.begins(tokens, e.end + 1) && e.end + 1 < to) {
      Numeric last = numbers.read(tokens, e.end + 1, to);
      e.end = last == null || !isDay(last.value()) ? e.end : last.end();
    }
    e.type = QuantityType.DATE;
    e.reason = Reason.DATE;
    e.rules.add("day-of-month");
    return true;
  }

  /** «қыркүйек айының бірі» */
  private boolean isMonthOf(Tokens tokens, Expression e, int from) {
    int word = e.begin - 1;
    Duration duration = word > from ? durations.at(tokens, word) : null;
    return duration != null
        && duration.kind() == Kind.MONTH
        && tokens.has(word, Feature.GENITIVE)
        && e.first.has(Feature.POSSESSED_3);
  }

  private static boolean isDay(BigDecimal value) {
    return value != null
        && value.scale() <= 0
        && value.signum() > 0
        && value.compareTo(LAST_DAY) <= 0;
  }

  /** «2017-де», «екі мың он жетіде»: a bare number that can be a year, with a locative. */
  private static boolean year(Tokens tokens, Expression e) {
    if (e.isRange()
        || e.end != e.numberEnd
        || (e.features != Feature.LOCATIVE.bit() && !isBracketed(tokens, e))
        || !isYear(e.first.value())) {
      return false;
    }
    e.type = QuantityType.DATE;
    e.reason = Reason.DATE;
    e.rules.add("year-alone");
    return true;
  }

  /** «(2019)» */
  private static boolean isBracketed(Tokens tokens, Expression e) {
    return e.features == 0
        && tokens.isSymbol(e.begin - 1, '(')
        && tokens.isSymbol(e.end, ')')
        && tokens.end(e.begin) - tokens.begin(e.begin) == 4;
  }

  /** «жасы 57-де», «жастары елуге». */
  private boolean age(Tokens tokens, Expression e, int from) {
    int before = e.begin - 1;
    Duration duration = ageNoun(tokens, before, from);
    if (duration == null && before > from && tokens.features(before) == 0) {
      // «жасы қазір 80-нен асқан»
      duration = ageNoun(tokens, --before, from);
    }
    if (duration == null
        || duration.kind() != Kind.AGE
        || (!tokens.has(before, Feature.POSSESSED_3) && !tokens.has(before, Feature.POSSESSED))
        || !isAge(e)) {
      return false;
    }
    e.type = QuantityType.DATE;
    e.reason = Reason.AGE;
    e.rules.add("age-before");
    return true;
  }

  /** «жылдың екінші жартысында» */
  private static boolean half(Tokens tokens, Expression e, int from) {
    if (e.begin <= from
        || !tokens.has(e.begin - 1, Feature.ORDINAL)
        || e.isRange()
        || e.numberEnd != e.begin + 1
        || (e.first.value() == null || e.first.value().compareTo(HALF) != 0)) {
      return false;
    }
    e.type = QuantityType.DATE;
    e.reason = Reason.DATE;
    e.rules.add("half-year");
    return true;
  }

  /** «жиырмадағы жігіт»: in his twenties. */
  private static boolean inTheir(Expression e) {
    boolean tens =
        !e.first.digits()
            && !e.isRange()
            && e.end == e.begin + 1
            && e.first.has(Feature.ATTRIBUTIVE)
            && isAge(e)
            && e.first.value().compareTo(BigDecimal.TEN) > 0;
    if (tens) {
      e.type = QuantityType.DATE;
      e.reason = Reason.AGE;
      e.rules.add("age-attributive");
    }
    return tens;
  }

  private Duration ageNoun(Tokens tokens, int i, int from) {
    return i >= from ? durations.at(tokens, i) : null;
  }

  /** «алғашқы тоқсанда»: a quarter of the year, not ninety. */
  private boolean quarter(Tokens tokens, Expression e) {
    Duration duration =
        e.end == e.begin + 1 && !e.first.digits() ? durations.at(tokens, e.begin) : null;
    boolean inflected = (e.features & (Feature.LOCATIVE.bit() | Feature.GENITIVE.bit())) != 0;
    if (duration == null || duration.kind() != Kind.QUARTER || !inflected) {
      return false;
    }
    e.type = QuantityType.DATE;
    e.reason = Reason.DATE;
    e.rules.add(duration.rule());
    return true;
  }
}
