package kz.sanaq.place;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.UnitKind;
import kz.sanaq.place.Gazetteer.PlaceCue;
import kz.sanaq.place.PlaceTraits.Follows;
import kz.sanaq.place.PlaceTraits.Side;
import kz.sanaq.place.PlaceTraits.Sort;
import kz.sanaq.place.PlaceTraits.Stand;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.HowMany;

/** Describes a place by how the figure's sentence names it. */
final class NamedDescriber {
  private final PlaceText text;
  private final Tokens tokens;
  private final Lexicon<PlaceCue> cues;
  private final Stands stands;
  private final Respectives respectives;

  NamedDescriber(PlaceText text, Lexicon<PlaceCue> cues, Stands stands, Respectives respectives) {
    this.text = text;
    this.tokens = text.parse().tokens();
    this.cues = cues;
    this.stands = stands;
    this.respectives = respectives;
  }

  /** A mention in the figure's sentence. */
  void describe(
      PlacedFigure figure,
      Spot spot,
      PlaceEvidence evidence,
      PlaceSurroundings around,
      Candidate<PlaceChoice> candidate) {
    Sort sort = evidence.sort;
    Stand stand = stands.of(spot, figure);
    Side side = stand.isBefore() ? Side.BEFORE : Side.AFTER;
    HowMany between = stands.between(spot, figure);
    TokenRange sentence = text.parse().sentences().get(figure.sentence());
    Inflection noun = caseOf(spot);
    candidate
        .with(PlaceFeatures.STANDS.id(stand, between, HowMany.of(evidence.nearer(spot))))
        .with(PlaceFeatures.STANDS_SORT.id(stand, sort))
        .with(PlaceFeatures.CASE.id(side, noun, sort))
        .with(PlaceFeatures.STRENGTH.id(side, spot.mention().strength(), sort))
        .with(PlaceFeatures.KIND.id(side, spot.mention().kind(), between))
        .with(PlaceFeatures.FOLLOWED.id(side, follows(spot), sort))
        .with(PlaceFeatures.SHARE_OF.id(noun, sort), around.kind() == UnitKind.PERCENT);
    boolean opens = side == Side.BEFORE && spot.begin() - sentence.begin() <= 1;
    candidate.with(PlaceFeatures.OPENS.id(sort, noun, HowMany.of(around.places() - 1)), opens);
    candidate
        .with(PlaceFeatures.LISTED.id(side, respectives.of(spot, figure, sentence.end())))
        .with(PlaceFeatures.RIVAL.id(stand, sort), !stand.isNear() && around.near() > 0)
        .with(PlaceFeatures.ANSWERED.id(stand, stands.figuresBefore(spot)));
  }

  /** The case of a mention: of the name, of the word after it, of a hyphened ending. */
  private Inflection caseOf(Spot spot) {
    int features = Math.max(0, tokens.features(spot.end() - 1));
    if (Feature.ADJECTIVAL.in(features)) {
      return Feature.PLURAL.in(features) ? Inflection.PEOPLE : Inflection.ADJECTIVAL;
    }
    return Inflection.caseOf(features);
  }

  private Follows follows(Spot spot) {
    PlaceCue cue = cues.at(tokens, spot.end());
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
}
