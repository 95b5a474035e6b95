package kz.sanaq.claim;

import java.util.Locale;
import kz.sanaq.claim.Predication.Mood;
import kz.sanaq.claim.ThingFeatures.Rank;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.language.Inflection;
import kz.sanaq.time.Carried.Ended;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/** The features that describe the times that a figure may speak of; see {@link DatingReader}. */
public final class DatingFeatures {
  /** Where a time stands, seen from the figure. */
  public enum Stand {
    /** Before it, and no comma between. */
    BEFORE_NEAR,
    /** Before it, and a comma between. */
    BEFORE,
    /** What is compared with: «2017 жылмен салыстырғанда 5%-ға көп». */
    COMPARED,
    /** The same, and the figure stands in a bracket after it: «былтырғыдан (795) аз». */
    COMPARED_BRACKET,
    /** Part of a name, or a date line. */
    NAMED,
    /** Before it, in a bracket that ends before it. */
    BEFORE_ASIDE,
    /** Before it, in the bracket that it stands in itself: «(2017 ж. – 191 млрд)». */
    BEFORE_INSIDE,
    /** After it, and no comma between. */
    AFTER_NEAR,
    /** After it, and a comma between. */
    AFTER,
    /** All of a bracket after it: «191 млрд (2017 ж.)». */
    AFTER_BRACKET,
    /** In a bracket after it, with more: «220 млрд (2017 ж. – 191 млрд)». */
    AFTER_ASIDE,
    /** One of several years for as many figures: «2020-2022 жылдары тиісінше 8; 8,6; 9,4». */
    SHARED_OUT,
    /** In the head of its list. */
    HEAD,
    /** The reporting period that sentences before set. */
    REPORT,
    /** The last time of the sentences before. */
    LAST,
    /** The last one of another year. */
    LAST_OTHER,
    /** The time of the headline. */
    HEADLINE,
    /** The first time of the text. */
    FIRST,
    /** The year that the text names most. */
    MOST,
    /** The time of the figure before, in a bracket or outside as this one. */
    PREVIOUS,
    /** The time of the figure before the bracket that this one stands in. */
    HOST,
    /** The time of the figure that this one leaves its thing to. */
    ANTECEDENT,
    /** The year of the publication. */
    PUBLICATION,
    /** No time, where no publication is known. */
    NONE;

    private final String rule = "time-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

    String rule() {
      return rule;
    }
  }

  /** Where the year of a time comes from that names none. */
  enum Completion {
    /** It names one. */
    ITS_OWN,
    /** The year that a time since then begins in. */
    ITS_BEGIN,
    /** A time before it in the sentence. */
    SENTENCE,
    /** The reporting period. */
    REPORT,
    /** The last time of the sentences before. */
    LAST,
    /** The publication, for what has been. */
    PUBLICATION,
    /** The publication, for what is to come. */
    PUBLICATION_OF_PLAN
  }

  /** How a candidate lies to the publication. */
  enum When {
    UNKNOWN,
    /** Before last year. */
    EARLIER,
    LAST_YEAR,
    THIS_YEAR,
    /** This year, and not begun or not over on that day. */
    LATER_THIS_YEAR,
    NEXT_YEARS
  }

  /** How many. */
  enum Many {
    NONE,
    ONE,
    TWO,
    MORE
  }

  /** How many sentences ago. */
  enum Ago {
    /** The same sentence. */
    SAME,
    ONE,
    TWO,
    THREE,
    /** Four to six. */
    SOME,
    /** More than six. */
    MANY
  }

  /** How many words stand between. */
  enum Far {
    /** One at most. */
    TOUCHING,
    /** Up to four. */
    NEAR,
    /** Up to twelve. */
    MIDDLE,
    FAR
  }

  /** When in the year the text was published. */
  enum Season {
    UNKNOWN,
    JANUARY,
    /** February to April. */
    SPRING,
    LATER
  }

  /** Which times the sentence has itself. */
  enum Own {
    NONE,
    /** Only ones that are compared with, or part of a name. */
    IDLE,
    /** «қазір» and its like. */
    NOW,
    /** One after the figure. */
    AFTER,
    /** One before the figure. */
    BEFORE
  }

  public static final FeatureSpace SPACE = new FeatureSpace("time");

