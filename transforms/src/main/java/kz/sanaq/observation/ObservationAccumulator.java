package kz.sanaq.observation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Support;
import kz.sanaq.model.Values;

/**
 * Gathers the claims of one observation, in any order and grouping, and says what they give
 * together.
 *
 * <p>Exact: counts of documents, outlets and sources are counts of distinct ones, values are
 * decimals, every tie is broken by a total order. {@link #result} is the same however claims were
 * added and accumulators merged. Nothing is ever added up but counts.
 *
 * <p>Its portions are held like the digits of a binary counter and joined with those of their size:
 * adding n claims one by one costs n log² n, not n².
 *
 * @param portions of disjoint claims, larger ones first
 */
public record ObservationAccumulator(List<Portion> portions) {
  public ObservationAccumulator {
    portions = List.copyOf(portions);
  }

  /** Without claims. */
  public static ObservationAccumulator create() {
    return new ObservationAccumulator(List.of());
  }

  /** With one claim more; each claim must be added once. */
  public ObservationAccumulator add(Claim claim) {
    return with(List.of(Portion.of(claim)));
  }

  /** With the claims of another accumulator, which must be others. */
  public ObservationAccumulator merge(ObservationAccumulator other) {
    return with(other.portions);
  }

  /**
   * What the claims give.
   *
   * @param key that all of them have
   * @throws IllegalStateException when there is no claim
   */
  public Observation result(ObservationKey key) {
    Portion all =
        portions.stream()
            .reduce(Portion::plus)
            .orElseThrow(() -> new IllegalStateException("no claim of " + key));
    Support support =
        new Support(
            all.claims(),
            all.mentions(),
            all.documents().size(),
            all.outlets().size(),
            all.lineages().size());
    ClaimedValue best =
        all.values().isEmpty() ? null : Collections.max(all.values(), ClaimedValue.BY_SUPPORT);
    return new Observation(
        key,
        typical(key, all),
        support,
        values(all.values(), best),
        best == null ? all.certainty() : best.certainty(),
        all.conflict(),
        all.districts());
  }

  /** The key's measurand with object and event as most claims name them. */
  private static Measurand typical(ObservationKey key, Portion all) {
    NamedThing most = Collections.min(all.things(), NamedThing.MOST_FIRST);
    Measurand measurand = key.measurand();
    return new Measurand(
        measurand.unit(),
        most.object(),
        most.event(),
        measurand.indicator(),
        measurand.qualifier());
  }

  /**
   * @param values by value
   * @param best the best supported of them, null where there are none
   */
  private static Values values(List<ClaimedValue> values, ClaimedValue best) {
    if (best == null) {
      return Values.NONE;
    }
    ClaimedValue latest = Collections.max(values, ClaimedValue.BY_DATE);
    int last = values.size() - 1;
    return new Values(
        values.get(0).value(),
        values.get(last).value(),
        values.get(last / 2).value(),
        latest.value(),
        latest.published(),
        best.value());
  }

  private ObservationAccumulator with(List<Portion> more) {
    List<Portion> stack = new ArrayList<>(portions);
    for (Portion portion : more) {
      Portion top = portion;
      while (!stack.isEmpty() && stack.get(stack.size() - 1).claims() <= top.claims()) {
        top = stack.remove(stack.size() - 1).plus(top);
      }
      stack.add(top);
    }
    return new ObservationAccumulator(stack);
  }
}
