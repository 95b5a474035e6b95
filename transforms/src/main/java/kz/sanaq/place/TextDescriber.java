package kz.sanaq.place;

import java.util.List;
import kz.sanaq.model.RegionSource;
import kz.sanaq.place.PlaceTraits.First;
import kz.sanaq.place.PlaceTraits.Home;
import kz.sanaq.place.PlaceTraits.Many;
import kz.sanaq.place.PlaceTraits.Role;
import kz.sanaq.place.PlaceTraits.Share;
import kz.sanaq.place.PlaceTraits.Titled;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.HowMany;

/** Describes a place by what the whole text, its headline and its outlet say. */
final class TextDescriber {
  /** So many sentences lead a text, with the headline. */
  private static final int LEAD = 3;

  private final Spots spots;
  private final Census census;
  private final Frames frames;
  private final String home;
  private final boolean inTitle;
  private final Many named;
  private final Many national;
  private final Many local;
  private final String first;

  TextDescriber(Spots spots, PlaceBackground background, Frames frames, Regions regions) {
    this.spots = spots;
    this.census = spots.census();
    this.frames = frames;
    this.home =
        background.home().isEmpty() ? "" : regions.on(background.home(), background.published());
    this.inTitle = background.isTitle();
    this.named = Many.of(census.regions());
    this.national = Many.of(frames.national());
    this.local = Many.of(frames.local());
    this.first = first(spots.all());
  }

  private static String first(List<Spot> all) {
    for (Spot spot : all) {
      if (spot.isKnown() && !spot.isFaint()) {
        return spot.code();
      }
    }
    return "";
  }

  void describe(PlacedFigure figure, PlaceEvidence evidence, Candidate<PlaceChoice> candidate) {
    Role role = evidence.role();
    String code = evidence.code;
    Share share = census.share(code);
    Titled titled = titled(code);
    Home outlet = home(code);
    int before = figure.sentence() - 1;
    First position = position(code, figure.sentence());
    candidate
        .with(PlaceFeatures.POSITION.id(position, role, Many.of(census.of(code))))
        .with(PlaceFeatures.POSITION_SHARE.id(position, role, share))
        .with(PlaceFeatures.SHARE.id(share, role, named))
        .with(PlaceFeatures.TITLE.id(titled, role, share))
        .with(PlaceFeatures.OUTLET.id(outlet, role, share))
        .with(PlaceFeatures.OUTLET_REGIONS.id(outlet, role, named))
        .with(PlaceFeatures.DATELINE.id(role, named), isIn(spots.dateline(), code))
        .with(PlaceFeatures.FIRST.id(role, named), first.equals(code))
        .with(PlaceFeatures.NATIONAL.id(national, role, outlet))
        .with(PlaceFeatures.LOCAL.id(local, role, outlet))
        .with(PlaceFeatures.NATIONAL_HERE.id(HowMany.of(frames.national(figure.sentence())), role))
        .with(PlaceFeatures.LOCAL_HERE.id(HowMany.of(frames.local(figure.sentence())), role))
        .with(PlaceFeatures.NATIONAL_BEFORE.id(HowMany.of(frames.national(before)), role))
        .with(PlaceFeatures.LOCAL_BEFORE.id(HowMany.of(frames.local(before)), role))
        .with(PlaceFeatures.IN_TITLE.id(role, titled), inTitle);
  }

  private First position(String code, int sentence) {
    int at = spots.firstSentence(code);
    if (at < 0) {
      return First.NOWHERE;
    }
    return at < LEAD ? First.LEAD : at <= sentence ? First.BEFORE : First.LATER;
  }

  private Titled titled(String code) {
    boolean here = false;
    boolean others = false;
    for (Spot spot : spots.title()) {
      if (spot.isKnown()) {
        here |= spot.code().equals(code);
        others |= !spot.code().equals(code);
      }
    }
    if (here) {
      return others ? Titled.AMONG_OTHERS : Titled.ALONE;
    }
    return others ? Titled.OTHERS : Titled.NOTHING;
  }

  private Home home(String code) {
    if (home.isEmpty()) {
      return Home.UNKNOWN;
    }
    if (home.equals(code)) {
      return Home.THIS;
    }
    return home.equals(Regions.HOME) ? Home.COUNTRY : Home.OTHER;
  }

  private static boolean isIn(List<Spot> some, String code) {
    for (Spot spot : some) {
      if (spot.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** What names a place that the figure's sentence does not. */
  RegionSource source(PlaceEvidence evidence) {
    if (evidence.earlier != null && !spots.isInHeadline(evidence.earlier)) {
      return RegionSource.CONTEXT;
    }
    if (isIn(spots.title(), evidence.code)) {
      return RegionSource.HEADLINE;
    }
    if (census.of(evidence.code) > 0) {
      return RegionSource.BODY;
    }
    return isIn(spots.dateline(), evidence.code) ? RegionSource.DATELINE : RegionSource.ASSUMED;
  }
}
