package kz.sanaq.pipeline.evaluate;

import java.util.Set;

/**
 * A row of gold.
 *
 * @param docId the article that it stands in
 * @param entry what is annotated
 * @param claim whether it is a claim; else a quantity that is none
 * @param optional whether the whole row is scored neither way
 * @param open fields that careful readers differ over
 * @param given fields that the row has, be they empty
 */
record GoldEntry(
    String docId, Entry entry, boolean claim, boolean optional, Set<Field> open, Set<Field> given) {
  GoldEntry {
    open = Set.copyOf(open);
    given = Set.copyOf(given);
  }

  /** Whether it counts if a field was read right. */
  boolean isScored(Field field) {
    if (open.contains(field)) {
      return false;
    }
    if (Field.YOUNGER.contains(field)) {
      return given.contains(field);
    }
    return !Field.PARTIAL.contains(field) || !entry.text(field).isEmpty();
  }

  /** Whether an indicator must be read for it. */
  boolean isNamed() {
    return !optional && !open.contains(Field.INDICATOR) && entry.isNamed();
  }
}
