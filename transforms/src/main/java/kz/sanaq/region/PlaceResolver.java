package kz.sanaq.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.region.PlaceMention.Kind;
import kz.sanaq.region.PlaceMention.Pointer;
import kz.sanaq.region.PlaceMention.Strength;

/**
 * Tells where the figures of one document hold.
 *
 * <p>The first of these that answers: a place named in the figure's sentence, a word there that
 * points to one, the sentences before, the headline, what the text names most, the dateline. A
 * region other than the one that the text is about carries on for {@value #PASSING} sentences only.
 * One instance a document; not thread safe.
 */
public final class PlaceResolver {
  /** For how many sentences a place in passing holds. */
  private static final int PASSING = 2;

  private final Regions regions;
  private final LocalDate published;
  private final Clause clause;
  private final int[] begins;
  private final Census census = new Census();
  private final List<Spot> spots = new ArrayList<>();
  private final List<Spot> headline = new ArrayList<>();
  private final List<PlaceMention> dateline = new ArrayList<>();

  /** Number of the first spot of each sentence, and behind the last. */
  private final int[] firstSpot;

  private boolean unknownRegion;

  /** A run of tokens; empty where there is none. */
  public record Range(int begin, int end) {
    /** No tokens. */
    public static final Range NONE = new Range(0, 0);

    boolean holds(int token) {
      return token >= begin && token < end;
    }
  }

  /**
   * Reads the places of a document in their context.
   *
   * @param regions the regions through time
   * @param tokens the document's text
   * @param mentions what {@link PlaceReader} found in it
   * @param begins first token of each sentence, ascending
   * @param headlineRange tokens of a headline that stands in the text
   * @param datelineRange tokens of the dateline
   * @param title the places of the title that came beside the text
   * @param published day of publication, null when unknown
   */
  public PlaceResolver(
      Regions regions,
      Tokens tokens,
      List<PlaceMention> mentions,
      int[] begins,
      Range headlineRange,
      Range datelineRange,
      List<PlaceMention> title,
      LocalDate published) {
    this.regions = regions;
    this.published = published;
    this.begins = begins.clone();
    this.clause = new Clause(tokens);
    this.firstSpot = new int[begins.length + 1];
    census.addAll(title, true);
    for (PlaceMention mention : mentions) {
      if (datelineRange.holds(mention.beginToken())) {
        dateline.add(mention);
      } else {
        census.add(mention, headlineRange.holds(mention.beginToken()));
      }
    }
    for (PlaceMention mention : title) {
      addHeadline(spot(mention, -1));
    }
    place(mentions, headlineRange, datelineRange);
  }

  private void place(List<PlaceMention> mentions, Range headlineRange, Range datelineRange) {
    int sentence = -1;
    for (PlaceMention mention : mentions) {
      if (datelineRange.holds(mention.beginToken())) {
        continue;
      }
      while (sentence + 1 < begins.length && begins[sentence + 1] <= mention.beginToken()) {
        firstSpot[++sentence] = spots.size();
      }
      Spot spot = spot(mention, sentence);
      spots.add(spot);
      if (headlineRange.holds(mention.beginToken())) {
        addHeadline(spot);
      }
    }
    Arrays.fill(firstSpot, sentence + 1, firstSpot.length, spots.size());
  }

  private void addHeadline(Spot spot) {
    if (spot.isKnown() && !spot.isAnaphora() && spot.atLeast(Strength.WEAK)) {
      headline.add(spot);
    }
  }

  /** The place of a mention, in the light of those before it and of the whole text. */
  private Spot spot(PlaceMention mention, int sentence) {
    if (mention.codes().size() == 1) {
      return new Spot(mention, sentence, mention.codes().get(0), mention.district());
    }
    if (mention.kind() != Kind.ANAPHORA) {
      return new Spot(mention, sentence, oneOf(mention.codes()), mention.district());
    }
    Spot meant = meant(mention.pointer(), sentence);
    if (meant == null) {
      unknownRegion |= mention.pointer() == Pointer.REGION && mention.strength() == Strength.STRONG;
      return new Spot(mention, sentence, "", "");
    }
    boolean local = mention.pointer() == Pointer.CITY || mention.pointer() == Pointer.DISTRICT;
    return new Spot(mention, sentence, meant.code(), local ? meant.district() : "");
  }

