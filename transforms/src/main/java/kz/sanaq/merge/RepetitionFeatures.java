package kz.sanaq.merge;

import kz.sanaq.model.UnitKind;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/** The features that say whether a document says one thing twice; see {@link Repetitions}. */
public final class RepetitionFeatures {
  /** Where in a document a mention stands. */
  enum Stand {
    TITLE,
    /** In the first lines of the text, where a headline or lead is. */
    OPENING,
    BODY
  }

  /** How two values agree. */
  enum Agreement {
    /** The same number, bounded in the same way. */
    EQUAL,
    /** The same number, bounded otherwise: «112», «112-ден астам». */
    BOUND,
    /** One rounding explains both: «1,6 мың», «1 620». */
    ROUNDED,
    /** The zeros of a plain number are a rounding: «200», «209». */
    ZEROS,
    /** Both ends of a range. */
    RANGE
  }

  /** How many significant digits the coarser value has. */
  enum Digits {
    ONE,
    TWO,
    THREE,
    MANY
  }

  /** How many figures of the document have such a value. */
  enum Frequency {
    TWO,
    THREE,
    FOUR,
    MANY
  }

  /** How many other figures two sentences have in common. */
  enum Company {
    NONE,
    ONE,
    MORE
  }

  /** Whether another figure comes nearer to a rounded one. */
  enum Rank {
    /** None does. */
    NEAREST,
    /** One does. */
    FARTHER
  }

  /** How two words or names compare. */
  enum Likeness {
    SAME,
    /** The same at their end, or in meaning. */
    ALIKE,
    /** What the one is called stands around the other. */
    NEAR,
    /** One of them says nothing. */
    ONE,
    /** Neither says anything. */
    NEITHER,
    /** Both say something, and not the same. */
    DIFFERENT
  }

  /** How much the words around have in common. */
  enum Common {
    NONE,
    LITTLE,
    SOME,
    MUCH
  }

  /** What share of the words of the shorter sentence both have. */
  enum Share {
    NONE,
    /** Less than 35 %. */
    LOW,
    /** Less than 65 %. */
    HALF,
    /** Less than all. */
    HIGH,
    ALL
  }

  /** How directly a time or place is told. */
  enum Told {
    /** Both sentences tell it. */
    BOTH,
    /** One of them does. */
    ONE,
    /** It is taken from elsewhere. */
    NEITHER
  }

  /** How two sentences lie to each other. */
  enum Proximity {
    /** The same words again. */
    REPEATED,
    /** The one follows the other. */
    NEXT,
    /** At most 400 characters between. */
    NEAR,
    /** More between. */
    FAR
  }

  public static final FeatureSpace SPACE = new FeatureSpace("repetition");

  static final Template ONE = SPACE.feature("one", "two mentions are one claim");
  static final Template STANDS =
      SPACE.feature("stands", "where the two stand", Stand.class, Stand.class);
  static final Template VALUE =
      SPACE.feature("value", "how the values agree", Agreement.class, Digits.class);
  static final Template VALUE_STANDS =
      SPACE.feature(
          "value_stands",
          "how they agree, and where the first stands",
          Agreement.class,
          Stand.class);
  static final Template COARSE =
      SPACE.feature(
          "coarse", "where the coarser of two values stands", Agreement.class, Stand.class);
  static final Template SMALL = SPACE.feature("small", "a count of ten at most");
  static final Template SUCH =
      SPACE.feature("such", "how many figures of the document have such a value", Frequency.class);
  static final Template COMPANY =
      SPACE.feature("company", "other figures in common", Company.class);
  static final Template RANK =
      SPACE.feature("rank", "whether another figure comes nearer", Rank.class);
  static final Template KIND =
      SPACE.feature("kind", "what the values are counted in", UnitKind.class, Agreement.class);
  static final Template UNIT =
      SPACE.feature("unit", "how the units compare", Likeness.class, Digits.class);
  static final Template OBJECT =
      SPACE.feature("object", "how the objects compare", Likeness.class, Digits.class);
  static final Template OBJECT_KIND =
      SPACE.feature(
          "object_kind", "how the objects compare, by unit", Likeness.class, UnitKind.class);
  static final Template EVENT =
      SPACE.feature("event", "how the events compare", Likeness.class, Digits.class);
  static final Template INDICATOR =
      SPACE.feature("indicator", "how the indicators compare", Likeness.class);
  static final Template QUALIFIER =
      SPACE.feature("qualifier", "how the qualifiers compare", Likeness.class);
  static final Template PARTS =
      SPACE.feature("parts", "words that pick a part of the whole", Likeness.class);
  static final Template STATUS = SPACE.feature("status", "actual and planned", Likeness.class);
  static final Template YEAR =
      SPACE.feature("year", "how the years compare", Likeness.class, Told.class);
  static final Template PERIOD =
      SPACE.feature("period", "how the stated days compare", Likeness.class);
  static final Template REGION =
      SPACE.feature("region", "how the regions compare", Likeness.class, Told.class);
  static final Template DISTRICT =
      SPACE.feature("district", "how the districts compare", Likeness.class);
  static final Template MEASURE = SPACE.feature("measure", "level and change", Likeness.class);
  static final Template DIRECTION = SPACE.feature("direction", "rise and fall", Likeness.class);
  static final Template PER = SPACE.feature("per", "what one portion belongs to", Likeness.class);
  static final Template FROM = SPACE.feature("from", "the levels before", Likeness.class);
  static final Template PART_OF = SPACE.feature("part_of", "parts of a whole", Likeness.class);
  static final Template WORDS =
      SPACE.feature("words", "what the words around have in common", Common.class, Share.class);
  static final Template WORDS_DIGITS =
      SPACE.feature(
          "words_digits", "what they have in common, by digits", Common.class, Digits.class);
  static final Template SENTENCES =
      SPACE.feature("sentences", "how the sentences lie to each other", Proximity.class);

  private RepetitionFeatures() {}
}
