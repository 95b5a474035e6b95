package kz.sanaq.claim;

import kz.sanaq.claim.DatingFeatures.Ago;
import kz.sanaq.claim.DatingFeatures.Stand;
import kz.sanaq.claim.DatingFeatures.When;
import kz.sanaq.claim.EventFeatures.Made;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.NounClass;
import kz.sanaq.model.Per;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;
import kz.sanaq.weigher.WordFeatures;

/** The features that say whether a figure is planned; see {@link StatusReader}. */
public final class StatusFeatures {
  /** Where a word stands that speaks of plans or habits. */
  enum HintPlace {
    /** Right before the figure: «(жоспар – 130 мың)». */
    TOUCHING,
    /** Before the figure in its clause. */
    BEFORE,
    /** Before the figure, in an earlier clause of its sentence. */
    EARLIER,
    /** After the figure in its clause. */
    AFTER,
    /** After the figure, in a later clause. */
    LATER,
    /** In the head of its list. */
    HEAD,
    SENTENCE_BEFORE,
    HEADLINE
  }

  /** What such a word says. */
  enum Hint {
    /** Something is needed or shall be: «керек». */
    PLANNED,
    /** A plan: «жоспар». */
    PLAN,
    /** Again and again: «жыл сайын». */
    HABITUAL,
    /** It describes a noun: «қажетті құрал». */
    DESCRIBING,
    /** A verb of intention. */
    PLAN_VERB,
    /** A verb of demanding after what is to be done: «салуды ұсынды». */
    DEMANDED,
    /** A plan of doing what is told: «салу жоспары». */
    PLAN_OF_ACT,
    /** A participle of one, which describes a noun: «жоспарланған мерзімде». */
    PLAN_PARTICIPLE,
    /** A change still to come: «арттыратын». */
    CHANGE_TO_COME
  }

  /** Where the figure stands. */
  enum FigureSpot {
    BRACKET,
    /** Right after a dash or colon. */
    LABELLED,
    ROW,
    TITLE,
    /** In a sentence that begins with a dash or a quotation mark. */
    QUOTE
  }

  /** What the figure before is. */
  enum Before {
    /** There is none. */
    NONE,
    ACTUAL,
    PLANNED
  }

  /** Whether the verb is denied. */
  enum Denied {
    NO,
    YES
  }

  public static final FeatureSpace SPACE = new FeatureSpace("status");

  static final Template ALWAYS = SPACE.feature("planned", "holds always");
  static final Template CLOSING =
      SPACE.feature(
          "closing",
          "form and sort of the verb that closes the clause",
          Tense.class,
          VerbSort.class);
  static final Template SIGNAL =
      SPACE.feature("signal", "the first thing after the figure that says whether", Signal.class);
  static final Template SIGNAL_MAIN =
      SPACE.feature(
          "signal_main",
          "what says whether, and the sentence's last verb",
          Signal.class,
          Tense.class);
  static final Template AUXILIARY =
      SPACE.feature(
          "auxiliary", "which sort of auxiliary carries the tense", Tense.class, VerbSort.class);
  static final Template AHEAD =
      SPACE.feature(
          "ahead",
          "a time ahead stands there, and what says whether",
          HintPlace.class,
          Signal.class);
  static final Template RUN =
      SPACE.feature(
          "run",
          "how many of the last four figures are planned",
          DatingFeatures.Many.class,
          Signal.class);
  static final Template ACT_CASE =
      SPACE.feature(
          "act_case",
          "ending of the bare act, and the verb that closes",
          Inflection.class,
          Tense.class,
          VerbSort.class);
  static final Template CLOSING_WHEN =
      SPACE.feature(
          "closing_when", "what says whether, and when the figure is", Signal.class, When.class);
  static final Template CLOSING_KIND =
      SPACE.feature(
          "closing_of",
          "what says whether, and what sort of figure it is",
          Signal.class,
          FigureKind.class);
  static final Template CLOSING_DENIED =
      SPACE.feature(
          "closing_denied",
          "its form and sort, and whether it is denied",
          VerbSort.class,
          Denied.class);
  static final Template CLOSING_CLASS =
      SPACE.feature(
          "closing_class",
          "what says whether, and what kind of thing it is",
          Signal.class,
          NounClass.class);
  static final Template CLOSING_CASE =
      SPACE.feature(
          "closing_case",
          "what says whether, and the figure's ending",
          Signal.class,
          Inflection.class);
  static final Template CLOSING_SIDE =
      SPACE.feature(
          "closing_thing",
          "what says whether, and where the thing stands",
          Signal.class,
          Side.class);
  static final Template MAIN =
      SPACE.feature(
          "main", "form and sort of the sentence's last verb", Tense.class, VerbSort.class);
  static final Template PARTICIPLE =
      SPACE.feature("participle", "the participle after the figure", Tense.class, VerbSort.class);
  static final Template PARTICIPLE_BEFORE =
      SPACE.feature(
          "participle_before",
          "the participle right before the figure",
          Tense.class,
          VerbSort.class);
  static final Template ACT =
      SPACE.feature(
          "act",
          "a bare act after the figure, and the verb that closes",
          VerbSort.class,
          Tense.class,
          VerbSort.class);
  static final Template LEAD =
      SPACE.feature(
          "lead",
          "a converb or condition after the figure, and what says whether",
          Tense.class,
          Signal.class);
  static final Template EVENT =
      SPACE.feature(
          "event",
          "whether a verb or noun names the event, and what says whether",
          Made.class,
          Signal.class);
  static final Template HINT =
      SPACE.feature(
          "says", "a word of plans or habits, and where it stands", Hint.class, HintPlace.class);
  static final Template HINT_TENSE =
      SPACE.feature(
          "says_with",
          "a word of plans or habits, and what says whether",
          Hint.class,
          HintPlace.class,
          Signal.class);
  static final Template WHEN =
      SPACE.feature("when", "when the figure is, and where that stands", When.class, Stand.class);
  static final Template WHEN_KIND =
      SPACE.feature("when_kind", "shape of its time", When.class, TimeShape.class);
  static final Template LAST =
      SPACE.feature(
          "last", "status of the figure before, and how far it is", Before.class, Ago.class);
  static final Template LAST_TENSE =
      SPACE.feature(
          "last_tense",
          "status of the figure before, and what says whether",
          Before.class,
          Signal.class);
  static final Template LAST_CLAUSE =
      SPACE.feature(
          "last_clause", "the figure before stands in the clause", Before.class, Signal.class);
  static final Template ANTECEDENT =
      SPACE.feature("antecedent", "status of the figure that it leaves its thing to", Before.class);
  static final Template HEAD =
      SPACE.feature("head", "last verb of the head of its list", Tense.class, VerbSort.class);
  static final Template PRIOR =
      SPACE.feature(
          "prior",
          "last verb of the sentence before, and what says whether",
          Tense.class,
          Signal.class);
  static final Template SPOT =
      SPACE.feature(
          "stands",
          "where the figure stands, and what says whether",
          FigureSpot.class,
          Signal.class);
  static final Template PER =
      SPACE.feature(
          "per", "what the figure is for each of, and what says whether", Per.class, Signal.class);
  static final Template DELTA =
      SPACE.feature("change", "the value is a change, and what says whether", Signal.class);
  static final Template KIND =
      SPACE.feature("figure", "what sort of figure it is", FigureKind.class);

  static final WordFeatures WORDS = new WordFeatures(SPACE, "planned");

  private StatusFeatures() {}
}
