package kz.sanaq.merge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sanaq.language.WorldTables;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Origin;
import kz.sanaq.model.Period;
import kz.sanaq.model.Saying;
import kz.sanaq.model.YearSource;

/**
 * Sayings of one block that say the same in every respect that merging looks at: they are compared
 * once, however often a text was printed.
 */
final class Statement {
  /** Weighs more than the same district and the likest thing together. */
  private static final int EQUAL_VALUE = 4000;

  /** Weighs more than the likest thing. */
  private static final int SAME_DISTRICT = 2000;

  /** Units of what an instrument reads at its hour: a temperature, the speed of the wind. */
  private static final Set<String> READINGS =
      WorldTables.UNITS.table().rows().stream()
          .filter(row -> row.is("reading"))
          .map(row -> row.required("code"))
          .collect(Collectors.toUnmodifiableSet());

  private final String key;
  private final List<Mention> mentions;
  private final List<Face> faces;
  private final StatedInterval interval;
  private final List<BigDecimal> value;
  private final String period;
  private final String district;
  private final String oldLevel;
  private final Set<String> documents = new HashSet<>();

  /**
   * @param key what is the same in all sayings; the total order of statements
   * @param sayings with the same faces, not empty
   * @param faces the ways in which each puts it, the most precise first
   */
  Statement(String key, List<Saying> sayings, List<Face> faces) {
    this.key = key;
    this.mentions = sayings.stream().flatMap(saying -> saying.mentions().stream()).toList();
    this.faces = List.copyOf(faces);
    Fact fact = Consensus.of(sayings.get(0).mentions());
    Amount amount = fact.amount();
    this.interval = StatedInterval.of(amount);
    this.value =
        amount.value() == null ? List.of(amount.lower(), amount.upper()) : List.of(amount.value());
    this.period = days(fact, mentions.get(0).origin());
    this.district = fact.place().district();
    this.oldLevel = plain(fact.change().from());
    mentions.forEach(mention -> documents.add(document(mention)));
  }

  /** Names a document among those of all sources. */
  static String document(Mention mention) {
    return mention.origin().source() + '|' + mention.origin().docId();
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
        days(mention.fact(), mention.origin()),
        mention.fact().place().district());
  }

  String key() {
    return key;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The thing as its most precise face puts it. */
  ComparedThing thing() {
    return faces.get(0).thing();
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
   * where they cannot be. Any way of putting it in one document may be like any in another; what
   * one document says apart stays apart.
   */
  int affinity(Statement other) {
    if (!interval.agrees(other.interval)
        || !fits(period, other.period)
        || !fits(district, other.district)
        || !fits(oldLevel, other.oldLevel)) {
      return -1;
    }
    int likeness = likeness(other);
    if (likeness < 0 || !Collections.disjoint(documents, other.documents)) {
      return -1;
    }
    return likeness
        + (value.equals(other.value) ? EQUAL_VALUE : 0)
        + (district.equals(other.district) ? SAME_DISTRICT : 0);
  }

  private int likeness(Statement other) {
    int most = -1;
    for (Face mine : faces) {
      for (Face theirs : other.faces) {
        most = Math.max(most, mine.likeness(theirs));
      }
    }
    return most;
  }

  /** What is not said fits everything. */
  private static boolean fits(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** The days that a figure is of; what instruments read is of the day of publication. */
  private static String days(Fact fact, Origin origin) {
    String stated = stated(fact.period());
    boolean today = stated.isEmpty() && READINGS.contains(fact.unit().code());
    return today ? Objects.toString(origin.published(), "") : stated;
  }

  /** The days that a text names, as one line; empty where it names none. */
  static String stated(Period period) {
    boolean told = period.source() != YearSource.PUBLISHED && period.source() != YearSource.NONE;
    return told && (period.start() != null || period.end() != null)
        ? Objects.toString(period.start(), "") + ".." + Objects.toString(period.end(), "")
        : "";
  }

  private static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
