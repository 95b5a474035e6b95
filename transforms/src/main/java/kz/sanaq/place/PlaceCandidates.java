package kz.sanaq.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.weigher.Candidate;

/**
 * Lists where a figure may hold: each place of its sentence, the last few of the sentences before,
 * those of headline and head, the ones that the text names most, the outlet's home, the dateline's,
 * the country, several regions at once, nowhere that the text says.
 */
final class PlaceCandidates {
  /** So many places of a sentence are looked at on each side. */
  private static final int WINDOW = 12;

  private static final int MOST = 3;

  private final PlaceText text;
  private final Spots spots;
  private final Recents recents;
  private final PlaceBackground background;
  private final Regions regions;
  private final Respectives respectives;
  private final PlaceDescriber describer;

  /** The places that the text names most. */
  private final List<String> most;

  private final SurroundingsReader surroundings;

  PlaceCandidates(PlaceText text, Spots spots, PlaceBackground background, PlaceWords words) {
    this.text = text;
    this.spots = spots;
    this.background = background;
    this.regions = words.regions();
    this.most = spots.census().most(MOST);
    this.surroundings =
        new SurroundingsReader(text.parse().rows(), new Stands(text.parse(), text.figures()));
    this.recents = new Recents(spots, text.sentences());
    this.respectives = new Respectives(spots, text.figures(), text.parse().tokens(), words.cues());
    this.describer = new PlaceDescriber(text, spots, background, words, respectives);
  }

  /** All of them, the likeliest first; never none. */
  List<Candidate<PlaceChoice>> of(PlacedFigure figure) {
    Map<String, PlaceEvidence> found = new LinkedHashMap<>();
    Pointers pointers = new Pointers();
    before(figure, found, pointers);
    after(figure, found, pointers);
    earlier(figure, found, pointers);
    elsewhere(figure, found);
    PlaceSurroundings around = surroundings.of(figure, found.values(), pointers);
    List<Candidate<PlaceChoice>> candidates = new ArrayList<>(found.size());
    for (PlaceEvidence evidence : found.values()) {
      candidates.add(describer.describe(figure, evidence, around));
    }
    return candidates;
  }

  private PlaceEvidence put(String code, String today, Map<String, PlaceEvidence> found) {
    PlaceEvidence evidence = found.get(code);
    if (evidence == null) {
      evidence = new PlaceEvidence(code, today, regions.sort(code));
      found.put(code, evidence);
    }
    return evidence;
  }

  private void before(PlacedFigure figure, Map<String, PlaceEvidence> found, Pointers pointers) {
    int first = spots.first(figure.sentence());
    int to = text.parse().sentences().get(figure.sentence()).end();
    int nearer = 0;
    int looked = 0;
    for (int i = split(figure) - 1; i >= first && looked < WINDOW; i--, looked++) {
      Spot spot = spots.all().get(i);
      if (spot.isPointer() && pointers.before == null) {
        pointers.before = spot;
      }
      if (!spot.isKnown() || respectives.isOthers(spot, figure, to)) {
        continue;
      }
      PlaceEvidence evidence = put(spot.code(), spot.today(), found);
      if (evidence.before == null) {
        evidence.before = spot;
        evidence.nearerBefore = nearer;
        nearer += spot.isFaint() || spot.isSeveral() ? 0 : 1;
      }
    }
  }

  private void after(PlacedFigure figure, Map<String, PlaceEvidence> found, Pointers pointers) {
    int end = spots.end(figure.sentence());
    int to = text.parse().sentences().get(figure.sentence()).end();
    int nearer = 0;
    int looked = 0;
    for (int i = split(figure); i < end && looked < WINDOW; i++, looked++) {
      Spot spot = spots.all().get(i);
      if (spot.begin() < figure.end() && !spot.isSeveral()) {
        continue;
      }
      if (spot.isPointer() && pointers.after == null) {
        pointers.after = spot;
      }
      if (!spot.isKnown() || respectives.isOthers(spot, figure, to)) {
        continue;
      }
      PlaceEvidence evidence = put(spot.code(), spot.today(), found);
      if (evidence.after == null) {
        evidence.after = spot;
        evidence.nearerAfter = nearer;
        nearer += spot.isFaint() || spot.isSeveral() ? 0 : 1;
      }
    }
  }

  /** Number of the first spot of the figure's sentence that does not end before the figure. */
  private int split(PlacedFigure figure) {
    int low = spots.first(figure.sentence());
    int high = spots.end(figure.sentence());
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spots.all().get(middle).end() <= figure.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void earlier(PlacedFigure figure, Map<String, PlaceEvidence> found, Pointers pointers) {
    int since = 0;
    for (Spot spot : recents.before(figure.sentence())) {
      PlaceEvidence evidence = put(spot.code(), spot.today(), found);
      evidence.earlier = spot;
      evidence.since = since;
      since++;
    }
    for (int i = spots.first(figure.sentence()) - 1, looked = 0;
        i >= 0 && looked < WINDOW;
        i--, looked++) {
      if (spots.all().get(i).isPointer()) {
        pointers.earlier = spots.all().get(i);
        break;
      }
    }
  }

  private void elsewhere(PlacedFigure figure, Map<String, PlaceEvidence> found) {
    int head = text.parse().rows().head(figure.sentence());
    for (int i = head < 0 ? 0 : spots.first(head); head >= 0 && i < spots.end(head); i++) {
      add(spots.all().get(i), found);
    }
    spots.title().forEach(spot -> add(spot, found));
    for (String code : most) {
      put(code, code, found);
    }
    spots.dateline().forEach(spot -> add(spot, found));
    if (!background.home().isEmpty()) {
      put(regions.on(background.home(), background.published()), background.home(), found);
    }
    put(Regions.HOME, Regions.HOME, found);
    put("", "", found);
  }

  private void add(Spot spot, Map<String, PlaceEvidence> found) {
    if (spot.isKnown()) {
      put(spot.code(), spot.today(), found);
    }
  }
}
