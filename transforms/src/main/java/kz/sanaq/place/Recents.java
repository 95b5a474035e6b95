package kz.sanaq.place;

import java.util.ArrayList;
import java.util.List;

/** For each sentence the last few different places that the sentences before it name. */
final class Recents {
  /** So many places are remembered. */
  private static final int PLACES = 6;

  private final List<List<Spot>> before;

  Recents(Spots spots, int sentences) {
    before = new ArrayList<>(sentences);
    List<Spot> recent = new ArrayList<>();
    List<Spot> frozen = List.of();
    int next = 0;
    for (int s = 0; s < sentences; s++) {
      int first = spots.first(s);
      if (next < first) {
        for (; next < first; next++) {
          add(spots.all().get(next), recent);
        }
        frozen = List.copyOf(recent);
      }
      before.add(frozen);
    }
  }

  /** A faint mention does not replace a better one of the same sentence. */
  private static void add(Spot spot, List<Spot> recent) {
    if (!spot.isKnown()) {
      return;
    }
    Spot same = null;
    for (Spot old : recent) {
      same = old.code().equals(spot.code()) ? old : same;
    }
    boolean better =
        same != null
            && same.sentence() == spot.sentence()
            && same.mention().strength().compareTo(spot.mention().strength()) > 0;
    recent.remove(same);
    recent.add(0, better ? same : spot);
    if (recent.size() > PLACES) {
      recent.remove(PLACES);
    }
  }

  /** The places that the sentences before a sentence name, the last first. */
  List<Spot> before(int sentence) {
    return before.get(sentence);
  }
}
