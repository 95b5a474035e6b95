package kz.sanaq.place;

import kz.sanaq.model.UnitKind;
import kz.sanaq.place.PlaceMention.Kind;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Template;

/** The features that describe where a figure may hold; see {@link PlaceCandidates}. */
public final class PlaceFeatures {
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

  /** The case of a name. */
  enum Case {
    BARE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    LOCATIVE,
    ABLATIVE,
    INSTRUMENTAL,
    ATTRIBUTIVE,
    ADJECTIVAL,
    PEOPLE
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

  public static final FeatureSpace SPACE = new FeatureSpace("place");

  static final Template STANDS =
      SPACE.feature(
          "stands",
          "where the place stands in the sentence, how many figures and how many other places stand"
              + " between",
          Stand.class,
          Count.class,
          Count.class);
  static final Template STANDS_SORT =
      SPACE.feature("stands_sort", "where which sort of place stands", Stand.class, Sort.class);
  static final Template CASE =
      SPACE.feature("case", "the name's case", Side.class, Case.class, Sort.class);
  static final Template STRENGTH =
      SPACE.feature(
          "strength",
          "how well the words around say a place",
          Side.class,
          Strength.class,
          Sort.class);
  static final Template KIND =
      SPACE.feature(
          "kind", "what is named: region, town, district …", Side.class, Kind.class, Count.class);
  static final Template FOLLOWED =
      SPACE.feature("followed", "what follows the name", Side.class, Follows.class, Sort.class);
  static final Template LISTED =
      SPACE.feature(
          "list",
          "whether it stands in a list, and is the figure's there",
          Side.class,
          Respective.class);
  static final Template ANSWERED =
      SPACE.feature(
          "answered",
          "a figure stands before it in its stretch, of which it may be",
          Stand.class,
          Count.class);
  static final Template RIVAL =
      SPACE.feature(
          "rival",
          "a comma parts it from the figure, and none parts another from it",
          Stand.class,
          Sort.class);
  static final Template SHARE_OF =
      SPACE.feature("share_of", "a share of what is named in such a case", Case.class, Sort.class);
  static final Template POINTED =
      SPACE.feature(
          "pointed",
          "a word of the sentence points to such a place",
          Pointer.class,
          Stand.class,
          Fit.class);
  static final Template POINTED_SORT =
      SPACE.feature(
          "pointed_sort",
          "to which sort of place a word points",
          Pointer.class,
          Sort.class,
          Fit.class);
  static final Template POINTED_BEFORE =
      SPACE.feature(
          "pointed_before",
          "a word of a sentence before points to such a place",
          Pointer.class,
          Distance.class,
          Fit.class);
  static final Template BEFORE =
      SPACE.feature(
          "before",
          "how many sentences and paragraphs before it is named, how many other places since",
          Distance.class,
          Paragraphs.class,
          Count.class);
  static final Template BEFORE_SORT =
      SPACE.feature(
          "before_sort",
          "which sort is named how many sentences before",
          Distance.class,
          Sort.class,
          Count.class);
  static final Template BEFORE_STRENGTH =
      SPACE.feature(
          "before_strength",
          "how well it was named before",
          Distance.class,
          Strength.class,
          Sort.class);
  static final Template BEFORE_BLOCK =
      SPACE.feature(
          "before_block", "whether row or text named it", Block.class, Distance.class, Sort.class);
  static final Template HEAD = SPACE.feature("head", "the head of its rows names it", Sort.class);
  static final Template PARAGRAPH =
      SPACE.feature("paragraph", "the first place of its paragraph", Sort.class, Share.class);
  static final Template OPENS =
      SPACE.feature(
          "opens",
          "the sentence begins with it, and names so many others",
          Sort.class,
          Case.class,
          Count.class);
  static final Template SHARE =
      SPACE.feature(
          "named_share",
          "how much of all that the text names, how many regions it names",
          Share.class,
          Role.class,
          Many.class);
  static final Template POSITION =
      SPACE.feature(
          "position",
          "where the text names it first, and how often",
          First.class,
          Role.class,
          Many.class);
  static final Template POSITION_SHARE =
      SPACE.feature(
          "position_share",
          "where the text names it first, and how large a part of all it is",
          First.class,
          Role.class,
          Share.class);
  static final Template TITLE =
      SPACE.feature(
          "headline", "whether the headline names it", Titled.class, Role.class, Share.class);
  static final Template OUTLET =
      SPACE.feature(
          "outlet", "whether it is the outlet's home", Home.class, Role.class, Share.class);
  static final Template OUTLET_REGIONS =
      SPACE.feature(
          "outlet_regions",
          "the outlet's home in a text of so many regions",
          Home.class,
          Role.class,
          Many.class);
  static final Template DATELINE =
      SPACE.feature("dateline", "the dateline names it", Role.class, Many.class);
  static final Template FIRST =
      SPACE.feature("first", "the first place that the text names", Role.class, Many.class);
  static final Template NATIONAL =
      SPACE.feature(
          "national_body",
          "how often bodies of the state are named",
          Many.class,
          Role.class,
          Home.class);
  static final Template LOCAL =
      SPACE.feature(
          "local_body",
          "how often bodies of a region are named",
          Many.class,
          Role.class,
          Home.class);
  static final Template NATIONAL_HERE =
      SPACE.feature(
          "national_body_speaks",
          "the sentence names a body of the state",
          Count.class,
          Role.class);
  static final Template LOCAL_HERE =
      SPACE.feature(
          "local_body_speaks", "the sentence names a body of a region", Count.class, Role.class);
  static final Template NATIONAL_BEFORE =
      SPACE.feature(
          "national_before",
          "the sentence before names a body of the state",
          Count.class,
          Role.class);
  static final Template LOCAL_BEFORE =
      SPACE.feature(
          "local_before", "the sentence before names a body of a region", Count.class, Role.class);
  static final Template SIZE =
      SPACE.feature(
          "size",
          "what sort of figure it is, and how large",
          UnitKind.class,
          Size.class,
          Role.class);
  static final Template ELSEWHERE =
      SPACE.feature(
          "elsewhere",
          "not named in the sentence, which names another so well",
          Sort.class,
          Strength.class,
          Sort.class);
  static final Template ELSEWHERE_STANDS =
      SPACE.feature(
          "elsewhere_stands",
          "not named in the sentence; where the nearest place of it stands",
          Sort.class,
          Stand.class,
          Count.class);
  static final Template SILENT =
      SPACE.feature("silent", "the sentence names no place", Sort.class, Block.class);
  static final Template IN_TITLE =
      SPACE.feature("in_title", "the figure stands in the title", Role.class, Titled.class);

  private PlaceFeatures() {}
}
