package kz.sanaq.place;

/** The values that the features of {@link PlaceFeatures} can have. */
final class PlaceTraits {
  /** What sort of answer it is. */
  enum Sort {
    CITY,
    REGION,
    HOME,
    ABROAD,
    WORLD,
    SEVERAL,
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
    NAMED_REGION,
    NAMED_HOME,
    NAMED_OTHER;

    static Role of(Sort sort, boolean named) {
      return switch (sort) {
        case CITY -> named ? NAMED_REGION : CITY;
        case REGION -> named ? NAMED_REGION : REGION;
        case HOME -> named ? NAMED_HOME : HOME;
        case ABROAD -> named ? NAMED_OTHER : ABROAD;
        case WORLD -> named ? NAMED_OTHER : WORLD;
        case SEVERAL -> named ? NAMED_OTHER : SEVERAL;
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
    BEFORE_IN_SEGMENT,
    BEFORE_IN_CLAUSE,
    BEFORE,
    /** In a bracket that ends before the figure. */
    ASIDE_BEFORE,
    /** In a bracket after the figure: «9 (Алматыда)». */
    BRACKET_AFTER,
    AFTER_IN_SEGMENT,
    AFTER_IN_CLAUSE,
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

  /** How many. */
  enum Count {
    NONE,
    ONE,
    MORE;

    static Count of(int n) {
      return n <= 0 ? NONE : n == 1 ? ONE : MORE;
    }
  }

  /** How many in a whole text. */
  enum Many {
    NONE,
    ONE,
    TWO,
    FEW,
    MANY;

    static Many of(int n) {
      return n <= 0 ? NONE : n == 1 ? ONE : n == 2 ? TWO : n <= 5 ? FEW : MANY;
    }
  }

  /** Which place of a list it is, and which figure of its figures the figure is. */
  enum Respective {
    ALONE,
    SAME,
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
    ONE,
    TWO,
    THREE,
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
    TEXT,
    ROW_TO_ROW,
    ROW_TO_TEXT,
    TEXT_TO_ROW
  }

  /** How much of what a text names. */
  enum Share {
    NONE,
    FEW,
    SOME,
    MOST,
    ALL
  }

  /** Where a text names a place first, seen from a figure. */
  enum First {
    NOWHERE,
    /** In its first sentences. */
    LEAD,
    BEFORE,
    /** Only after the figure's sentence. */
    LATER
  }

  /** Whether the title names it. */
  enum Titled {
    /** It names no place. */
    NOTHING,
    OTHERS,
    AMONG_OTHERS,
    ALONE
  }

  /** What the name of the outlet says. */
  enum Home {
    UNKNOWN,
    THIS,
    OTHER,
    COUNTRY
  }

  /** How a word that points to a place fits one. */
  enum Fit {
    /** It is the last of that sort that the text names. */
    LAST,
    YES,
    HALF,
    NO
  }

  /** What follows a name. */
  enum Follows {
    NOTHING,
    OFFICE,
    LOCAL,
    NATIONAL,
    ACROSS,
    NEAR,
    BEST,
    COMPARED
  }

  /** How large a figure is. */
  enum Size {
    TENS,
    THOUSANDS,
    HUNDRED_THOUSANDS,
    MILLIONS,
    HUNDRED_MILLIONS,
    BILLIONS,
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
