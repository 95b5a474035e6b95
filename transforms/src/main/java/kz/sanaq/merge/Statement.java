package kz.sanaq.merge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;

/**
 * Mentions of one block that say the same in every respect that merging looks at: they are compared
 * once, however often a text was printed.
 */
final class Statement {
  /** Weighs more than the same district and the likest thing together. */
  private static final int EQUAL_VALUE = 4000;

  /** Weighs more than the likest thing. */
  private static final int SAME_DISTRICT = 2000;

  private final String key;
  private final List<Mention> mentions;
  private final Thing thing;
  private final StatedInterval interval;
  private final List<BigDecimal> value;
  private final int digits;
  private final String period;
  private final String district;
  private final String oldLevel;
  private final Set<String> sentences = new HashSet<>();

  /**
   * @param key what is the same in all mentions; the total order of statements
   * @param mentions sorted by id, not empty
   */
  Statement(String key, List<Mention> mentions, Thing thing) {
    this.key = key;
    this.mentions = List.copyOf(mentions);
    this.thing = thing;
    Mention first = mentions.get(0);
    Amount amount = first.fact().amount();
    this.interval = StatedInterval.of(amount);
    this.value =
        amount.value() == null ? List.of(amount.lower(), amount.upper()) : List.of(amount.value());
    this.digits = digits(amount);
    this.period = stated(first.fact().period());
    this.district = first.fact().place().district();
    this.oldLevel = plain(first.fact().change().from());
    for (Mention mention : mentions) {
      sentences.add(sentence(mention));
    }
  }

  /** Names a document among those of all sources. */
  static String document(Mention mention) {
    return mention.origin().source() + '|' + mention.origin().docId();
  }

  /** Names a sentence among all documents. */
  static String sentence(Mention mention) {
    return document(mention)
        + '|'
        + mention.location().part()
        + '|'
        + mention.location().sentenceSpan().begin();
  }

  /** What a mention says about value, time and place, as one line; the thing stands apart. */
  static String figure(Mention mention) {
    Amount amount = mention.fact().amount();
    return String.join(
        "|",
        plain(amount.value()),
        plain(amount.lower()),
        plain(amount.upper()),
        plain(amount.step()),
        amount.comparator().sign(),
        plain(mention.fact().change().from()),
        stated(mention.fact().period()),
        mention.fact().place().district());
  }

  String key() {
    return key;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Thing thing() {
    return thing;
  }

  StatedInterval interval() {
    return interval;
  }

  /** The value, or both ends of a range. */
  List<BigDecimal> value() {
    return value;
  }

  /**
   * How likely both are one claim: higher for equal values, the same district and like things; -1
   * where they cannot be.
   */
  int affinity(Statement other) {
    if (!interval.agrees(other.interval)
        || !fits(period, other.period)
        || !fits(district, other.district)
        || !fits(oldLevel, other.oldLevel)
        || thing.excludes(other.thing)) {
      return -1;
    }
    int likeness = thing.likeness(other.thing, Math.min(digits, other.digits));
    if (likeness < 0 || sharesSentence(other)) {
      return -1;
    }
    return likeness
        + (value.equals(other.value) ? EQUAL_VALUE : 0)
        + (district.equals(other.district) ? SAME_DISTRICT : 0);
  }

  /** Whether the mentions of the statement itself are alike enough to be one claim. */
  static boolean isTelling(Mention mention, Thing thing) {
    return thing.likeness(thing, digits(mention.fact().amount())) >= 0;
  }

  /** Significant digits, for a range those of both ends. */
  private static int digits(Amount amount) {
    return amount.value() == null
        ? amount.lower().precision() + amount.upper().precision()
        : amount.value().precision();
  }

  /** A sentence does not say one thing twice: «12 адам қаза тауып, 12 адам жараланды». */
  private boolean sharesSentence(Statement other) {
    return !Collections.disjoint(sentences, other.sentences);
  }

  /** What is not said fits everything. */
  private static boolean fits(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static String stated(Period period) {
    boolean told = period.source() != YearSource.PUBLISHED && period.source() != YearSource.NONE;
    return told && (period.start() != null || period.end() != null)
        ? Objects.toString(period.start(), "") + ".." + Objects.toString(period.end(), "")
        : "";
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
