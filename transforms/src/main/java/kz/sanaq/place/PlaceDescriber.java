package kz.sanaq.place;

import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceTraits.Block;
import kz.sanaq.place.PlaceTraits.Distance;
import kz.sanaq.place.PlaceTraits.Lead;
import kz.sanaq.place.PlaceTraits.Paragraphs;
import kz.sanaq.place.PlaceTraits.Sort;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.HowMany;

/** Describes a place as one where a figure may hold. */
final class PlaceDescriber {
  private final PlaceText text;
  private final Spots spots;
  private final Stands stands;
  private final Frames frames;
  private final NamedDescriber named;
  private final PointerDescriber pointed;
  private final TextDescriber whole;
  private final Districts districts;
  private final Leads leads;

  PlaceDescriber(
      PlaceText text,
      Spots spots,
      PlaceBackground background,
      PlaceWords words,
      Respectives respectives) {
    this.text = text;
    this.spots = spots;
    this.stands = new Stands(text.parse(), text.figures());
    this.frames = new Frames(text.parse(), words.cues());
    this.leads = new Leads(text, spots, frames);
    this.named = new NamedDescriber(text, words.cues(), stands, respectives);
    this.pointed = new PointerDescriber(spots.census(), stands);
    DistrictNaming naming = new DistrictNaming(text, spots, words, background);
    DistrictFlow flow = new DistrictFlow(text, spots, background, words, naming);
    this.districts = new Districts(spots, stands, naming, flow);
    this.whole = new TextDescriber(spots, background, frames, words.regions());
  }

  /** A place with all that speaks for or against it. */
  Candidate<PlaceChoice> describe(
      PlacedFigure figure, PlaceEvidence evidence, PlaceSurroundings around) {
    Candidate<PlaceChoice> candidate = new Candidate<>(choice(figure, evidence, around));
    if (evidence.before != null) {
      named.describe(figure, evidence.before, evidence, around, candidate);
    }
    if (evidence.after != null) {
      named.describe(figure, evidence.after, evidence, around, candidate);
    }
    if (!evidence.isHere()) {
      elsewhere(figure, evidence, around, candidate);
    }
    pointed.describe(figure, evidence, around.pointers(), candidate);
    int head = text.parse().rows().head(figure.sentence());
    candidate
        .with(PlaceFeatures.HEAD.id(evidence.sort), head >= 0 && isNamedIn(head, evidence.code))
        .with(PlaceFeatures.SIZE.id(around.kind(), around.size(), evidence.role()));
    Lead lead = leads.of(figure.sentence(), evidence.code);
    candidate.with(PlaceFeatures.LEAD.id(lead, evidence.role()), lead != Lead.NONE);
    whole.describe(figure, evidence, candidate);
    if (evidence.code.equals(Regions.HOME)) {
      PlaceFeatures.WORDS.describe(figure.words(), candidate);
    }
    return candidate;
  }

  /** A place that the figure's sentence does not name. */
  private void elsewhere(
      PlacedFigure figure,
      PlaceEvidence evidence,
      PlaceSurroundings around,
      Candidate<PlaceChoice> candidate) {
    Sort sort = evidence.sort;
    if (evidence.earlier != null) {
      earlier(figure, evidence, around, candidate);
    }
    if (around.strongest() == null) {
      Block block = around.isRow() ? Block.ROW_TO_ROW : Block.TEXT;
      candidate.with(PlaceFeatures.SILENT.id(sort, block));
      return;
    }
    candidate
        .with(PlaceFeatures.ELSEWHERE.id(sort, around.strongest(), around.sort()))
        .with(PlaceFeatures.ELSEWHERE_STANDS.id(sort, around.stand(), around.between()));
  }

  private boolean isNamedIn(int sentence, String code) {
    for (int i = spots.first(sentence); i < spots.end(sentence); i++) {
      if (spots.all().get(i).code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** A mention in a sentence before. */
  private void earlier(
      PlacedFigure figure,
      PlaceEvidence evidence,
      PlaceSurroundings around,
      Candidate<PlaceChoice> candidate) {
    Sort sort = evidence.sort;
    Spot spot = evidence.earlier;
    int from = Math.max(0, spot.sentence());
    Distance distance = Distance.of(figure.sentence() - from);
    HowMany since = HowMany.of(evidence.since);
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

  private PlaceChoice choice(
      PlacedFigure figure, PlaceEvidence evidence, PlaceSurroundings around) {
    Sort sort = evidence.sort;
    if (sort == Sort.SEVERAL) {
      return new PlaceChoice(several(evidence), "place-several");
    }
    if (sort == Sort.WORLD || sort == Sort.UNKNOWN) {
      return new PlaceChoice(Place.UNKNOWN, "place-unknown");
    }
    String district = districts.of(figure, evidence, around.pointers());
    Spot here = here(evidence);
    return here == null
        ? choice(evidence, evidence.today, district, whole.source(evidence))
        : choice(evidence, here.today(), district, source(here, evidence));
  }

  private static PlaceChoice choice(
      PlaceEvidence evidence, String today, String district, RegionSource source) {
    String rule =
        switch (source) {
          case EXPLICIT -> "place-named";
          case ANAPHORA -> "place-pointed";
          case CONTEXT -> "place-before";
          case HEADLINE -> "place-headline";
          case BODY -> "place-of-text";
          case DATELINE -> "place-dateline";
          case ASSUMED -> "place-assumed";
          case NONE -> throw new IllegalArgumentException("a place comes from somewhere");
        };
    return new PlaceChoice(new Place(evidence.code, today, district, source), rule);
  }

  /** How a mention of the figure's sentence names the place. */
  private RegionSource source(Spot here, PlaceEvidence evidence) {
    if (here.mention().kind() != PlaceType.ANAPHORA) {
      return RegionSource.EXPLICIT;
    }
    // «облыста» of a text that names none is the outlet's.
    boolean named = !here.isRegional() || spots.census().of(evidence.code) > 0;
    return named ? RegionSource.ANAPHORA : RegionSource.ASSUMED;
  }

  private Place several(PlaceEvidence evidence) {
    Spot here = here(evidence);
    Spot list = here == null ? evidence.earlier : here;
    return list == null ? Place.UNKNOWN : Place.several(spots.codes(list));
  }

  /** The mention of the sentence that names the place best. */
  private static Spot here(PlaceEvidence evidence) {
    Spot before = evidence.before;
    Spot after = evidence.after;
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    boolean better = after.mention().strength().compareTo(before.mention().strength()) > 0;
    return better ? after : before;
  }
}
