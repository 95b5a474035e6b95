package kz.sanaq.place;

/** The values that the features of {@link PlaceFeatures} can have. */
final class PlaceTraits {
  /** What sort of answer it is. */
  enum Sort {
    /** A city of republican significance. */
    CITY,
    REGION,
    /** The country. */
    HOME,
    /** A place in another country. */
    ABROAD,
    WORLD,
    /** The regions of a list together. */
    SEVERAL,
    /** Nowhere that the text says. */
    UNKNOWN
  }

  /** What sort of answer it is, and whether the figure's sentence names it. */
  enum Role {
    CITY,
    REGION,
    HOME,
    ABROAD,
    WORLD,
    SEVERAL,
    UNKNOWN,
    /** A region or city that the sentence names. */
    NAMED_REGION,
    /** The country, and the sentence names it. */
    NAMED_HOME,
    /** Another place that the sentence names. */
    NAMED_OTHER;

    /** That of an answer which the sentence names. */
    static Role named(Sort sort) {
      return switch (sort) {
        case CITY, REGION -> NAMED_REGION;
        case HOME -> NAMED_HOME;
        case ABROAD, WORLD, SEVERAL -> NAMED_OTHER;
        case UNKNOWN -> UNKNOWN;
      };
    }

    /** That of an answer which it does not name. */
    static Role unnamed(Sort sort) {
      return switch (sort) {
        case CITY -> CITY;
        case REGION -> REGION;
        case HOME -> HOME;
        case ABROAD -> ABROAD;
        case WORLD -> WORLD;
        case SEVERAL -> SEVERAL;
        case UNKNOWN -> UNKNOWN;
      };
    }
  }

  /** Where a place stands in the figure's sentence. */
  enum Stand {
    /** A dash or colon ties the figure to it: «Шымкентте – 9». */
    LABEL,
    /** The figure stands in the bracket after it: «Алматы (5 640)». */
    FIGURE_IN_BRACKET,
    /** Before the figure, and no comma or bracket between. */
    BEFORE_IN_SEGMENT,
    /** Before the figure in its clause. */
    BEFORE_IN_CLAUSE,
    /** Before the figure, in another clause. */
    BEFORE,
    /** In a bracket that ends before the figure. */
    ASIDE_BEFORE,
    /** In a bracket after the figure: «9 (Алматыда)». */
    BRACKET_AFTER,
    /** After the figure, and no comma or bracket between. */
    AFTER_IN_SEGMENT,
    /** After the figure in its clause. */
    AFTER_IN_CLAUSE,
    /** After the figure, in another clause. */
    AFTER;

    /** Whether no comma parts it from the figure. */
    boolean isNear() {
      return this == LABEL
          || this == FIGURE_IN_BRACKET
          || this == BEFORE_IN_SEGMENT
          || this == BRACKET_AFTER
          || this == AFTER_IN_SEGMENT;
    }

    boolean isBefore() {
      return compareTo(ASIDE_BEFORE) <= 0;
    }
  }

  /** On which side of the figure. */
  enum Side {
    BEFORE,
    AFTER
  }

  /** How many in a whole text. */
  enum Many {
    NONE,
    ONE,
    TWO,
    /** Three to five. */
    FEW,
    MANY;

    static Many of(int n) {
      return n <= 0 ? NONE : n == 1 ? ONE : n == 2 ? TWO : n <= 5 ? FEW : MANY;
    }
  }

  /** Which place of a list it is, and which figure of its figures the figure is. */
  enum Respective {
    /** It stands in no list. */
    ALONE,
    /** The figure has the same number among the figures as the place has among the places. */
    SAME,
    /** The figure has another number. */
    OTHER,
    /** There are more or fewer figures than places. */
    LIST,
    /** One figure of all places of the list. */
    SHARED,
    /** The list as a whole, with a figure for each of its places. */
    EACH,
    /** A bracket or a word like «тиісінше» says which figure is whose. */
    SAME_TOLD,
    OTHER_TOLD,
    EACH_TOLD,
    /** The list as a whole, with one figure or others. */
    WHOLE
  }