  static final Template STAND = SPACE.feature("stands", "where the time stands", Stand.class);
  static final Template PLAIN =
      SPACE.feature(
          "plain",
          "the nearest time: before the figure in its clause, else after it there, else before it,"
              + " else what was set",
          Stand.class);
  static final Template KIND =
      SPACE.feature("kind", "shape of the time", Stand.class, TimeShape.class);
  static final Template USE =
      SPACE.feature("use", "what the time does in its sentence", Stand.class, Use.class);
  static final Template ANCHOR =
      SPACE.feature(
          "year_told",
          "how the year is told, and where it comes from",
          Anchor.class,
          Completion.class,
          TimeShape.class);
  static final Template ANCHOR_STAND =
      SPACE.feature("told", "how the year is told", Stand.class, Anchor.class);
  static final Template SEASON =
      SPACE.feature(
          "season",
          "when in the year the text was published",
          Season.class,
          When.class,
          Stand.class);
  static final Template CASE =
      SPACE.feature("case", "ending of the time", Stand.class, Inflection.class);
  static final Template FIGURES =
      SPACE.feature(
          "figures_between",
          "figures and closed clauses between",
          Stand.class,
          Many.class,
          Many.class);
  static final Template MARKS =
      SPACE.feature("marks_between", "commas and brackets between", Stand.class, Many.class);
  static final Template FAR = SPACE.feature("distance", "words between", Stand.class, Far.class);
  static final Template RANK =
      SPACE.feature("rank", "how many times stand nearer on that side", Stand.class, Rank.class);
  static final Template NEARER =
      SPACE.feature("nearer", "shape of the time that stands nearer", Stand.class, TimeShape.class);
  static final Template LEADS =
      SPACE.feature("leads", "a figure of its own follows the time", Stand.class);
  static final Template COLON = SPACE.feature("colon", "a colon stands between", Stand.class);
  static final Template OWN =
      SPACE.feature("sentence_has", "which times the sentence has", Stand.class, Own.class);
  static final Template AGO =
      SPACE.feature("sentences_ago", "how many sentences ago", Stand.class, Ago.class);
  static final Template PARAGRAPH =
      SPACE.feature("paragraph", "no line ended since", Stand.class, Ago.class);
  static final Template ENDED =
      SPACE.feature("ended", "what was told since the reporting period", Ended.class, Ago.class);
  static final Template REPORT_USE =
      SPACE.feature(
          "set_by", "what set the reporting period", Use.class, TimeShape.class, Ended.class);
  static final Template GOES_ON =
      SPACE.feature("goes_on", "«олардың»: the sentence goes on about the last", Stand.class);
  static final Template WHEN =
      SPACE.feature("when", "how the year lies to the publication", Stand.class, When.class);
  static final Template MOOD =
      SPACE.feature("tense", "tense of the figure's verb", Mood.class, When.class);
  static final Template MOOD_STAND =
      SPACE.feature("tense_stands", "tense of the figure's verb", Mood.class, Stand.class);
  static final Template AS_PREVIOUS =
      SPACE.feature("as_previous", "the year of the figure before", Stand.class, Ago.class);
  static final Template AS_LAST =
      SPACE.feature(
          "as_last", "the year of the last time before the sentence", Stand.class, Ago.class);
  static final Template AS_MOST =
      SPACE.feature("as_most", "the year that the text names most", Stand.class);
  static final Template AS_HEADLINE =
      SPACE.feature("as_headline", "the year of the headline", Stand.class);
  static final Template AS_PUBLISHED =
      SPACE.feature("as_published", "the year of the publication", Stand.class);
  static final Template AS_FIRST =
      SPACE.feature("as_first", "the year of the text's first time", Stand.class);
  static final Template TOLD =
      SPACE.feature(
          "years_told",
          "how often a text that tells several tells the year, and the one before it",
          When.class,
          Many.class,
          Many.class);
  static final Template LOOKS_BACK =
      SPACE.feature(
          "looks_back",
          "the text is a report on a time that is over; when in the year it was published",
          Season.class,
          When.class,
          Stand.class);
  static final Template DATED_BY =
      SPACE.feature(
          "dated_by", "where the figure before has its time from", Stand.class, Stand.class);
  static final Template RUN =
      SPACE.feature(
          "run",
          "how many sentences and lines ago the figure before stands",
          Stand.class,
          Ago.class,
          Many.class);
  static final Template SAME_MOOD =
      SPACE.feature(
          "tenses",
          "tense of the verb of the figure before, and of this one's",
          Stand.class,
          Mood.class,
          Mood.class);
  static final Template SAME_EVENT =
      SPACE.feature("same_event", "the same happens to the figure before", Stand.class, Ago.class);
  static final Template SAME_NAME =
      SPACE.feature(
          "same_indicator", "the figure before has the same indicator", Stand.class, Ago.class);
  static final Template HOLDS =
      SPACE.feature(
          "holds",
          "how many sentences ago, and the tense of the figure's verb",
          Stand.class,
          Ago.class,
          Mood.class);
  static final Template SAME_LIST =
      SPACE.feature("marks_since", "commas since the figure before", Stand.class, Many.class);
  static final Template SIDE =
      SPACE.feature(
          "thing", "where the thing stands that the figure is of", Stand.class, Side.class);
  static final Template DELTA =
      SPACE.feature(
          "change", "the value is a change; one: it stands in a bracket", Stand.class, Many.class);
  static final Template LABELLED =
      SPACE.feature("labelled", "the figure stands after a dash or colon", Stand.class);
  static final Template IN_ROW =
      SPACE.feature("in_row", "the figure stands in a row of a list", Stand.class);
  static final Template IN_TITLE =
      SPACE.feature("in_title", "the figure stands in the title", Stand.class);
  static final Template UNDATED =
      SPACE.feature("undated", "the day of publication is not known", Stand.class);
  static final Template EXACT =
      SPACE.feature(
          "as_many",
          "how many years more than two, and how many figures more than years",
          Many.class,
          Many.class);

  private DatingFeatures() {}
}
