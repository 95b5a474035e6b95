package kz.sanaq.place;

import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceTraits.Stand;

/**
 * Which district or town of its region a figure holds in: the one that its sentence names for it,
 * else the one that the text goes on with. The region is chosen before, and stays.
 */
final class Districts {
  private final Spots spots;
  private final Stands stands;
  private final DistrictNaming naming;
  private final DistrictFlow flow;

  Districts(Spots spots, Stands stands, DistrictNaming naming, DistrictFlow flow) {
    this.spots = spots;
    this.stands = stands;
    this.naming = naming;
    this.flow = flow;
  }

  /** The district of a figure in the region that the evidence is for; empty for none. */
  String of(PlacedFigure figure, PlaceEvidence evidence, Pointers pointers) {
    Spot own = own(figure, evidence);
    if (own != null) {
      return naming.of(own == evidence.before ? ofZone(own, figure) : own);
    }
    if (!evidence.isHere() && pointers.isSome()) {
      return flow.pointed(
          evidence.code, pointers.before == null ? pointers.after : pointers.before);
    }
    return flow.in(evidence.code, figure.sentence());
  }

  /**
   * The mention that the figure belongs to, or null. A district that follows in another part of the
   * sentence is the next figure's: «217 үйді су басты: Бәйтерек ауданында 96».
   */
  private Spot own(PlacedFigure figure, PlaceEvidence evidence) {
    Spot before = evidence.before;
    Spot after = evidence.after;
    boolean near = after != null && stands.of(after, figure) == Stand.AFTER_IN_SEGMENT;
    if (before == null) {
      boolean region = after != null && after.district().isEmpty();
      return near || region ? after : null;
    }
    return near && !isBeside(before, figure) ? after : before;
  }

  private boolean isBeside(Spot before, PlacedFigure figure) {
    return switch (stands.of(before, figure)) {
      case BEFORE_IN_SEGMENT, LABEL, FIGURE_IN_BRACKET -> true;
      default -> false;
    };
  }

  /** «аудан әкімінің айтуынша, курорттық аймаққа 312 мың …»: the zone is one of the district. */
  private Spot ofZone(Spot own, PlacedFigure figure) {
    int i = own.number() - 1;
    if (own.mention().pointer() != Pointer.ANY || i < spots.first(figure.sentence())) {
      return own;
    }
    Spot named = spots.all().get(i);
    boolean parted = stands.between(named, figure) != stands.between(own, figure);
    return named.code().equals(own.code()) && !parted ? named : own;
  }
}
