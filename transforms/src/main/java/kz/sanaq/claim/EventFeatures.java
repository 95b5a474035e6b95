package kz.sanaq.claim;

import kz.sanaq.language.FeatureWords;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.NounClass;
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
    /** The last one of the sentence before. */
    SENTENCE_BEFORE,
    /** In the title, or in the first sentence of a text without one. */
    TITLE,
    /** What happened to the thing of the figure before. */
    LAST,
    /** What happened to the thing of a figure before that one, where it is another act. */
    BEFORE_LAST,
    /** Nothing happens. */
    NONE
  }

  /** What stands between verb and figure. */
  enum Between {
    NOTHING,
    NOUN,
    COMMA,
    COLON,
    /** A bracket opens or closes. */
    BRACKET,
    FIGURE,
    VERB
  }

  /** What names the act. */
  public enum Made {
    VERB,
    /** A noun of action: «құрылыс». */
    NOUN,
    /** A word that is no verb: «керек». */
    WORD
  }

  /** What the figure stands in. */
  enum Frame {
    PLAIN,
    /** A dash or colon stands right before it. */
    LABEL,
    BRACKET,
    /** A row of a list. */
    ROW
  }

  /** What sort of verb it is. */
  enum Sort {
    /** «өсу», «азаю». */
    RISE_OR_FALL,
    /** «жету», «асу». */
    BOUND,
    /** Another verb of the tables. */
    KNOWN,
    /** No table has it, or a noun names the act. */
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
      SPACE.feature("role", "what the verb does", Verb.VerbRole.class, VerbForm.class, Stand.class);
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

  static final Template VOICE =
      SPACE.feature(
          "voice", "whose act the verb says", Verb.StemVoice.class, Stand.class, FigureKind.class);
  static final Template THING_CASE =
      SPACE.feature(
          "thing_case",
          "whose act the verb says, and the case of the thing",
          Verb.StemVoice.class,
          Stand.class,
          Inflection.class);
  static final Template SORT_CASE =
      SPACE.feature(
          "sort_figure",
          "what sort of verb it is, and the figure's own ending: «жетті» of «120-ға жетті»",
          Sort.class,
          Inflection.class,
          Stand.class);
  static final Template ROLE_CLASS =
      SPACE.feature(
          "role_class",
          "what the verb does, and what kind of thing it is: people live, prices stand",
          Verb.VerbRole.class,
          NounClass.class,
          Stand.class);
  static final Template THING_CLASS =
      SPACE.feature("thing_class", "what kind of thing it is", Stand.class, NounClass.class);
  static final Template PRECEDED =
      SPACE.feature("preceded", "what stands right before the verb", Stand.class, Neighbour.class);
  static final Template FOLLOWED =
      SPACE.feature(
          "followed",
          "what stands right after the verb",
          Stand.class,
          Neighbour.class,
          VerbForm.class);
  static final Template OF_THING =
      SPACE.feature("of_thing", "the thing follows the verb", Stand.class, VerbForm.class);
  static final Template OTHER_NOUN =
      SPACE.feature(
          "other_noun",
          "the case of a noun right before the verb that is not the thing",
          Stand.class,
          Inflection.class,
          VerbForm.class);
  static final Template BEFORE_FIGURE =
      SPACE.feature(
          "before_figure", "what stands right before the figure", Stand.class, Neighbour.class);
  static final Template AFTER_FIGURE =
      SPACE.feature(
          "after_figure", "what stands right after the figure", Stand.class, Neighbour.class);
  static final Template CLOSED =
      SPACE.feature("closed", "what closes the figure's clause", Stand.class, Neighbour.class);
  static final Template AGAIN =
      SPACE.feature("again", "it happens to the figure before too", Stand.class, Frame.class);

  static final Template ACT = SPACE.feature("act", "what happens", FeatureWords.of("event"));

  private EventFeatures() {}
}
