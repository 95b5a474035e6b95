package kz.sanaq.claim;

import kz.sanaq.language.Inflection;
import kz.sanaq.syntax.Verb;
import kz.sanaq.syntax.VerbForm;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/** The features that describe what may have happened to a thing; see {@link EventReader}. */
public final class EventFeatures {
  /** Where a verb stands, seen from the figure and the thing that it is of. */
  enum Stand {
    /** Between figure and thing: «12 салынған мектеп». */
    INSIDE,
    /** Right after the thing, or after the figure where the thing stands before it. */
    NEXT,
    AFTER,
    /** Right before the figure: «салынған 12 мектеп». */
    JUST_BEFORE,
    BEFORE,
    /** In the head of the list. */
    HEAD,
    /** What happened to the thing of the figure before. */
    LAST,
    NONE
  }

  /** What stands between verb and figure. */
  enum Between {
    NOTHING,
    NOUN,
    COMMA,
    FIGURE,
    VERB
  }

  /** Whether a noun of action is meant: «құрылыс». */
  public enum Made {
    VERB,
    NOUN
  }

  /** What the figure stands in. */
  enum Frame {
    PLAIN,
    LABEL,
    BRACKET,
    ROW
  }

  /** What sort of verb it is. */
  enum Sort {
    RISE_OR_FALL,
    BOUND,
    KNOWN,
    UNKNOWN
  }

  public static final FeatureSpace SPACE = new FeatureSpace("event");

  static final Template STAND =
      SPACE.feature(
          "stands",
          "where the verb stands, in which form, and of what sort the figure is",
          Stand.class,
          VerbForm.class,
          FigureKind.class);
  static final Template BETWEEN =
      SPACE.feature("between", "what stands between verb and figure", Stand.class, Between.class);
  static final Template ROLE =
      SPACE.feature("role", "what the verb does", Verb.Role.class, VerbForm.class, Stand.class);
  static final Template SORT =
      SPACE.feature("sort", "what sort of verb it is", Sort.class, Stand.class, FigureKind.class);
  static final Template RANK =
      SPACE.feature("rank", "how many verbs stand nearer", Stand.class, ThingFeatures.Rank.class);
  static final Template THING =
      SPACE.feature(
          "thing",
          "where the thing stands that the figure is of",
          Stand.class,
          ThingFeatures.Side.class);
  static final Template CASE =
      SPACE.feature("figure", "the figure's own ending", Stand.class, Inflection.class);
  static final Template FRAME =
      SPACE.feature(
          "frame",
          "whether the figure stands in a bracket or behind a dash, and the form of the verb",
          Stand.class,
          Frame.class,
          VerbForm.class);
  static final Template DISTANCE =
      SPACE.feature(
          "distance",
          "how far the figure before lies",
          Stand.class,
          ThingFeatures.Distance.class,
          Frame.class);
  static final Template SAME =
      SPACE.feature(
          "same_thing", "the figure before is of the same thing", Stand.class, Frame.class);
  static final Template LAST_BARE =
      SPACE.feature(
          "last_without", "nothing happens to the figure before", Stand.class, Frame.class);
  static final Template MADE =
      SPACE.feature(
          "made", "a verb, or a noun of action", Made.class, Stand.class, FigureKind.class);
  static final Template FINITE_AFTER =
      SPACE.feature("has_predicate", "the clause has a verb at its end", Stand.class);

  private EventFeatures() {}
}
