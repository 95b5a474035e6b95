package kz.sanaq.place;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.place.Gazetteer.Head;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.Referent.Alone;

/**
 * A name as it stands in a text, before it is known what is named.
 *
 * @param begin first token
 * @param end token after the name
 * @param referents all that it can stand for
 * @param head what the word after it makes of it, null where there is none
 * @param headEnd token after that word, -1 where there is none
 * @param features what the ending of name or head says
 */
record PlaceName(
    int begin, int end, List<Referent> referents, Head head, int headEnd, int features) {
  /** Token after all of it. */
  int stop() {
    return Math.max(end, headEnd);
  }

  /** Whether neither ending nor head follows. */
  boolean isBare() {
    return head == null && features == 0;
  }

  boolean isPlural() {
    return Feature.PLURAL.in(features);
  }

  PlaceName with(Head common) {
    return new PlaceName(begin, end, referents, common, headEnd, features);
  }

  /** What the name with its head stands for; empty where the head fits none. */
  List<Referent> headed() {
    return head == null ? List.of() : referents.stream().filter(r -> fits(r.kind())).toList();
  }

  private boolean fits(PlaceType kind) {
    return switch (head) {
      case REGION, LAND -> kind == PlaceType.REGION;
      case CITY -> kind == PlaceType.CITY || kind == PlaceType.TOWN;
      case DISTRICT -> kind == PlaceType.DISTRICT;
      case REPUBLIC -> kind == PlaceType.COUNTRY || kind == PlaceType.HOME_COUNTRY;
      case OTHER -> false;
    };
  }

  /** What the bare name stands for: the largest kind of place that it names. */
  List<Referent> alone() {
    PlaceType largest = null;
    for (Referent referent : referents) {
      boolean larger = largest == null || referent.kind().compareTo(largest) < 0;
      largest = larger && referent.alone() != Alone.NO ? referent.kind() : largest;
    }
    List<Referent> of = new ArrayList<>(1);
    for (Referent referent : referents) {
      if (referent.kind() == largest && referent.alone() != Alone.NO) {
        of.add(referent);
      }
    }
    return of;
  }

  /** Whether the bare name is a town, among others. */
  boolean isTown() {
    return referents.stream().anyMatch(r -> r.kind() == PlaceType.TOWN && r.alone() == Alone.YES);
  }
}
