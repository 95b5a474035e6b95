package kz.sanaq.claim;

import kz.sanaq.language.FeatureWords;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.NounClass;
import kz.sanaq.syntax.Verb;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.HowMany;
import kz.sanaq.weigher.Template;

/** The features that describe what a figure may be of; see {@link ThingCandidates}. */
public final class ThingFeatures {
  /** Where a noun stands, seen from the figure. */
  public enum Side {
    AFTER,
    BEFORE,
    /** What a noun after the figure is described by: the seats of «600 орындық мектеп». */
    PLACES,
    /** The head of the list that the figure's row or clause belongs to. */
    HEAD,
    SENTENCE_BEFORE,
    /** The sentence before that. */
    SENTENCES_BEFORE,
    /** The first sentence of the text. */
    TITLE,
    /** The title, where it is a text of its own. */
    HEADLINE,
    /** What the figure before it is of. */
    LAST,
    /** What the last figure with the same unit is of. */
    LAST_OF_UNIT,
    /** What the figure before the last is of. */
    BEFORE_LAST,
    /** What the last count is of, of which the figure may be a part. */
    WHOLE,
    /** What money is of where nothing says it. */
    ASSUMED,
    /** People, where nothing says what is counted. */
    PEOPLE,
    /** Nothing at all. */
    NONE
  }

  /** What stands between a noun and the figure; of several the last in this order. */
  enum Gap {
    NOTHING,
    NOUN,
    PARTICIPLE,
    /** A verb that names an act or who does it: «салу», «келгендер». */
    ACT,
    COMMA,
    /** A dash, a colon or «=». */
    LABEL,
    BRACKET,
    FIGURE,
    /** A verb that closes or leads a clause; of other sentences always. */
    CLAUSE
  }

  /** How many nouns nearer to the figure stand on the same side. */
  enum Rank {
    FIRST,
    SECOND,
    THIRD,
    LATER;

    private static final Rank[] ALL = values();

    /** That of a noun to which so many others stand nearer. */
    static Rank after(int nouns) {
      return ALL[Math.min(nouns, ALL.length - 1)];
    }
  }

  /** What a noun is, where no class of the tables says it. */
  enum Guess {
    /** A noun of the tables. */
    KNOWN,
    /** A verb as a noun: «салу». */
    ACT,
    /** Who does something: «көшіп келгендер». */
    DOER,
    PLACE,
    TIME,
    /** A word with a capital letter, or no word. */
    NAME,
    /** An adjective. */
    DESCRIPTION,
    UNKNOWN
  }

  /** What of a phrase is meant. */
  enum PhrasePart {
    WHOLE,
    /** The children of «балалар саны». */
    COUNTED,
    /** The investment of «инвестиция көлемі»: a noun before one that says how much, or when. */
    MEASURED,
    /** The family of «640 отбасы пәтер кілтін алды». */
    FIRST,
    /** The oil of «мұнай өндіру». */
    OF_ACT;

    /** Whether the case of the phrase is its own. */
    boolean isWhole() {
      return this == WHOLE || this == COUNTED;
    }
  }

  /** How an antecedent lies to the figure. */
  enum Distance {
    SAME_CLAUSE,
    SAME_SENTENCE,
    NEXT_SENTENCE,
    /** Before the sentence before. */
    FAR
  }

  public static final FeatureSpace SPACE = new FeatureSpace("object");

