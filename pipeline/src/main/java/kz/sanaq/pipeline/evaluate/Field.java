package kz.sanaq.pipeline.evaluate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A field of a figure that is compared. What is read counts as right where it is equal to gold;
 * object and event where it is alike one of gold's alternatives.
 */
enum Field {
  UNIT,
  REGION,
  YEAR,
  STATUS,
  COMPARATOR("="),
  MEASURE("level"),
  DIRECTION,
  FROM_VALUE,
  PER,
  PERIOD_START,
  PERIOD_END,
  OBJECT,
  EVENT,
  INDICATOR("other");

  /** Those that a whole record consists of, besides its value. */
  static final Set<Field> WHOLE =
      Collections.unmodifiableSet(EnumSet.of(UNIT, REGION, YEAR, STATUS, COMPARATOR));

  /** Those that some gold knows nothing of: scored where the row has them. */
  static final Set<Field> YOUNGER =
      Collections.unmodifiableSet(EnumSet.of(OBJECT, EVENT, INDICATOR));

  /**
   * Those that gold has only where they are not the whole year: scored where they say something.
   */
  static final Set<Field> PARTIAL =
      Collections.unmodifiableSet(EnumSet.of(PERIOD_START, PERIOD_END));

  private final String usual;

  Field() {
    this("");
  }

  Field(String usual) {
    this.usual = usual;
  }

  /** Its name in gold and in what {@code annotate} prints. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it says where nothing is said; empty for nothing. */
  String usual() {
    return usual;
  }

  /**
   * Whether what was read is right.
   *
   * @param gold what is annotated, empty for nothing
   * @param read what was read, empty for nothing
   */
  boolean isRight(String gold, String read) {
    return this == OBJECT || this == EVENT ? Forms.isOneOf(read, gold) : gold.equals(read);
  }
}
