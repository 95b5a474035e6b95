package kz.sanaq.claim;

import kz.sanaq.claim.NameTraits.Level;
import kz.sanaq.claim.NameTraits.Size;
import kz.sanaq.claim.Surroundings.Density;
import kz.sanaq.claim.Surroundings.Nearest;
import kz.sanaq.claim.Surroundings.Subject;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.language.NounClass;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.HowMany;
import kz.sanaq.weigher.Template;

/** The features that speak for a figure being of its place as a whole; see {@link ScopeReader}. */
public final class ScopeFeatures {
  /** What sort of time a figure speaks of. */
  enum TimeSpan {
    UNKNOWN,
    /** A whole year. */
    YEAR,
    DAY,
    /** Several days, and less than a year. */
    PART_OF_YEAR,
    /** More than a year. */
    YEARS
  }

  public static final FeatureSpace SPACE = new FeatureSpace("scope");

  static final Template KIND =
      SPACE.feature(
          "kind", "what sort of value it is, how large", Filed.class, FigureKind.class, Size.class);
  static final Template CLASS =
      SPACE.feature("class", "what kind of thing it is", Filed.class, NounClass.class);
  static final Template CODE =
      SPACE.feature("code", "which indicator it is", IndicatorCatalogue.shippedCodes());
  static final Template GENERAL =
      SPACE.feature(
          "general", "the thing says too little alone", Filed.class, EventFeatures.Made.class);
  static final Template WORDS =
      SPACE.feature(
          "words",
          "how many words the thing has, and its event",
          Filed.class,
          HowMany.class,
          HowMany.class);
  static final Template FURTHER =
      SPACE.feature(
          "further_words",
          "how many words belong to the thing besides its name",
          Filed.class,
          HowMany.class,
          FigureKind.class);
  static final Template ACT =
      SPACE.feature("act", "what sort of verb says the event", Filed.class, VerbSort.class);
  static final Template THING =
      SPACE.feature("thing", "how likely the thing is right", Filed.class, Likelihood.class);
  static final Template EVENT =
      SPACE.feature("event", "how likely the event is right", Filed.class, Likelihood.class);
  static final Template NAME =
      SPACE.feature(
          "indicator", "how likely the indicator is right", Filed.class, Likelihood.class);
  static final Template SIDE =
      SPACE.feature("stands", "where the thing stands", Filed.class, ThingFeatures.Side.class);
  static final Template LEVEL =
      SPACE.feature(
          "place",
          "what sort of place it is, and what says so",
          Filed.class,
          Level.class,
          RegionSource.class);
  static final Template SPAN =
      SPACE.feature(
          "time",
          "what sort of time it is, and what says so",
          Filed.class,
          TimeSpan.class,
          YearSource.class);
  static final Template STATUS =
      SPACE.feature("status", "whether it is planned", Filed.class, Status.class);
  static final Template COMPARATOR =
      SPACE.feature(
          "comparator", "how the value bounds the true one", Filed.class, QuantityComparator.class);
  static final Template CHANGE =
      SPACE.feature("change", "the value is a change", Filed.class, FigureKind.class);
  static final Template NEAREST =
      SPACE.feature(
          "speaks_of",
          "where the nearest word stands that says what figures are of",
          Filed.class,
          Subject.class,
          Nearest.class);
  static final Template IN_CLAUSE =
      SPACE.feature(
          "clause_speaks_of",
          "what its clause says that figures are of",
          Filed.class,
          Subject.class);
  static final Template BESIDE =
      SPACE.feature(
          "phrase_speaks_of", "what the words of the thing say", Filed.class, Subject.class);
  static final Template DENSITY =
      SPACE.feature("figures", "how many figures the text has", Filed.class, Density.class);
  static final Template QUOTED =
      SPACE.feature(
          "name_in_clause", "a name in quotes stands in the clause", Filed.class, FigureKind.class);
  static final Template FIRM =
      SPACE.feature(
          "organisation", "an organisation stands in the clause", Filed.class, FigureKind.class);
  static final Template MODIFIED =
      SPACE.feature("modified", "a describing word stands before the thing", Filed.class);
  static final Template DESCRIBED =
      SPACE.feature("described", "a participle describes the thing", Filed.class);
  static final Template NARROWED =
      SPACE.feature("narrowed", "an age or another number describes the thing", Filed.class);
  static final Template PART =
      SPACE.feature("part", "the figure is a part of a whole", Filed.class);
  static final Template BRACKET =
      SPACE.feature("bracket", "the figure stands in a bracket", Filed.class);
  static final Template LABELLED =
      SPACE.feature("labelled", "a dash or colon stands right before the figure", Filed.class);
  static final Template TITLE =
      SPACE.feature("in_title", "the figure stands in the title", Filed.class);
  static final Template SEEN =
      SPACE.feature(
          "seen", "how many figures before have the same indicator", Filed.class, HowMany.class);

  private ScopeFeatures() {}
}
