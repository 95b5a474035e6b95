package kz.sanaq.place;

import kz.sanaq.place.PlaceTraits.Role;
import kz.sanaq.place.PlaceTraits.Sort;

/**
 * All that a text says of one place where a figure may hold. Filled while candidates are listed.
 */
final class PlaceEvidence {
  final String code;

  final Sort sort;

  /** The region of today. */
  String today;

  /**
   * Its nearest mention before the figure in the figure's sentence, and how many others are nearer.
   */
  Spot before;

  int nearerBefore;

  /**
   * Its nearest mention after the figure in the figure's sentence, and how many others are nearer.
   */
  Spot after;

  int nearerAfter;

  /** Its last mention in a sentence before, and how many other places were named since. */
  Spot earlier;

  int since;

  PlaceEvidence(String code, String today, Sort sort) {
    this.code = code;
    this.sort = sort;
    this.today = today;
  }

  /** Whether the figure's sentence names it, or has a word that points to it. */
  boolean isHere() {
    return before != null || after != null;
  }

  /** What sort of answer it is, and whether the figure's sentence names it. */
  Role role() {
    return isHere() ? Role.named(sort) : Role.unnamed(sort);
  }

  /** How many other places stand nearer to the figure than one of its mentions. */
  int nearer(Spot spot) {
    return spot == before ? nearerBefore : nearerAfter;
  }
}
