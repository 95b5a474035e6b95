package kz.sanaq.claim;

import kz.sanaq.claim.NameTraits.Size;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.YearSource;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/** The features that speak for and against a mention being read right; see {@link Certainty}. */
public final class CertaintyFeatures {
  public static final FeatureSpace SPACE = new FeatureSpace("certainty");

  static final Template ALL =
      SPACE.feature(
          "all",
          "how likely unit, indicator, year, status and place are right together",
          Filed.class,
          Likelihood.class);
  static final Template LEAST =
      SPACE.feature(
          "least", "how likely the least sure of these is", Filed.class, Likelihood.class);
  static final Template OBJECT =
      SPACE.feature("object", "how likely the thing is right", Filed.class, Likelihood.class);
  static final Template UNIT =
      SPACE.feature("unit", "how likely its unit is right", Likelihood.class);
  static final Template EVENT =
      SPACE.feature("event", "how likely the event is right", Filed.class, Likelihood.class);
  static final Template INDICATOR =
      SPACE.feature(
          "indicator", "how likely the indicator is right", Filed.class, Likelihood.class);
  static final Template YEAR =
      SPACE.feature("year", "how likely the year is right", Likelihood.class);
  static final Template YEAR_SOURCE =
      SPACE.feature("year_source", "where the year comes from", YearSource.class);
  static final Template STATUS =
      SPACE.feature("status", "how likely the status is right", Likelihood.class);
  static final Template REGION =
      SPACE.feature("region", "how likely the place is right", Likelihood.class);
  static final Template REGION_SOURCE =
      SPACE.feature("region_source", "where the region comes from", RegionSource.class);
  static final Template STANDS =
      SPACE.feature("stands", "where the thing stands", ThingFeatures.Side.class, FigureKind.class);
  static final Template SIZE =
      SPACE.feature("size", "how large the value is", Size.class, FigureKind.class);
  static final Template COMPARATOR =
      SPACE.feature("comparator", "how the value bounds the true one", QuantityComparator.class);
  static final Template IN_TITLE = SPACE.feature("in_title", "the figure stands in the title");

  private CertaintyFeatures() {}
}
