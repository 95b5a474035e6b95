package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.merge.RepetitionFeatures.Likeness;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Saying;

/**
 * One of the ways in which a document puts what it says: its headline's, its body's.
 *
 * @param figure what is said about value, time and place, as one line
 * @param thing what is counted or measured
 * @param interval the numbers that may be meant
 * @param digits significant digits
 */
record Face(String figure, ComparedThing thing, StatedInterval interval, int digits) {
  /** Digits from which a figure is hardly the same by chance, whatever happens to the thing. */
  private static final int TELLING = 3;

  /** The most faces that are looked at. */
  private static final int MOST = 4;

  private static Face of(Mention mention, TermSenses senses) {
    return new Face(
        Statement.figure(mention),
        ComparedThing.of(mention, senses),
        StatedInterval.of(mention.fact().amount()),
        Consensus.digits(mention.fact().amount()));
  }

  /** The faces of a saying, the most precise ones first, each once. */
  static List<Face> of(Saying saying, TermSenses senses) {
    List<Face> faces = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mention mention :
        saying.mentions().stream().sorted(Consensus.MOST_PRECISE_FIRST).toList()) {
      Face face = of(mention, senses);
      if (faces.size() < MOST && seen.add(face.describe())) {
        faces.add(face);
      }
    }
    return faces;
  }

  /** All that is compared, as one line. */
  String describe() {
    return figure + '|' + thing.describe();
  }

  /** Whether two mentions that put it so are alike enough to be one claim. */
  boolean isTelling() {
    return thing.likeness(thing, digits) >= 0;
  }

  /** How alike the things are, from 0 to 1000; -1 where they cannot be one. */
  int likeness(Face other) {
    if (!interval.agrees(other.interval) || thing.excludes(other.thing)) {
      return -1;
    }
    int fewer = Math.min(digits, other.digits);
    boolean coincident = fewer == 1 && !interval.amount().equals(other.interval.amount());
    boolean apart = fewer < TELLING && thing.acts(other.thing) == Likeness.DIFFERENT;
    boolean same = thing.sharesMuch(other.thing) && thing.isSameQualifier(other.thing);
    if (apart || (coincident && !same)) {
      return -1;
    }
    return thing.likeness(other.thing, fewer);
  }
}
