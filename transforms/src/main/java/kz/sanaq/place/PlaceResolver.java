package kz.sanaq.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.place.PlaceMention.Strength;
import kz.sanaq.syntax.Parse;

/**
 * Tells where the figures of one document hold.
 *
 * <p>The first of these that answers: a place named in the figure's sentence, a word there that
 * points to one, the sentences before, the headline, what the text names most, the dateline. A
 * region other than the one that the text is about carries on for {@value Antecedents#PASSING}
 * sentences only. One instance a document; not thread safe.
 */
public final class PlaceResolver {
  private final Regions regions;
  private final LocalDate published;
  private final Clause clause;
  private final int[] begins;
  private final Census census = new Census();
  private final Antecedents antecedents;
  private final String subject;
  private final boolean aboutOneRegion;
  private final List<PlaceMention> dateline = new ArrayList<>();

  /** Number of the first spot of each sentence, and after the last. */
  private final int[] firstSpot;

  /**
   * What stands around the running text of a document.
   *
   * @param headline tokens of a headline that stands in the text
   * @param dateline tokens of the dateline
   * @param title the places of the title that came beside the text
   * @param published day of publication, null when unknown
   */
  public record Frame(
      TokenRange headline, TokenRange dateline, List<PlaceMention> title, LocalDate published) {}

  /**
   * Reads the places of a document in their context.
   *
   * @param regions the regions through time
   * @param parse the parse of the document's text
   * @param mentions what {@link PlaceReader} found in it
   */
  public PlaceResolver(Regions regions, Parse parse, List<PlaceMention> mentions, Frame frame) {
    this.regions = regions;
    this.published = frame.published();
    this.begins = parse.sentences().stream().mapToInt(TokenRange::begin).toArray();
    this.clause = new Clause(parse);
    this.firstSpot = new int[begins.length + 1];
    census.addAll(frame.title(), true);
    for (PlaceMention mention : mentions) {
      if (frame.dateline().contains(mention.beginToken())) {
        dateline.add(mention);
      } else {
        census.add(mention, frame.headline().contains(mention.beginToken()));
      }
    }
    this.subject = census.subject();
    this.aboutOneRegion = census.isRegional();
    this.antecedents = new Antecedents(regions, published, census);
    frame.title().forEach(antecedents::addTitle);
    place(mentions, frame.headline(), frame.dateline());
  }

  private void place(
      List<PlaceMention> mentions, TokenRange headlineRange, TokenRange datelineRange) {
    int sentence = -1;
    for (PlaceMention mention : mentions) {
      int token = mention.beginToken();
      while (sentence + 1 < begins.length && begins[sentence + 1] <= token) {
        firstSpot[++sentence] = antecedents.spots().size();
      }
      if (!datelineRange.contains(token)) {
        antecedents.add(mention, sentence, headlineRange.contains(token));
      }
    }
    Arrays.fill(firstSpot, sentence + 1, firstSpot.length, antecedents.spots().size());
  }

  /**
   * The place of a figure.
   *
   * @param sentence number of the figure's sentence
   * @param begin the figure's first token
   * @param end token after the figure
   */
  public Placed resolve(int sentence, int begin, int end) {
    List<Spot> here = antecedents.spots().subList(firstSpot[sentence], firstSpot[sentence + 1]);
    Clause.Choice choice =
        clause.choose(here, begin, end, aboutOneRegion ? Strength.STRONG : Strength.WEAK);
    if (choice != null) {
      return named(choice);
    }
    String before = before(sentence);
    return before.isEmpty()
        ? around(sentence)
        : placed(before, RegionSource.CONTEXT, "sentences-before");
  }

  private Placed named(Clause.Choice choice) {
    Spot spot = choice.spot();
    if (choice.several()) {
      return new Placed(Place.UNKNOWN, "several-places");
    }
    if (spot.isWorld()) {
      return new Placed(Place.UNKNOWN, "whole-world");
    }
    RegionSource source = spot.isAnaphora() ? RegionSource.ANAPHORA : RegionSource.EXPLICIT;
    return new Placed(place(spot.code(), choice.district(), source), choice.rule());
  }

  /** What headline, text and dateline say. */
  private Placed around(int sentence) {
    for (Spot spot : antecedents.headline()) {
      return placed(spot.code(), RegionSource.HEADLINE, "headline");
    }
    String most = census.most();
    if (!most.isEmpty() && !(antecedents.isUnknownRegion(sentence) && most.equals(Regions.HOME))) {
      return placed(most, RegionSource.BODY, "named-most");
    }
    for (PlaceMention mention : dateline) {
      if (mention.codes().size() == 1) {
        return placed(mention.codes().get(0), RegionSource.DATELINE, "dateline");
      }
    }
    return new Placed(Place.UNKNOWN, "no-place");
  }

  private Placed placed(String code, RegionSource source, String rule) {
    return new Placed(place(code, "", source), rule);
  }

  private Place place(String code, String district, RegionSource source) {
    return new Place(regions.on(code, published), code, district, source);
  }

  /** What the sentences before tell; empty where they tell nothing. */
  private String before(int sentence) {
    Spot country = null;
    boolean passed = false;
    int last = firstSpot[sentence] - 1;
    for (int i = last; i >= Math.max(0, last - Antecedents.REACH); i--) {
      Spot spot = antecedents.spots().get(i);
      if (!spot.isKnown() || spot.isWorld() || spot.inHeadline() || !spot.atLeast(Strength.WEAK)) {
        continue;
      }
      int distance = sentence - spot.sentence();
      if (!spot.isRegional()) {
        // In a text about one region the country is there to compare.
        if (!aboutOneRegion
            && spot.atLeast(Strength.STRONG)
            && distance == 1
            && clause.hasFigure(sentenceOf(spot))) {
          return spot.code();
        }
        country = country == null ? spot : country;
      } else if (subject.isEmpty()
          || distance <= Antecedents.PASSING
          || spot.code().equals(subject)) {
        return spot.code();
      } else {
        passed = true;
      }
    }
    if (passed) {
      return subject;
    }
    if (!antecedents.headline().isEmpty() || country == null) {
      return "";
    }
    boolean holds =
        country.isHome()
            ? !antecedents.isUnknownRegion(sentence)
            : country.code().equals(census.most());
    return holds ? country.code() : "";
  }

  private TokenRange sentenceOf(Spot spot) {
    int next = spot.sentence() + 1;
    return new TokenRange(
        spot.sentence() < 0 ? 0 : begins[spot.sentence()],
        next < begins.length ? begins[next] : spot.mention().endToken());
  }
}
