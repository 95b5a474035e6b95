package kz.sanaq.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.sanaq.place.PlaceMention.Kind;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;

/**
 * Gives each mention of a text its place, in text order: a district that several regions have goes
 * to the one named before, «қала» and «облыс» to what they point back to.
 */
final class Antecedents {
  /** For how many sentences a place in passing holds. */
  static final int PASSING = 2;

  /** How many mentions back a place is looked for; keeps the work linear. */
  static final int REACH = 200;

  private final Regions regions;
  private final LocalDate published;
  private final Census census;
  private final String subject;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Spot> headline = new ArrayList<>();

  /** The first sentence with an «облыста» that the text does not resolve. */
  private int unknownFrom = Integer.MAX_VALUE;

  Antecedents(Regions regions, LocalDate published, Census census) {
    this.regions = regions;
    this.published = published;
    this.census = census;
    this.subject = census.subject();
  }

  /** Reads the next mention of the text. */
  void add(PlaceMention mention, int sentence, boolean inHeadline) {
    Spot spot = spot(mention, sentence, inHeadline);
    spots.add(spot);
    if (inHeadline) {
      addHeadline(spot);
    }
  }

  /** Reads a mention of the title that came beside the text. */
  void addTitle(PlaceMention mention) {
    addHeadline(spot(mention, -1, true));
  }

  private void addHeadline(Spot spot) {
    if (spot.isKnown() && !spot.isAnaphora() && spot.atLeast(Strength.WEAK)) {
      headline.add(spot);
    }
  }

  /** The mentions of the text so far. */
  List<Spot> spots() {
    return spots;
  }

  /** The places named in title and headline. */
  List<Spot> headline() {
    return headline;
  }

  /** Whether an «облыста» that the text does not resolve stands in the sentence or before. */
  boolean isUnknownRegion(int sentence) {
    return sentence >= unknownFrom;
  }

  /** The place of a mention, in the light of those before it and of the whole text. */
  private Spot spot(PlaceMention mention, int sentence, boolean inHeadline) {
    if (mention.codes().size() == 1) {
      return new Spot(mention, sentence, mention.codes().get(0), mention.district(), inHeadline);
    }
    if (mention.kind() != Kind.ANAPHORA) {
      return new Spot(mention, sentence, oneOf(mention.codes()), mention.district(), inHeadline);
    }
    Spot meant = meant(mention.pointer(), sentence);
    if (meant == null) {
      if (mention.pointer() == Pointer.REGION && mention.strength() == Strength.STRONG) {
        unknownFrom = Math.min(unknownFrom, sentence);
      }
      return new Spot(mention, sentence, "", "", inHeadline);
    }
    boolean local = mention.pointer() == Pointer.CITY || mention.pointer() == Pointer.DISTRICT;
    return new Spot(mention, sentence, meant.code(), local ? meant.district() : "", inHeadline);
  }

  /** Which of several regions a name means: one named before, else one that the text names. */
  private String oneOf(List<String> codes) {
    for (int i = spots.size() - 1; i >= Math.max(0, spots.size() - REACH); i--) {
      String near = matching(codes, spots.get(i).code());
      if (!near.isEmpty()) {
        return near;
      }
    }
    String known = matching(codes, subject);
    if (!known.isEmpty()) {
      return known;
    }
    for (String code : codes) {
      if (census.namesRegion(code) || census.namesRegion(on(code))) {
        return code;
      }
    }
    return "";
  }

  /** The one of the codes that was in the same region as {@code code}; empty if none or several. */
  private String matching(List<String> codes, String code) {
    if (codes.contains(code)) {
      return code;
    }
    String found = "";
    for (String candidate : codes) {
      if (on(candidate).equals(on(code))) {
        if (!found.isEmpty()) {
          return "";
        }
        found = candidate;
      }
    }
    return found;
  }

  private String on(String code) {
    return regions.on(code, published);
  }

  private Spot meant(Pointer pointer, int sentence) {
    return switch (pointer) {
      case CITY -> last(sentence, s -> s.isRegional() && isCity(s));
      case REGION -> {
        Spot region = last(sentence, s -> s.isRegional() && isRegion(s));
        yield region != null ? region : last(sentence, s -> s.isRegional() && !isRepublican(s));
      }
      case DISTRICT -> last(sentence, s -> s.isRegional() && s.mention().kind() == Kind.DISTRICT);
      case ANY -> last(sentence, Spot::isRegional);
      case COUNTRY -> {
        String most = census.most();
        Spot abroad = last(sentence, Spot::isAbroad);
        yield abroad != null && !census.namesRegions() && abroad.code().equals(most)
            ? abroad
            : home(sentence);
      }
      default -> null;
    };
  }

  private static Spot home(int sentence) {
    PlaceMention home =
        new PlaceMention(
            0, 0, Kind.HOME_COUNTRY, List.of(Regions.HOME), "", Strength.STRONG, Pointer.NONE, 0);
    return new Spot(home, sentence, Regions.HOME, "", false);
  }

  private static boolean isCity(Spot spot) {
    return switch (spot.mention().kind()) {
      case CITY, TOWN -> true;
      case ANAPHORA -> spot.mention().pointer() == Pointer.CITY || isRepublican(spot);
      default -> false;
    };
  }

  /** A bare «Атырау» is the region as well as the town. */
  private static boolean isRegion(Spot spot) {
    return spot.mention().kind() == Kind.REGION
        || (spot.mention().kind() == Kind.TOWN && spot.district().isEmpty())
        || (spot.isAnaphora() && spot.mention().pointer() == Pointer.REGION);
  }

  private static boolean isRepublican(Spot spot) {
    return spot.mention().kind() == Kind.CITY || spot.mention().pointer() == Pointer.FIXED;
  }

  /** The last fitting spot so far, unless it is one in passing and the subject fits as well. */
  private Spot last(int sentence, Predicate<Spot> fits) {
    Spot passing = null;
    for (int i = spots.size() - 1; i >= Math.max(0, spots.size() - REACH); i--) {
      Spot spot = spots.get(i);
      if (!spot.atLeast(Strength.WEAK) || !fits.test(spot)) {
        continue;
      }
      boolean near = sentence - spot.sentence() <= PASSING;
      if (subject.isEmpty() || near || on(spot.code()).equals(on(subject))) {
        return spot;
      }
      passing = passing == null ? spot : passing;
    }
    for (Spot spot : headline) {
      if (fits.test(spot)) {
        return spot;
      }
    }
    return passing;
  }
}
