package kz.sanaq.pipeline.report;

import java.io.Serializable;
import java.util.Comparator;
import kz.sanaq.model.Observation;

/**
 * Ranks observations for the table that ends a run; the greatest comes first there.
 *
 * <p>Greater is what says more to a reader: an indicator of the catalogue, a known region and year,
 * a value, many sources, many mentions. The order is total, so that the table does not depend on
 * chance.
 */
final class ByInterest implements Comparator<Observation>, Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public int compare(Observation a, Observation b) {
    return ORDER.compare(a, b);
  }

  private static final Comparator<Observation> ORDER =
      Comparator.comparing((Observation o) -> o.key().measurand().isNamed())
          .thenComparing(o -> !o.key().region().isEmpty() && o.key().year() != null)
          .thenComparing(o -> o.value() != null)
          .thenComparing(o -> o.support().sources())
          .thenComparing(o -> o.support().mentions())
          .thenComparing(o -> o.key().year(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(o -> o.key().indicator(), Comparator.reverseOrder())
          .thenComparing(o -> o.key().object(), Comparator.reverseOrder())
          .thenComparing(o -> o.key().region(), Comparator.reverseOrder())
          .thenComparing(o -> o.key().unit().code(), Comparator.reverseOrder())
          .thenComparing(o -> o.key().id(), Comparator.reverseOrder());
}
