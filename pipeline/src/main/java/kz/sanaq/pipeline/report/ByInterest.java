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
      Comparator.comparing((Observation o) -> !o.indicator().equals("other"))
          .thenComparing(o -> !o.region().isEmpty() && o.year() != null)
          .thenComparing(o -> o.supported() != null)
          .thenComparing(Observation::sources)
          .thenComparing(Observation::mentions)
          .thenComparing(Observation::year, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Observation::indicator, Comparator.reverseOrder())
          .thenComparing(Observation::object, Comparator.reverseOrder())
          .thenComparing(Observation::region, Comparator.reverseOrder())
          .thenComparing(Observation::unit, Comparator.reverseOrder())
          .thenComparing(Observation::measure, Comparator.reverseOrder())
          .thenComparing(Observation::direction, Comparator.reverseOrder())
          .thenComparing(Observation::per, Comparator.reverseOrder())
          .thenComparing(Observation::status, Comparator.reverseOrder());
}