  /** Which of several regions a name means: one named before, else one that the text names. */
  private String oneOf(List<String> codes) {
    for (int i = spots.size() - 1; i >= 0; i--) {
      String near = matching(codes, spots.get(i).code());
      if (!near.isEmpty()) {
        return near;
      }
    }
    String subject = matching(codes, census.subject());
    if (!subject.isEmpty()) {
      return subject;
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
    return new Spot(home, sentence, Regions.HOME, "");
  }

  /** A bare «Атырау» is the town as well as the region. */
  private static boolean isCity(Spot spot) {
    return switch (spot.mention().kind()) {
      case CITY, TOWN -> true;
      case REGION -> spot.mention().endToken() == spot.mention().beginToken() + 1;
      case ANAPHORA -> spot.mention().pointer() == Pointer.CITY || isRepublican(spot);
      default -> false;
    };
  }

  private static boolean isRegion(Spot spot) {
    return spot.mention().kind() == Kind.REGION
        || (spot.isAnaphora() && spot.mention().pointer() == Pointer.REGION);
  }

  private static boolean isRepublican(Spot spot) {
    return spot.mention().kind() == Kind.CITY || spot.mention().pointer() == Pointer.FIXED;
  }

  /** The last fitting spot so far, unless it is one in passing and the subject fits as well. */
  private Spot last(int sentence, Predicate<Spot> fits) {
    String subject = census.subject();
    Spot passing = null;
    for (int i = spots.size() - 1; i >= 0; i--) {
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

  /**
   * The place of a figure.
   *
   * @param sentence number of the figure's sentence
   * @param begin the figure's first token
   * @param end token behind the figure
   */
  public Place resolve(int sentence, int begin, int end) {
    List<Spot> here = spots.subList(firstSpot[sentence], firstSpot[sentence + 1]);
    Clause.Choice choice = clause.choose(here, begin, end);
    if (choice != null) {
      Spot spot = choice.spot();
      if (choice.several()) {
        return Place.UNKNOWN;
      }
      return place(
          spot.code(),
          choice.district(),
          spot.isAnaphora() ? RegionSource.ANAPHORA : RegionSource.EXPLICIT);
    }
    String before = before(sentence);
    if (!before.isEmpty()) {
      return place(before, "", RegionSource.CONTEXT);
    }
    for (Spot spot : headline) {
      return place(spot.code(), "", RegionSource.HEADLINE);
    }
    String most = census.most();
    if (!most.isEmpty() && !(unknownRegion && most.equals(Regions.HOME))) {
      return place(most, "", RegionSource.BODY);
    }
    for (PlaceMention mention : dateline) {
      if (mention.codes().size() == 1) {
        return place(mention.codes().get(0), "", RegionSource.DATELINE);
      }
    }
    return Place.UNKNOWN;
  }

  private Place place(String code, String district, RegionSource source) {
    return new Place(on(code), code, district, source);
  }

  /** What the sentences before tell; empty where they tell nothing. */
  private String before(int sentence) {
    String subject = census.subject();
    Spot country = null;
    String passing = "";
    for (int i = firstSpot[sentence] - 1; i >= 0; i--) {
      Spot spot = spots.get(i);
      if (!spot.isKnown() || headline.contains(spot) || !spot.atLeast(Strength.WEAK)) {
        continue;
      }
      int distance = sentence - spot.sentence();
      if (!spot.isRegional()) {
        if (spot.atLeast(Strength.STRONG) && distance == 1 && clause.hasFigure(sentenceOf(spot))) {
          return spot.code();
        }
        country = country == null ? spot : country;
      } else if (subject.isEmpty() || distance <= PASSING || spot.code().equals(subject)) {
        return spot.code();
      } else if (passing.isEmpty()) {
        passing = spot.code();
      }
    }
    if (!passing.isEmpty() || !headline.isEmpty() || country == null) {
      return subject.isEmpty() ? passing : subject;
    }
    return country.isHome() && !unknownRegion || country.code().equals(census.most())
        ? country.code()
        : "";
  }

  private Range sentenceOf(Spot spot) {
    int next = spot.sentence() + 1;
    return new Range(
        spot.sentence() < 0 ? 0 : begins[spot.sentence()],
        next < begins.length ? begins[next] : spot.mention().endToken());
  }
}
