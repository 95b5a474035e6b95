package kz.sanaq.place;

import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceTraits.Distance;
import kz.sanaq.place.PlaceTraits.Fit;
import kz.sanaq.place.PlaceTraits.Sort;
import kz.sanaq.weigher.Candidate;

/** Describes a place by how the words around that point to one («қалада», «облыстың») fit it. */
final class PointerDescriber {
  private final Census census;
  private final Stands stands;

  PointerDescriber(Census census, Stands stands) {
    this.census = census;
    this.stands = stands;
  }

  /** What the words that point to a place say. */
  void describe(
      PlacedFigure figure,
      PlaceEvidence evidence,
      Pointers pointers,
      Candidate<PlaceChoice> candidate) {
    Sort sort = evidence.sort;
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
    boolean named = census.of(code) > 0;
    return switch (pointer.mention().pointer()) {
      case CITY -> sort == Sort.CITY ? Fit.YES : sort == Sort.REGION ? Fit.HALF : Fit.NO;
      case REGION, DISTRICT ->
          sort == Sort.REGION ? Fit.YES : sort == Sort.CITY ? Fit.HALF : Fit.NO;
      case ANY, THERE -> sort == Sort.CITY || sort == Sort.REGION ? Fit.YES : Fit.NO;
      case COUNTRY ->
          sort == Sort.HOME ? Fit.YES : sort == Sort.ABROAD && named ? Fit.HALF : Fit.NO;
      default -> Fit.NO;
    };
  }
}
