package kz.sanaq.claim;

import kz.sanaq.claim.NameTraits.Level;
import kz.sanaq.claim.Surroundings.Density;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.MeasuredWhen;
import kz.sanaq.indicator.Statistic;
import kz.sanaq.language.NounClass;
import kz.sanaq.model.Measure;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.HowMany;
import kz.sanaq.weigher.Template;
import kz.sanaq.weigher.WordFeatures;

/**
 * The features that speak for a row of one figure telling the truth alone; see {@link RowReader}.
 */
public final class RowFeatures {
  /** Whether the qualifier is told that belongs into the row's key. */
  enum Qualified {
    /** The indicator has none. */
    UNASKED,
    TOLD,
    UNTOLD
  }

  /** Which days a row has. */
  enum Days {
    /** None but the year, if any. */
    NONE,
    ONE,
    PART_OF_YEAR,
    YEAR,
    YEARS,
    /** Up to a day. */
    UP_TO,
    /** From a day on. */
    SINCE
  }

  public static final FeatureSpace SPACE = new FeatureSpace("row");

  static final Template CERTAINTY =
      SPACE.feature("certainty", "how likely the figure is read right", Likelihood.class);
  static final Template CODE =
      SPACE.feature("code", "which indicator it is", IndicatorCatalogue.shippedCodes());
  static final GroupFeature GROUP_DAYS =
      GroupFeature.of(SPACE, "group_days", "the indicator's group and which days", Days.values());
  static final GroupFeature GROUP_LEVEL =
      GroupFeature.of(
          SPACE, "group_place", "the indicator's group and what sort of place", Level.values());
  static final Template MEASURED =
      SPACE.feature(
          "measured",
          "whether the indicator is of a day or a stretch, and which days",
          MeasuredWhen.class,
          Days.class,
          YearSource.class);
  static final Template QUALIFIER =
      SPACE.feature(
          "qualifier",
          "whether the qualifier of the indicator is told",
          Qualified.class,
          Statistic.class);
  static final Template MEASURE =
      SPACE.feature(
          "measure",
          "whether the value is a level or a change, of what kind of figures",
          Measure.class,
          FigureKind.class,
          Statistic.class);
  static final Template CLASS = SPACE.feature("class", "what kind of thing it is", NounClass.class);
  static final Template FURTHER =
      SPACE.feature(
          "further_words",
          "how many words belong to the thing besides its name",
          HowMany.class,
          Qualified.class);
  static final Template ACT =
      SPACE.feature("act", "what sort of verb says the event", VerbSort.class);
  static final Template SIDE =
      SPACE.feature("stands", "where the thing stands", ThingFeatures.Side.class);
  static final Template LEVEL =
      SPACE.feature(
          "place", "what sort of place it is, and what says so", Level.class, RegionSource.class);
  static final Template STATUS = SPACE.feature("status", "whether it is planned", Status.class);
  static final Template DENSITY =
      SPACE.feature("figures", "how many figures the text has", Density.class);
  static final Template QUOTED =
      SPACE.feature("name_in_clause", "a name in quotes stands in the clause", FigureKind.class);
  static final Template FIRM =
      SPACE.feature("organisation", "an organisation stands in the clause", FigureKind.class);
  static final Template MODIFIED =
      SPACE.feature("modified", "a describing word stands before the thing", Qualified.class);
  static final Template DESCRIBED = SPACE.feature("described", "a participle describes the thing");
  static final Template NARROWED =
      SPACE.feature("narrowed", "an age or another number describes the thing");
  static final Template PART = SPACE.feature("part", "the figure is a part of a whole");
  static final Template SEEN =
      SPACE.feature("seen", "how many figures before have the same indicator", HowMany.class);
  static final WordFeatures WORDS = new WordFeatures(SPACE, "a row");

  private RowFeatures() {}
}
