package kz.sanaq.merge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Change;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.model.YearSource;

/**
 * What mentions of one fact say together, field by field.
 *
 * <p>The amount is the most precise one. Of every other field that value is taken which is told
 * best: a named year before the day of publication, a named region before an assumed one, a change
 * before none; among equals the one that most lineages say, then most mentions, then the most
 * precise mention.
 */
final class Consensus {
  /** Narrow before wide, plain before bound, many digits before few; the rest makes it total. */
  static final Comparator<Mention> MOST_PRECISE_FIRST =
      Comparator.comparing((Mention mention) -> StatedInterval.of(mention.fact().amount()).width())
          .thenComparing(mention -> mention.fact().amount().comparator())
          .thenComparing(mention -> -digits(mention.fact().amount()))
          .thenComparing(mention -> mention.fact().period().source())
          .thenComparing(mention -> mention.fact().place().source())
          .thenComparing(Mention::mentionId);

  private final List<Mention> mentions;

  private Consensus(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** The fact of mentions, in any order; at least one. */
  static Fact of(List<Mention> mentions) {
    if (mentions.size() == 1) {
      return mentions.get(0).fact();
    }
    return new Consensus(mentions.stream().sorted(MOST_PRECISE_FIRST).toList()).fact();
  }

  /** Significant digits, for a range those of both ends. */
  static int digits(Amount amount) {
    return amount.value() == null
        ? amount.lower().precision() + amount.upper().precision()
        : amount.value().precision();
  }

  private Fact fact() {
    Change change =
        best(Fact::change, told -> told.direction() == Direction.NONE ? 1 : 0, any -> true);
    Change from = first(fact -> fact.change().from() != null, any -> true).change();
    return new Fact(
        mentions.get(0).fact().amount(),
        measurand(),
        new Change(change.measure(), change.direction(), from.from()),
        best(Fact::per, told -> told == Per.NONE ? 1 : 0, any -> true),
        best(Fact::status, any -> 0, any -> true),
        period(),
        place());
  }

  private Measurand measurand() {
    Predicate<Fact> named = fact -> fact.measurand().isNamed();
    Predicate<Fact> any = fact -> true;
    boolean isNamed = facts().anyMatch(named);
    String indicator = isNamed ? best(Fact::indicator, all -> 0, named) : Measurand.OTHER;
    Predicate<Fact> filed = fact -> fact.indicator().equals(indicator);
    Unit unit = best(Fact::unit, Consensus::vagueness, isNamed ? filed : any);
    Predicate<Fact> counted = filed.and(fact -> fact.unit().equals(unit));
    String object = best(Fact::object, Consensus::silence, fact -> fact.unit().equals(unit));
    return new Measurand(
        unit,
        object.isEmpty() ? best(Fact::object, Consensus::silence, any) : object,
        best(fact -> fact.measurand().event(), Consensus::silence, any),
        indicator,
        best(
            fact -> fact.measurand().qualifier(),
            Consensus::silence,
            facts().anyMatch(counted) ? counted : filed));
  }

  private Period period() {
    Integer year = best(fact -> fact.period(), period -> rank(period.source()), any -> true).year();
    Predicate<Fact> ofYear = fact -> Objects.equals(fact.period().year(), year);
    return first(ofYear.and(Consensus::statesPeriod), ofYear).period();
  }

  private Place place() {
    String region = best(Fact::place, place -> rank(place.source()), any -> true).region();
    Predicate<Fact> there = fact -> fact.place().region().equals(region);
    return first(there.and(fact -> !fact.place().district().isEmpty()), there).place();
  }

  private Stream<Fact> facts() {
    return mentions.stream().map(Mention::fact);
  }

  /** The most precise fact that says what is wanted; else the first that will do. */
  private Fact first(Predicate<Fact> wanted, Predicate<Fact> sufficient) {
    return facts()
        .filter(wanted)
        .findFirst()
        .orElseGet(() -> facts().filter(sufficient).findFirst().orElseThrow());
  }

  /**
   * The value of a field that is told best.
   *
   * @param worse how much worse it is to take a value, whoever says it
   * @param among facts that are asked; at least one is
   */
  private <T> T best(Function<Fact, T> field, ToIntFunction<T> worse, Predicate<Fact> among) {
    Map<T, Set<String>> lineages = new LinkedHashMap<>();
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (among.test(mention.fact())) {
        T value = field.apply(mention.fact());
        lineages.computeIfAbsent(value, none -> new HashSet<>()).add(mention.origin().lineageId());
        counts.merge(value, 1, Integer::sum);
      }
    }
    return lineages.keySet().stream()
        .min(
            Comparator.comparingInt(worse)
                .thenComparing(value -> -lineages.get(value).size())
                .thenComparing(value -> -counts.get(value)))
        .orElseThrow();
  }

  private static int silence(String word) {
    return word.isEmpty() ? 1 : 0;
  }

  /** A thing is what anything is that was not recognised. */
  private static int vagueness(Unit unit) {
    return unit.kind() == UnitKind.ITEM ? 1 : 0;
  }

  private static int rank(YearSource source) {
    return switch (source) {
      case EXPLICIT, RELATIVE -> 0;
      case CONTEXT -> 1;
      case PUBLISHED -> 2;
      case NONE -> 3;
    };
  }

  private static int rank(RegionSource source) {
    return switch (source) {
      case EXPLICIT -> 0;
      case ANAPHORA, CONTEXT, HEADLINE -> 1;
      case BODY -> 2;
      case DATELINE, ASSUMED -> 3;
      case NONE -> 4;
    };
  }

  private static boolean statesPeriod(Fact fact) {
    return fact.period().source() != YearSource.PUBLISHED
        && (fact.period().start() != null || fact.period().end() != null);
  }
}
