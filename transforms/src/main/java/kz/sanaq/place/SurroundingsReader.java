package kz.sanaq.place;

import java.math.BigDecimal;
import java.util.Collection;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.place.PlaceMention.Strength;
import kz.sanaq.place.PlaceTraits.Size;
import kz.sanaq.place.PlaceTraits.Sort;
import kz.sanaq.syntax.Rows;

/** Reads what holds for a figure whatever the candidate. */
final class SurroundingsReader {
  private final Rows rows;
  private final Stands stands;

  SurroundingsReader(Rows rows, Stands stands) {
    this.rows = rows;
    this.stands = stands;
  }

  /** What holds whatever the candidate. */
  PlaceSurroundings of(PlacedFigure figure, Collection<PlaceEvidence> found, Pointers pointers) {
    Strength strongest = null;
    Sort sort = Sort.UNKNOWN;
    int places = 0;
    int near = 0;
    Spot nearest = null;
    for (PlaceEvidence evidence : found) {
      places += evidence.isHere() ? 1 : 0;
      near += isNear(evidence.before, figure) || isNear(evidence.after, figure) ? 1 : 0;
      for (Spot spot : new Spot[] {evidence.before, evidence.after}) {
        if (spot != null
            && (strongest == null || spot.mention().strength().compareTo(strongest) > 0)) {
          nearest = spot;
          strongest = spot.mention().strength();
          sort = evidence.sort;
        }
      }
    }
    int head = rows.head(figure.sentence());
    UnitKind kind = figure.unit().isEmpty() ? UnitKind.ITEM : Unit.of(figure.unit()).kind();
    return new PlaceSurroundings(
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
}
