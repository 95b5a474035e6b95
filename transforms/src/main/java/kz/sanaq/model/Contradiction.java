package kz.sanaq.model;

import java.util.List;

/**
 * The claims about the same thing as one, whose values no rounding explains.
 *
 * @param conflicts ids of them, sorted; none where they are so many that they are a series (a rate
 *     of each day), and none that is of such a series
 * @param corrects those of them that the sources of this one gave before and took back, sorted
 * @param correctedBy those of them that the sources of this one gave instead later, sorted
 * @param rivals how many they are, those that are not named too; of very many that are alike in all
 *     words only some are compared, and it is that many or more
 */
public record Contradiction(
    List<String> conflicts, List<String> corrects, List<String> correctedBy, int rivals) {
  /** Nothing contradicts. */
  public static final Contradiction NONE = new Contradiction(List.of(), List.of(), List.of(), 0);

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
