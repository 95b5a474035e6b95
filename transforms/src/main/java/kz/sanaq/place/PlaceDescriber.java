package kz.sanaq.place;

import java.math.BigDecimal;
import java.util.Collection;
import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.place.Gazetteer.Cue;
import kz.sanaq.place.PlaceFeatures.Block;
import kz.sanaq.place.PlaceFeatures.Case;
import kz.sanaq.place.PlaceFeatures.Count;
import kz.sanaq.place.PlaceFeatures.Distance;
import kz.sanaq.place.PlaceFeatures.Fit;
import kz.sanaq.place.PlaceFeatures.Follows;
import kz.sanaq.place.PlaceFeatures.Paragraphs;
import kz.sanaq.place.PlaceFeatures.Role;
import kz.sanaq.place.PlaceFeatures.Side;
import kz.sanaq.place.PlaceFeatures.Size;
import kz.sanaq.place.PlaceFeatures.Sort;
import kz.sanaq.place.PlaceFeatures.Stand;
import kz.sanaq.place.PlaceMention.Kind;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;
import kz.sanaq.weigher.Candidate;

/** Describes a place as one where a figure may hold. */
final class PlaceDescriber {
  private final PlaceText text;
  private final Tokens tokens;
  private final Spots spots;
  private final Regions regions;
  private final PlaceWords words;
  private final Stands stands;
  private final Frames frames;
  private final Respectives respectives;
  private final TextDescriber whole;

  PlaceDescriber(
      PlaceText text,
      Spots spots,
      PlaceBackground background,
      PlaceWords words,
      Respectives respectives) {
    this.text = text;
    this.tokens = text.parse().tokens();
    this.spots = spots;
    this.words = words;
    this.regions = words.regions();
    this.stands = new Stands(text.parse(), text.figures());
    this.frames = new Frames(text.parse(), words.cues());
    this.respectives = respectives;
    this.whole = new TextDescriber(spots, background, frames, regions);
  }

  /** What holds whatever the candidate. */
  Surroundings surroundings(PlacedFigure figure, Collection<Evidence> found, Pointers pointers) {
    Strength strongest = null;
    Sort sort = Sort.UNKNOWN;
    int places = 0;
    int near = 0;
    Spot nearest = null;
    for (Evidence evidence : found) {
      places += evidence.isHere() ? 1 : 0;
      near += isNear(evidence.before, figure) || isNear(evidence.after, figure) ? 1 : 0;
      for (Spot spot : new Spot[] {evidence.before, evidence.after}) {
        if (spot != null
            && (strongest == null || spot.mention().strength().compareTo(strongest) > 0)) {
          nearest = spot;
          strongest = spot.mention().strength();
          sort = regions.sort(spot.code());
        }
      }
    }
    int head = text.parse().rows().head(figure.sentence());
    UnitKind kind = figure.unit().isEmpty() ? UnitKind.ITEM : Unit.of(figure.unit()).kind();
    return new Surroundings(
        kind,
        size(figure),
        pointers,
        strongest,
        sort,
        nearest == null ? null : stands.of(nearest, figure),
        nearest == null ? null : stands.between(nearest, figure),
        places,
        near,
        head >= 0);
  }

  private boolean isNear(Spot spot, PlacedFigure figure) {
    return spot != null && !spot.isFaint() && stands.of(spot, figure).isNear();
  }

  private static Size size(PlacedFigure figure) {
    BigDecimal value = figure.amount().value();
    BigDecimal whole = value == null ? figure.amount().upper() : value;
    int digits = Math.max(1, whole.precision() - whole.scale());
    return Size.of(digits);
  }

