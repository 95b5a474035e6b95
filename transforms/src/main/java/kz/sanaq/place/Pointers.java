package kz.sanaq.place;

/** The words nearest to a figure that point to a place, as «қалада», «облыстың»; null for none. */
final class Pointers {
  /** Before the figure in its sentence. */
  Spot before;

  /** After the figure in its sentence. */
  Spot after;

  /** In a sentence before. */
  Spot earlier;

  /** Whether one stands in the figure's sentence. */
  boolean isSome() {
    return before != null || after != null;
  }
}
