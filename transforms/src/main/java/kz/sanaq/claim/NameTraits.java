package kz.sanaq.claim;

import kz.sanaq.model.Place;
import kz.sanaq.place.Regions;

/** What {@link NameFeatures} say: traits of a figure and of an indicator it may be filed under. */
final class NameTraits {
  /** Why an indicator is a candidate. */
  enum Source {
    /** A rule names the very thing. */
    THING,
    /** A rule names the kind of thing. */
    KIND,
    /** A rule is for anything that has such words. */
    WORDS,
    /** The figure that it leaves its thing to has it. */
    INHERITED,
    /** A figure shortly before it, of the same unit, has it. */
    EARLIER,
    /** No indicator. */
    OTHER
  }

  /** Where an earlier figure stands that has the indicator. */
  enum Stand {
    SAME_SENTENCE,
    /** Both are rows: «Шымкентте – 9». */
    ROW,
    SENTENCE_BEFORE,
    /** More than one sentence before. */
    FARTHER
  }

  /** Whether an earlier figure is of the same thing. */
  enum Alike {
    SAME,
    /** Its event differs. */
    SAME_OBJECT,
    OTHER
  }

  /** How many indicators speak of such a thing. */
  enum Shared {
    /** The rule names only the kind of thing, or none. */
    UNNAMED,
    /** This one alone. */
    SOLE,
    /** Up to four. */
    FEW,
    MANY
  }

  /** How large the value is. */
  enum Size {
    ONE,
    /** Less than ten, and not one. */
    ONES,
    TENS,
    HUNDREDS,
    THOUSANDS,
    /** Ten thousand or more. */
    MORE
  }

  /** How sure the reading of the thing is. */
  enum Sure {
    /** Under 50 %. */
    HARDLY,
    /** Under 80 %. */
    RATHER,
    SURELY
  }

  /** What sort of place the figure holds for. */
  enum Level {
    COUNTRY,
    REGION,
    DISTRICT,
    ABROAD,
    UNKNOWN;

    /** That of a place. */
    static Level of(Place place) {
      if (place.region().isEmpty()) {
        return UNKNOWN;
      }
      if (!place.district().isEmpty()) {
        return DISTRICT;
      }
      if (place.region().equals(Regions.HOME)) {
        return COUNTRY;
      }
      return place.region().startsWith(Regions.HOME) ? REGION : ABROAD;
    }
  }

  /** Whether a qualifier was found. */
  enum Qualified {
    /** The rule asks for none. */
    UNASKED,
    FOUND,
    /** Not found, and the rule does without. */
    MISSING,
    /** Not found, and the rule needs it. */
    NEEDED
  }

  private NameTraits() {}
}
