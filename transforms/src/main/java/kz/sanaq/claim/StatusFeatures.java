package kz.sanaq.claim;

import kz.sanaq.claim.DatingFeatures.Ago;
import kz.sanaq.claim.DatingFeatures.Stand;
import kz.sanaq.claim.DatingFeatures.When;
import kz.sanaq.claim.EventFeatures.Made;
import kz.sanaq.claim.ThingFeatures.Case;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.language.NounClass;
import kz.sanaq.model.Per;
import kz.sanaq.time.TimeExpression.Kind;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/** The features that say whether a figure is planned; see {@link StatusReader}. */
public final class StatusFeatures {
  /** Where a word stands that speaks of plans or habits. */
  enum Place {
    /** Right before the figure: «(жоспар – 130 мың)». */
    TOUCHING,
    /** Before the figure in its clause. */
    BEFORE,
    /** Before the figure, in an earlier clause of its sentence. */
    EARLIER,
    AFTER,
    /** After the figure, in a later clause. */
    LATER,
    HEAD,
    SENTENCE_BEFORE
  }

  /** What such a word says. */
  enum Hint {
    PLANNED,
    PLAN,
    HABITUAL,
    /** It describes a noun: «қажетті құрал». */
    DESCRIBING,
    /** A verb of intention. */
    PLAN_VERB,
    /** A participle of one, which describes a noun: «жоспарланған мерзімде». */
    PLAN_PARTICIPLE,
    /** A change still to come: «арттыратын». */
    CHANGE_TO_COME
  }

  /** Where the figure stands. */
  enum Spot {
    BRACKET,
    LABELLED,
    ROW,
    TITLE,
    QUOTE
  }

  /** What the figure before is. */
  enum Before {
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
          "closing", "form and sort of the verb that closes the clause", Tense.class, VerbSort.class);
  static final Template CLOSING_WHEN =
      SPACE.feature("closing_when", "its form, and when the figure is", Tense.class, When.class);
  static final Template CLOSING_KIND =
      SPACE.feature("closing_of", "its form, and what sort of figure it is", Tense.class, FigureKind.class);
  static final Template CLOSING_DENIED =
      SPACE.feature("closing_denied", "its form and sort, and whether it is denied", VerbSort.class, Denied.class);
  static final Template CLOSING_CLASS =
      SPACE.feature("closing_class", "its form, and what kind of thing it is", Tense.class, NounClass.class);
  static final Template CLOSING_CASE =
      SPACE.feature("closing_case", "its form, and the figure's ending", Tense.class, Case.class);
  static final Template CLOSING_SIDE =
      SPACE.feature("closing_thing", "its form, and where the thing stands", Tense.class, Side.class);
  static final Template CARRIED =
      SPACE.feature("carried", "«қабылдай алады»: its form after a converb", Tense.class, VerbSort.class);
  static final Template MAIN =
      SPACE.feature("main", "form and sort of the sentence's last verb", Tense.class, VerbSort.class);
  static final Template PARTICIPLE =
      SPACE.feature(
          "participle", "the participle after the figure", Tense.class, VerbSort.class);
  static final Template PARTICIPLE_BEFORE =
      SPACE.feature(
          "participle_before", "the participle right before the figure", Tense.class, VerbSort.class);
  static final Template ACT =
      SPACE.feature("act", "a bare act after the figure, and the verb that closes", VerbSort.class, Tense.class, VerbSort.class);
  static final Template LEAD =
      SPACE.feature("lead", "a converb or condition after the figure, and the verb that closes", Tense.class, Tense.class);
  static final Template EVENT =
      SPACE.feature("event", "whether a verb or noun names the event, and the verb that closes", Made.class, Tense.class);
  static final Template HINT =
      SPACE.feature("says", "a word of plans or habits, and where it stands", Hint.class, Place.class);
  static final Template HINT_TENSE =
      SPACE.feature("says_with", "a word of plans or habits, and the verb that closes", Hint.class, Place.class, Tense.class);
  static final Template WHEN =
      SPACE.feature("when", "when the figure is, and where that stands", When.class, Stand.class);
  static final Template WHEN_KIND =
      SPACE.feature("when_kind", "shape of its time", When.class, Kind.class);
  static final Template LAST =
      SPACE.feature("last", "status of the figure before, and how far it is", Before.class, Ago.class);
  static final Template LAST_TENSE =
      SPACE.feature("last_tense", "status of the figure before, and the verb that closes", Before.class, Tense.class);
  static final Template LAST_CLAUSE =
      SPACE.feature("last_clause", "the figure before stands in the clause", Before.class, Tense.class);
  static final Template ANTECEDENT =
      SPACE.feature("antecedent", "status of the figure that it leaves its thing to", Before.class);
  static final Template HEAD =
      SPACE.feature("head", "last verb of the head of its list", Tense.class, VerbSort.class);
  static final Template PRIOR =
      SPACE.feature("prior", "last verb of the sentence before, and the verb that closes", Tense.class, Tense.class);
  static final Template SPOT =
      SPACE.feature("stands", "where the figure stands, and the verb that closes", Spot.class, Tense.class);
  static final Template PER =
      SPACE.feature("per", "what the figure is for each of, and the verb that closes", Per.class, Tense.class);
  static final Template DELTA =
      SPACE.feature("change", "the value is a change, and the verb that closes", Tense.class);
  static final Template KIND =
      SPACE.feature("figure", "what sort of figure it is", FigureKind.class);

  private StatusFeatures() {}
}