  /** How far back. */
  enum Distance {
    /** The sentence before. */
    ONE,
    TWO,
    THREE,
    /** Four to six. */
    FEW,
    FAR;

    static Distance of(int sentences) {
      return sentences <= 1
          ? ONE
          : sentences == 2 ? TWO : sentences == 3 ? THREE : sentences <= 6 ? FEW : FAR;
    }
  }

  /** How many paragraphs or lines began since. */
  enum Paragraphs {
    SAME,
    NEXT,
    LATER;

    static Paragraphs of(int n) {
      return n <= 0 ? SAME : n == 1 ? NEXT : LATER;
    }
  }

  /** Whether a place before heads a row, and whether the figure is in one. */
  enum Block {
    /** Neither. */
    TEXT,
    /** Both. */
    ROW_TO_ROW,
    /** The place alone. */
    ROW_TO_TEXT,
    /** The figure alone. */
    TEXT_TO_ROW
  }

  /** How much of what a text names. */
  enum Share {
    NONE,
    /** Less than a fifth. */
    FEW,
    /** Less than half. */
    SOME,
    MOST,
    ALL
  }

  /** Where a text names a place first, seen from a figure. */
  enum First {
    NOWHERE,
    /** In its first sentences. */
    LEAD,
    /** After these, and not after the figure's sentence. */
    BEFORE,
    /** Only after the figure's sentence. */
    LATER
  }

  /** Whether the title names it. */
  enum Titled {
    /** It names no place. */
    NOTHING,
    /** It names others alone. */
    OTHERS,
    /** It names it and others. */
    AMONG_OTHERS,
    /** It names it alone. */
    ALONE
  }

  /** How a place lies to the head of the lead that a figure stands in. */
  enum Lead {
    /** The text is no page of leads, or the first one comes later. */
    NONE,
    /** It heads the line of the figure. */
    ITS_LINE,
    /** It heads the last lead before, and lines ended since. */
    LINES_BEFORE,
    /** Another one heads the line of the figure. */
    OTHER_LINE,
    /** Another one heads the last lead before, and lines ended since. */
    OTHER_BEFORE
  }

  /** What the name of the outlet says. */
  enum Home {
    UNKNOWN,
    /** It is of this place. */
    THIS,
    /** It is of another region. */
    OTHER,
    /** It is of the whole country, and the place is another. */
    COUNTRY
  }

  /** How a word that points to a place fits one. */
  enum Fit {
    /** It is the last of that sort that the text names. */
    LAST,
    /** It is of that sort. */
    YES,
    /** It may be meant too. */
    HALF,
    NO
  }

  /** What follows a name. */
  enum Follows {
    NOTHING,
    /** A body of the state. */
    OFFICE,
    /** A body or word of one region. */
    LOCAL,
    /** A word of the whole country. */
    NATIONAL,
    /** «бойынша»: all of the place. */
    ACROSS,
    /** The place is only a landmark. */
    NEAR,
    /** The place is where something is the first or best. */
    BEST,
    /** The place is there to compare. */
    COMPARED
  }

  /** How large a figure is. */
  enum Size {
    /** Up to two digits. */
    TENS,
    /** Three or four digits. */
    THOUSANDS,
    /** Five or six digits. */
    HUNDRED_THOUSANDS,
    /** Seven or eight digits. */
    MILLIONS,
    /** Nine digits. */
    HUNDRED_MILLIONS,
    /** Ten or eleven digits. */
    BILLIONS,
    /** Twelve digits. */
    HUNDRED_BILLIONS,
    TRILLIONS;

    static Size of(int digits) {
      return digits <= 2
          ? TENS
          : digits <= 4
              ? THOUSANDS
              : digits <= 6
                  ? HUNDRED_THOUSANDS
                  : digits <= 8
                      ? MILLIONS
                      : digits <= 9
                          ? HUNDRED_MILLIONS
                          : digits <= 11 ? BILLIONS : digits <= 12 ? HUNDRED_BILLIONS : TRILLIONS;
    }
  }

  private PlaceTraits() {}
}
