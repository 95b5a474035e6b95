package kz.sanaq.model;

import java.util.List;

/**
 * The claims about the same thing as one, whose values no rounding explains.
 *
 * @param conflicts ids of all of them, sorted
 * @param corrects those of them that the sources of this one gave before and took back, sorted
 * @param correctedBy those of them that the sources of this one gave instead later, sorted
 */
public record Contradiction(
    List<String> conflicts, List<String> corrects, List<String> correctedBy) {
  /** Nothing contradicts. */
  public static final Contradiction NONE = new Contradiction(List.of(), List.of(), List.of());

  public Contradiction {
    conflicts = List.copyOf(conflicts);
    corrects = List.copyOf(corrects);
    correctedBy = List.copyOf(correctedBy);
  }

  /** Whether any claim contradicts. */
  public boolean exists() {
    return !conflicts.isEmpty();
  }
}