  /** A place with all that speaks for or against it. */
  Candidate<PlaceChoice> describe(PlacedFigure figure, Evidence evidence, Surroundings around) {
    Sort sort = regions.sort(evidence.code);
    Candidate<PlaceChoice> candidate = new Candidate<>(choice(evidence, around, sort));
    if (evidence.before != null) {
      named(figure, evidence.before, evidence.nearerBefore, sort, around, candidate);
    }
    if (evidence.after != null) {
      named(figure, evidence.after, evidence.nearerAfter, sort, around, candidate);
    }
    if (evidence.earlier != null && !evidence.isHere()) {
      earlier(figure, evidence, sort, around, candidate);
    }
    pointed(figure, evidence, sort, around.pointers(), candidate);
    if (!evidence.isHere()) {
      candidate.with(
          PlaceFeatures.SILENT.id(sort, around.isRow() ? Block.ROW_TO_ROW : Block.TEXT),
          around.strongest() == null);
      if (around.strongest() != null) {
        candidate
            .with(PlaceFeatures.ELSEWHERE.id(sort, around.strongest(), around.sort()))
            .with(PlaceFeatures.ELSEWHERE_STANDS.id(sort, around.stand(), around.between()));
      }
    }
    int head = text.parse().rows().head(figure.sentence());
    candidate.with(PlaceFeatures.HEAD.id(sort), head >= 0 && isNamedIn(head, evidence.code));
    Role role = Role.of(sort, evidence.isHere());
    candidate.with(PlaceFeatures.SIZE.id(around.kind(), around.size(), role));
    whole.describe(figure, evidence, sort, candidate);
    return candidate;
  }

