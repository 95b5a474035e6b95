package kz.sanaq.place;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Openings;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.Gazetteer.Head;
import kz.sanaq.place.Gazetteer.PlaceCue;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;

/**
 * Which district or town a mention names, and whether what it says goes on after it. Made in a time
 * linear in the text.
 */
final class DistrictNaming {
  /** So many words may stand between a region and what is compared with it. */
  private static final int COMPARED = 3;

  private final Spots spots;
  private final Tokens tokens;
  private final PlaceWords words;
  private final LocalDate published;

  /** The districts and towns that the text names in full. */
  private final Set<String> inFull = new HashSet<>();

  /** The regions that the text speaks of by their names, or as «облыс». */
  private final Set<String> regions = new HashSet<>();

  /** By number of a mention that of the last place named before it, -1 for none. */
  private final int[] named;

  /** Sentences in which a body of the region speaks, and those that speak of districts. */
  private final BitSet ofRegion = new BitSet();

  private final BitSet ofDistricts = new BitSet();

  DistrictNaming(PlaceText text, Spots spots, PlaceWords words, PlaceBackground background) {
    this.spots = spots;
    this.tokens = text.parse().tokens();
    this.words = words;
    this.published = background.published();
    this.named = new int[spots.all().size()];
    if (!background.outlet().governed().isEmpty()) {
      inFull.add(background.outlet().governed());
    }
    spots.title().forEach(this::keep);
    int last = -1;
    for (Spot spot : spots.all()) {
      keep(spot);
      named[spot.number()] = last;
      boolean names = spot.mention().pointer() != Pointer.THERE && !spot.isSeveral();
      last = names && spot.isKnown() ? spot.number() : last;
    }
    Openings openings = Openings.of(words.heads());
    for (int s = 0; s < text.sentences(); s++) {
      readHeads(text.parse().sentences().get(s), s, openings);
    }
  }

  private void keep(Spot spot) {
    if (!spot.isSeveral() && spot.mention().isInFull()) {
      inFull.add(spot.district());
    }
    if (spot.mention().kind() == PlaceType.REGION || spot.mention().pointer() == Pointer.REGION) {
      regions.add(spot.code());
    }
  }

  /** Reads the words for regions and districts that belong to no place: «облыстық басқарма». */
  private void readHeads(TokenRange range, int sentence, Openings openings) {
    int spot = spots.first(sentence);
    for (int i = range.begin(); i < range.end(); i++) {
      while (spot < spots.end(sentence) && spots.all().get(spot).end() <= i) {
        ofDistricts.set(sentence, isOfDistricts(sentence, spots.all().get(spot)));
        spot++;
      }
      long match = openings.at(tokens, i) ? words.heads().match(tokens, i) : -1L;
      Head head = match < 0 ? null : words.heads().meaning(match);
      boolean plural = tokens.has(i, Feature.PLURAL);
      boolean inPlace = spot < spots.end(sentence) && spots.all().get(spot).begin() <= i;
      if (head == Head.REGION && !plural && !inPlace) {
        ofRegion.set(sentence);
      } else if (head == Head.DISTRICT && plural) {
        ofDistricts.set(sentence);
      }
    }
  }

  private boolean isOfDistricts(int sentence, Spot spot) {
    return ofDistricts.get(sentence) || spot.mention().kind() == PlaceType.DISTRICT;
  }

  /** The district or town that a mention names or points to; empty for a region. */
  String of(Spot spot) {
    if (spot.sentence() < 0) {
      return sense(spot, spot.district());
    }
    if (spot.mention().pointer() == Pointer.THERE) {
      Spot last = named[spot.number()] < 0 ? null : spots.all().get(named[spot.number()]);
      return last == null || !last.code().equals(spot.code()) ? "" : of(last);
    }
    String district = spots.district(spot);
    if (isCentre(spot)) {
      return district.isEmpty() ? centre(spot) : words.towns().townOf(spot.today(), district);
    }
    if (spot.mention().pointer() == Pointer.CITY && !words.towns().isTown(district)) {
      return "";
    }
    return sense(spot, district);
  }

  /** «облыс орталығында»: the word after a region or district that makes it its main town. */
  private boolean isCentre(Spot spot) {
    boolean named = spot.mention().kind() == PlaceType.REGION;
    boolean pointed =
        spot.mention().pointer() == Pointer.REGION || spot.mention().pointer() == Pointer.DISTRICT;
    return (named || pointed)
        && words.cues().at(tokens, spot.end()) == PlaceCue.CENTRE
        && tokens.has(spot.end(), Feature.POSSESSED_3);
  }

  /** What a bare name that may be a town stands for in its text. */
  private String sense(Spot spot, String district) {
    if (spot.mention().kind() != PlaceType.TOWN) {
      return district;
    }
    if (district.isEmpty()) {
      // «Ақтөбеде» of a text that speaks of «Ақтөбе қаласы», and not of the region.
      String centre = centre(spot);
      return inFull.contains(centre) && !regions.contains(spot.code()) ? centre : "";
    }
    // «Аягөз» of a text that speaks of «Аягөз ауданы», or among districts, is no town.
    String namesake = words.towns().namesake(spot.today(), district);
    boolean among = spot.sentence() >= 0 && ofDistricts.get(spot.sentence());
    boolean meant = !inFull.contains(district) && (among || inFull.contains(namesake));
    return meant && !namesake.isEmpty() ? namesake : district;
  }

  /** The town that the region of a mention is governed from; empty for none. */
  private String centre(Spot spot) {
    return words.towns().town(words.regions().centre(spot.code(), published));
  }

  /** Whether a body of the region speaks in a sentence: «облыстық басқарманың мәліметінше». */
  boolean isOfRegion(int sentence) {
    return ofRegion.get(sentence);
  }

  /** Whether a mention says what its text is about: not where something came from. */
  boolean isTopical(Spot spot) {
    return spot.mention().strength() == Strength.STRONG
        || spot.mention().kind() == PlaceType.ANAPHORA;
  }

  /**
   * Whether a region is named for no figure of its own: before its district in one name («Маңғыстау
   * облысы Жаңаөзен қаласы»), or to compare («облыстағы орта көрсеткіштен жоғары»).
   *
   * @param next the mention after it, or null
   */
  boolean isPassing(Spot spot, Spot next) {
    if (!spot.district().isEmpty()) {
      return false;
    }
    boolean inText = spot.sentence() >= 0;
    return isPartOfName(spot, next) || (inText && !isCentre(spot) && isCompared(spot));
  }

  private boolean isPartOfName(Spot spot, Spot next) {
    if (next == null
        || next.district().isEmpty()
        || !next.code().equals(spot.code())
        || spot.mention().kind() != PlaceType.REGION) {
      return false;
    }
    boolean inText = spot.sentence() >= 0;
    boolean comma = inText && tokens.isSymbol(spot.end(), ',') && next.begin() == spot.end() + 1;
    return comma || next.begin() == spot.end();
  }

  private boolean isCompared(Spot spot) {
    int last = spot.end() - 1;
    if (tokens.has(last, Feature.ABLATIVE)) {
      return true;
    }
    boolean owns = tokens.has(last, Feature.ATTRIBUTIVE) || tokens.has(last, Feature.GENITIVE);
    if (!owns && tokens.features(last) != 0) {
      return false;
    }
    for (int i = spot.end(); i < spot.end() + COMPARED && tokens.isWord(i); i++) {
      if (tokens.has(i, Feature.ABLATIVE)) {
        return true;
      }
    }
    return false;
  }
}
