package kz.sanaq.claim;

import java.util.stream.IntStream;
import kz.sanaq.claim.NameTraits.Alike;
import kz.sanaq.claim.NameTraits.Level;
import kz.sanaq.claim.NameTraits.Qualified;
import kz.sanaq.claim.NameTraits.Shared;
import kz.sanaq.claim.NameTraits.Size;
import kz.sanaq.claim.NameTraits.Source;
import kz.sanaq.claim.NameTraits.Stand;
import kz.sanaq.claim.NameTraits.Sure;
import kz.sanaq.indicator.EventFit;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.Reach;
import kz.sanaq.indicator.Statistic;
import kz.sanaq.indicator.Topic;
import kz.sanaq.language.NounClass;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.HowMany;
import kz.sanaq.weigher.Template;
import kz.sanaq.weigher.WordFeatures;

/**
 * The features that describe the indicators that a figure may be filed under; see {@link
 * NameReader}.
 */
public final class NameFeatures {
  public static final FeatureSpace SPACE = new FeatureSpace("indicator");

  /** Digits before the point of the largest values that are told apart. */
  private static final int DIGITS = 13;

  static final Template SOURCE =
      SPACE.feature(
          "found_by",
          "what the rule names, and what sort of figure it is",
          Source.class,
          FigureKind.class);
  static final Template SIDE =
      SPACE.feature("thing", "where the thing stands", Source.class, ThingFeatures.Side.class);
  static final Template GAP =
      SPACE.feature(
          "event",
          "what the rule asks of the event, and how many groups of own words it asks for",
          Shared.class,
          EventFit.class,
          HowMany.class);
  static final Template ABOUT =
      SPACE.feature(
          "own_words",
          "how many groups of own words the rule asks for, and how many stand elsewhere in the"
              + " clause",
          Shared.class,
          HowMany.class,
          HowMany.class);
  static final Template NEAR =
      SPACE.feature(
          "near_words",
          "how many groups of words of the clause it asks for, and how many are missing",
          Shared.class,
          HowMany.class,
          HowMany.class);
  static final Template ABOUT_FROM =
      SPACE.feature(
          "own_words_from",
          "how far away own words stand that the rule asks for",
          Shared.class,
          Reach.class,
          EventFit.class);
  static final Template NEAR_FROM =
      SPACE.feature(
          "near_words_from",
          "how far away words of the clause stand that the rule asks for",
          Shared.class,
          Reach.class);
  static final Template TOPIC =
      SPACE.feature(
          "topic",
          "how the indicator's group stands among those that the text speaks of",
          Source.class,
          Topic.TopicRank.class);
  static final Template SEEN =
      SPACE.feature(
          "seen", "how many figures before have the same indicator", Source.class, HowMany.class);
  static final Template GROUP_SEEN =
      SPACE.feature(
          "group_seen",
          "how many figures before have an indicator of the same group",
          Source.class,
          HowMany.class);
  static final Template ENTERPRISE =
      SPACE.feature(
          "enterprise",
          "where the nearest word for a single enterprise stands",
          Source.class,
          Surroundings.Nearest.class,
          FigureKind.class);
  static final Template SPEAKS_OF =
      SPACE.feature(
          "speaks_of",
          "where the nearest word stands that says what figures are of",
          Source.class,
          Surroundings.Subject.class,
          Surroundings.Nearest.class);
  static final Template DENSITY =
      SPACE.feature(
          "figures", "how many figures the text has", Source.class, Surroundings.Density.class);
  static final Template NARROWED =
      SPACE.feature("narrowed", "an age or another number describes the thing", Source.class);
  static final Template LEVEL =
      SPACE.feature(
          "place", "what sort of place it is", Source.class, Level.class, FigureKind.class);
  static final GroupFeature GROUP_LEVEL =
      GroupFeature.of(
          SPACE, "group_place", "the indicator's group and what sort of place", Level.values());
  static final Template EXACT =
      SPACE.feature(
          "whole_name", "the rule names the thing by its whole name", Shared.class, EventFit.class);
  static final Template WORDS =
      SPACE.feature(
          "further_words",
          "how many words the thing has besides its name",
          Shared.class,
          HowMany.class,
          FigureKind.class);
  static final Template FIRM =
      SPACE.feature(
          "organisation", "an organisation stands in the clause", Source.class, FigureKind.class);
  static final Template PART =
      SPACE.feature("part", "the figure is a part of a whole", Source.class, FigureKind.class);
  static final Template DESCRIBED =
      SPACE.feature(
          "described",
          "a participle describes the thing, to which something happens or not",
          Source.class,
          EventFit.class);
  static final Template MODIFIED =
      SPACE.feature("modified", "a describing word stands before the thing", Source.class);
  static final Template QUOTED =
      SPACE.feature(
          "name_in_clause",
          "a name in quotes stands in the clause",
          Source.class,
          FigureKind.class);
  static final Template SIZE =
      SPACE.feature("size", "how large the value is", Source.class, Size.class, FigureKind.class);
  static final Template STATISTIC =
      SPACE.feature(
          "statistic",
          "kind of indicator and of figure; one: the value is a change",
          Statistic.class,
          FigureKind.class,
          HowMany.class);
  static final Template RIVALS =
      SPACE.feature(
          "rivals", "how many other indicators have a rule that fits", Source.class, HowMany.class);
  static final Template QUALIFIED =
      SPACE.feature("qualifier", "whether the qualifier was found", Source.class, Qualified.class);
  static final Template SURE =
      SPACE.feature(
          "sure_of_thing", "how sure the reading of the thing is", Source.class, Sure.class);
  static final Template EARLIER =
      SPACE.feature(
          "earlier",
          "where the earlier figure with the indicator stands, whether it is of the same thing, and"
              + " how many figures stand between",
          Stand.class,
          Alike.class,
          HowMany.class);
  static final Template AGAIN =
      SPACE.feature("again", "the figure before has the same indicator", Source.class);
  static final Template DISTRICT =
      SPACE.feature("bracket", "the figure stands in a bracket", Source.class);
  static final Template CHANGE =
      SPACE.feature("change", "the value is a change", Source.class, FigureKind.class);
  static final Template CLASS =
      SPACE.feature("class", "what kind of thing it is", Source.class, NounClass.class);
  static final Template TITLE =
      SPACE.feature("in_title", "the figure stands in the title", Source.class);

  static final Template CODE =
      SPACE.feature("code", "which indicator it is", IndicatorCatalogue.shippedCodes());
  static final Template CODE_KIND =
      SPACE.feature(
          "bare_code",
          "which indicator, by a rule that names no event",
          IndicatorCatalogue.shippedCodes());

  static final Template CODE_CLOSE =
      SPACE.feature(
          "close_code",
          "which indicator, by a rule that doesn't fit in full",
          IndicatorCatalogue.shippedCodes());

  static final GroupFeature GROUP_SIZE =
      new GroupFeature(
          SPACE,
          "group_size",
          "the indicator's group and how many digits the value has",
          IntStream.rangeClosed(1, DIGITS).mapToObj(String::valueOf).toList());
  static final Template TIME =
      SPACE.feature(
          "time",
          "shape of the nearest time before it in its sentence, and how many of these stand in its"
              + " clause",
          Source.class,
          TimeExpression.TimeShape.class,
          HowMany.class);

  /** Of no indicator: what the words near the figure say of figures that have none. */
  static final WordFeatures WORDS_NEAR = new WordFeatures(SPACE, "no indicator");

  static final CodeWords CODE_WORDS = new CodeWords(SPACE);

  private NameFeatures() {}
}