  private boolean isNamedIn(int sentence, String code) {
    for (int i = spots.first(sentence); i < spots.end(sentence); i++) {
      if (spots.all().get(i).code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** A mention in the figure's sentence. */
  private void named(
      PlacedFigure figure,
      Spot spot,
      int nearer,
      Sort sort,
      Surroundings around,
      Candidate<PlaceChoice> candidate) {
    Stand stand = stands.of(spot, figure);
    Side side = stand.isBefore() ? Side.BEFORE : Side.AFTER;
    Count between = stands.between(spot, figure);
    TokenRange sentence = text.parse().sentences().get(figure.sentence());
    Case noun = caseOf(spot);
    candidate
        .with(PlaceFeatures.STANDS.id(stand, between, Count.of(nearer)))
        .with(PlaceFeatures.STANDS_SORT.id(stand, sort))
        .with(PlaceFeatures.CASE.id(side, noun, sort))
        .with(PlaceFeatures.STRENGTH.id(side, spot.mention().strength(), sort))
        .with(PlaceFeatures.KIND.id(side, spot.mention().kind(), between))
        .with(PlaceFeatures.FOLLOWED.id(side, follows(spot), sort))
        .with(PlaceFeatures.SHARE_OF.id(noun, sort), around.kind() == UnitKind.PERCENT);
    boolean opens = side == Side.BEFORE && spot.begin() - sentence.begin() <= 1;
    candidate.with(PlaceFeatures.OPENS.id(sort, noun, Count.of(around.places() - 1)), opens);
    candidate
        .with(PlaceFeatures.LISTED.id(side, respectives.of(spot, figure, sentence.end())))
        .with(PlaceFeatures.RIVAL.id(stand, sort), !stand.isNear() && around.near() > 0)
        .with(PlaceFeatures.ANSWERED.id(stand, stands.figuresBefore(spot)));
  }

  /** The case of a mention: of the name, of the word after it, of a hyphened ending. */
  private Case caseOf(Spot spot) {
    int features = Math.max(0, tokens.features(spot.end() - 1));
    if (Feature.ADJECTIVAL.in(features)) {
      return Feature.PLURAL.in(features) ? Case.PEOPLE : Case.ADJECTIVAL;
    }
    if (Feature.ATTRIBUTIVE.in(features)) {
      return Case.ATTRIBUTIVE;
    }
    if (Feature.GENITIVE.in(features)) {
      return Case.GENITIVE;
    }
    if (Feature.DATIVE.in(features)) {
      return Case.DATIVE;
    }
    if (Feature.ACCUSATIVE.in(features)) {
      return Case.ACCUSATIVE;
    }
    if (Feature.LOCATIVE.in(features)) {
      return Case.LOCATIVE;
    }
    if (Feature.ABLATIVE.in(features)) {
      return Case.ABLATIVE;
    }
    return Feature.INSTRUMENTAL.in(features) ? Case.INSTRUMENTAL : Case.BARE;
  }

  private Follows follows(Spot spot) {
    Cue cue = words.cues().at(tokens, spot.end());
    if (cue == null) {
      return Follows.NOTHING;
    }
    return switch (cue) {
      case OFFICE -> Follows.OFFICE;
      case LOCAL -> Follows.LOCAL;
      case NATIONAL -> Follows.NATIONAL;
      case ACROSS -> Follows.ACROSS;
      case NEAR -> Follows.NEAR;
      case BEST -> Follows.BEST;
      case COMPARED -> Follows.COMPARED;
      default -> Follows.NOTHING;
    };
  }

  /** A mention in a sentence before. */
  private void earlier(
      PlacedFigure figure,
      Evidence evidence,
      Sort sort,
      Surroundings around,
      Candidate<PlaceChoice> candidate) {
    Spot spot = evidence.earlier;
    int from = Math.max(0, spot.sentence());
    Distance distance = Distance.of(figure.sentence() - from);
    Count since = Count.of(evidence.since);
    Paragraphs paragraphs =
        Paragraphs.of(frames.paragraph(figure.sentence()) - frames.paragraph(from));
    boolean head = spot.sentence() >= 0 && stands.headsRow(spot);
    boolean row = head || text.parse().rows().head(from) >= 0;
    Block block =
        row
            ? around.isRow() ? Block.ROW_TO_ROW : Block.ROW_TO_TEXT
            : around.isRow() ? Block.TEXT_TO_ROW : Block.TEXT;
    candidate
        .with(PlaceFeatures.BEFORE.id(distance, paragraphs, since))
        .with(PlaceFeatures.BEFORE_SORT.id(distance, sort, since))
        .with(PlaceFeatures.BEFORE_STRENGTH.id(distance, spot.mention().strength(), sort))
        .with(PlaceFeatures.BEFORE_BLOCK.id(block, distance, sort));
  }

  /** What the words that point to a place say. */
  private void pointed(
      PlacedFigure figure,
      Evidence evidence,
      Sort sort,
      Pointers pointers,
      Candidate<PlaceChoice> candidate) {
    Spot here = pointers.before != null ? pointers.before : pointers.after;
    if (here != null) {
      Fit fit = fit(here, evidence.code, sort);
      Pointer pointer = here.mention().pointer();
      candidate
          .with(PlaceFeatures.POINTED.id(pointer, stands.of(here, figure), fit))
          .with(PlaceFeatures.POINTED_SORT.id(pointer, sort, fit));
    } else if (pointers.earlier != null) {
      Distance distance = Distance.of(figure.sentence() - pointers.earlier.sentence());
      candidate.with(
          PlaceFeatures.POINTED_BEFORE.id(
              pointers.earlier.mention().pointer(),
              distance,
              fit(pointers.earlier, evidence.code, sort)));
    }
  }

  private Fit fit(Spot pointer, String code, Sort sort) {
    if (pointer.isKnown() && pointer.code().equals(code)) {
      return Fit.LAST;
    }
    boolean named = spots.census().of(code) > 0;
    return switch (pointer.mention().pointer()) {
      case CITY -> sort == Sort.CITY ? Fit.YES : sort == Sort.REGION ? Fit.HALF : Fit.NO;
      case REGION, DISTRICT ->
          sort == Sort.REGION ? Fit.YES : sort == Sort.CITY ? Fit.HALF : Fit.NO;
      case ANY -> sort == Sort.CITY || sort == Sort.REGION ? Fit.YES : Fit.NO;
      case COUNTRY ->
          sort == Sort.HOME ? Fit.YES : sort == Sort.ABROAD && named ? Fit.HALF : Fit.NO;
      default -> Fit.NO;
    };
  }

  private PlaceChoice choice(Evidence evidence, Surroundings around, Sort sort) {
    if (sort == Sort.SEVERAL || sort == Sort.WORLD || sort == Sort.UNKNOWN) {
      String rule = sort == Sort.SEVERAL ? "place-several" : "place-unknown";
      return new PlaceChoice(Place.UNKNOWN, rule);
    }
    Spot here = here(evidence);
    if (here != null) {
      boolean pointer = here.mention().kind() == Kind.ANAPHORA;
      return new PlaceChoice(
          new Place(
              evidence.code,
              here.today(),
              spots.district(here),
              pointer ? RegionSource.ANAPHORA : RegionSource.EXPLICIT),
          pointer ? "place-pointed" : "place-named");
    }
    RegionSource source = whole.source(evidence);
    return new PlaceChoice(
        new Place(evidence.code, evidence.today, "", source), TextDescriber.rule(source));
  }

  /** The mention of the sentence that names the district. */
  private static Spot here(Evidence evidence) {
    Spot before = evidence.before;
    Spot after = evidence.after;
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    boolean better = after.mention().strength().compareTo(before.mention().strength()) > 0;
    return better ? after : before;
  }
}
