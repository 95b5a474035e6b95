package kz.sanaq.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Observation;

/**
 * Gathers the claims of one observation, in any order and grouping, and says what they tell.
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
   * What the claims tell.
   *
   * @param key that all of them have
   * @throws IllegalStateException when there is no claim
   */
  public Observation result(ObservationKey key) {
    Portion all =
        portions.stream()
            .reduce(Portion::plus)
            .orElseThrow(() -> new IllegalStateException("no claim of " + key));
    List<Figure> figures = all.figures();
    Optional<Figure> latest = figures.stream().max(Figure.BY_DATE);
    Optional<Figure> supported = figures.stream().max(Figure.BY_SUPPORT);
    int last = figures.size() - 1;
    return new Observation(
        key.indicator(),
        key.object(),
        key.unit(),
        key.measure(),
        key.direction(),
        key.per(),
        key.status(),
        key.region(),
        key.year(),
        all.claims(),
        all.mentions(),
        all.documents().size(),
        all.outlets().size(),
        all.lineages().size(),
        last < 0 ? null : figures.get(0).value(),
        last < 0 ? null : figures.get(last).value(),
        last < 0 ? null : figures.get(last / 2).value(),
        latest.map(Figure::value).orElse(null),
        latest.map(Figure::published).orElse(null),
        supported.map(Figure::value).orElse(null),
        all.conflict(),
        all.districts());
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