  static final Template SIDE =
      SPACE.feature(
          "stands",
          "where the noun stands, what stands between, and what sort of figure it is",
          Side.class,
          Gap.class,
          FigureKind.class);
  static final Template RANK =
      SPACE.feature(
          "rank",
          "how many nouns stand nearer on that side",
          Side.class,
          Rank.class,
          FigureKind.class);
  static final Template CASE =
      SPACE.feature("case", "the noun's case", Side.class, Inflection.class, FigureKind.class);
  static final Template CLASS =
      SPACE.feature(
          "class", "what kind of thing the noun names", NounClass.class, FigureKind.class);
  static final Template CLASS_SIDE =
      SPACE.feature(
          "class_stands", "kind of thing and where it stands", NounClass.class, Side.class);
  static final Template GUESS =
      SPACE.feature(
          "noun",
          "what the noun is, by table or by form",
          Guess.class,
          Side.class,
          FigureKind.class);
  static final Template ENDING =
      SPACE.feature(
          "figure", "the figure's own ending", Inflection.class, Side.class, FigureKind.class);
  static final Template MEASURED =
      SPACE.feature("measured", "the noun is measured in such units", FigureKind.class, Side.class);
  static final Template CATALOGUED =
      SPACE.feature(
          "catalogued",
          "how many indicators measure such a thing in such a unit",
          HowMany.class,
          Side.class,
          FigureKind.class);
  static final Template RATE =
      SPACE.feature("rate", "the noun is a rate or share", FigureKind.class);
  static final Template AMOUNT =
      SPACE.feature("amount_of", "the noun says how much of another", FigureKind.class, Side.class);
  static final Template PART =
      SPACE.feature(
          "part", "what of the phrase is meant", PhrasePart.class, Side.class, FigureKind.class);
  static final Template PART_OF =
      SPACE.feature(
          "part_of", "what is meant of a phrase of what", PhrasePart.class, NounClass.class);
  static final Template VERB =
      SPACE.feature(
          "predicate",
          "what the verb of the figure's clause does",
          Verb.VerbRole.class,
          Side.class,
          FigureKind.class);
  static final Template CHANGES =
      SPACE.feature("changes", "the verb says a rise or fall", Side.class, Inflection.class);
  static final Template DISTANCE =
      SPACE.feature(
          "distance", "how far the antecedent lies", Distance.class, Side.class, FigureKind.class);
  static final Template SAME_UNIT =
      SPACE.feature("same_unit", "figure and antecedent have the same unit", Side.class);
  static final Template PARALLEL =
      SPACE.feature("parallel", "both figures stand behind a dash", Side.class, FigureKind.class);
  static final Template IN_BRACKET =
      SPACE.feature("in_bracket", "the figure stands in a bracket", Side.class, FigureKind.class);
  static final Template LARGE =
      SPACE.feature("millions", "the figure is told in millions", Side.class, FigureKind.class);
  static final Template OWNED =
      SPACE.feature(
          "owner", "a noun in the genitive stands before it", FigureKind.class, Side.class);
  static final Template COUNTER =
      SPACE.feature("counter", "the noun counts pieces and names nothing: «бас»", Side.class);
  static final Template BORROWED =
      SPACE.feature(
          "unit_of_last", "the unit is that of a figure before", Side.class, FigureKind.class);
  static final Template AGAIN =
      SPACE.feature("again", "the figure before is of the same noun", Side.class, FigureKind.class);

  static final Template BEFORE_FIGURE =
      SPACE.feature(
          "before_figure",
          "what stands right before the figure",
          Neighbour.class,
          Side.class,
          FigureKind.class);
  static final Template AFTER_FIGURE =
      SPACE.feature(
          "after_figure",
          "what stands right after the figure",
          Neighbour.class,
          Side.class,
          FigureKind.class);
  static final Template PRECEDED =
      SPACE.feature("preceded", "what stands right before the noun", Neighbour.class, Side.class);
  static final Template FOLLOWED =
      SPACE.feature("followed", "what stands right after the noun", Neighbour.class, Side.class);
  static final Template VOICE =
      SPACE.feature(
          "voice",
          "whose act the verb of the figure's clause says, and the noun's case",
          Verb.StemVoice.class,
          Inflection.class,
          Side.class);
  static final Template IN_HEADLINE =
      SPACE.feature("in_headline", "the headline has the noun too", Side.class, FigureKind.class);
  static final Template AGAIN_OF_KIND =
      SPACE.feature(
          "again_of_kind",
          "the last figure of the same sort is of the same thing",
          Side.class,
          FigureKind.class);

  static final Template WORD =
      SPACE.feature("word", "the last word of what it is of", FeatureWords.of("object"));

  /** Says what the last word of a thing is, where there is a feature for it. */
  static Candidate<Thing> word(Candidate<Thing> candidate) {
    int word = WORD.id(candidate.value().lastWord());
    return candidate.with(word, word >= 0);
  }

  private ThingFeatures() {}
}
