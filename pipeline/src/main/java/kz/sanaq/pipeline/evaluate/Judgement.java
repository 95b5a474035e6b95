package kz.sanaq.pipeline.evaluate;

import java.util.Set;

/**
 * What is to be said of one figure.
 *
 * @param kind whether it was found
 * @param docId the article that it stands in
 * @param gold what is annotated, null where nothing is
 * @param read what was read, null where nothing was
 * @param scored fields that count; none unless it was found
 * @param wrong those of them that were read wrong
 * @param named by whom it was given an indicator, where that counts
 */
record Judgement(
    Detection kind,
    String docId,
    GoldEntry gold,
    Entry read,
    Set<Field> scored,
    Set<Field> wrong,
    Set<By> named) {
  /** Whether what is there was read, and what was read is there. */
  enum Detection {
    FOUND,
    MISSED,
    FALSE
  }

  /** Who says something of a figure. */
  enum By {
    GOLD,
    PROGRAM
  }

  Judgement {
    scored = Set.copyOf(scored);
    wrong = Set.copyOf(wrong);
    named = Set.copyOf(named);
  }

  /** Whether it was found and none of these fields is wrong. */
  boolean isRightIn(Set<Field> fields) {
    return kind == Detection.FOUND && fields.stream().noneMatch(wrong::contains);
  }
}
