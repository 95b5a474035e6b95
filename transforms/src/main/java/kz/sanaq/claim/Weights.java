package kz.sanaq.claim;

import kz.sanaq.language.Loader;
import kz.sanaq.place.PlaceResolvers;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Weigher;

/**
 * The weighers of the decisions about a figure, with the weights of a language pack.
 *
 * @param things what it is of
 * @param events what happens to that
 * @param names which indicator it is filed under
 * @param times which time it speaks of
 * @param statuses whether it is planned
 * @param places where it holds
 * @param scopes whether it speaks of its place as a whole
 * @param certainties whether all that is read right
 * @param rows whether a row of it may stand alone
 */
public record Weights(
    Weigher things,
    Weigher events,
    Weigher names,
    Weigher times,
    Weigher statuses,
    Weigher places,
    Weigher scopes,
    Weigher certainties,
    Weigher rows) {
  /** The weights of a pack. */
  public static Weights of(Loader in) {
    return new Weights(
        Weigher.of(ThingFeatures.SPACE, in.table(ClaimTables.WEIGHTS_OBJECT)),
        Weigher.of(EventFeatures.SPACE, in.table(ClaimTables.WEIGHTS_EVENT)),
        Weigher.of(NameFeatures.SPACE, in.table(ClaimTables.WEIGHTS_INDICATOR)),
        Weigher.of(DatingFeatures.SPACE, in.table(ClaimTables.WEIGHTS_TIME)),
        Weigher.of(StatusFeatures.SPACE, in.table(ClaimTables.WEIGHTS_STATUS)),
        PlaceResolvers.weigher(in),
        Weigher.of(ScopeFeatures.SPACE, in.table(ClaimTables.WEIGHTS_SCOPE)),
        Weigher.of(CertaintyFeatures.SPACE, in.table(ClaimTables.WEIGHTS_CERTAINTY)),
        Weigher.of(RowFeatures.SPACE, in.table(ClaimTables.WEIGHTS_ROW)));
  }

  /** The same, but for one decision. */
  public Weights with(Weigher other) {
    FeatureSpace space = other.space();
    return new Weights(
        space == things.space() ? other : things,
        space == events.space() ? other : events,
        space == names.space() ? other : names,
        space == times.space() ? other : times,
        space == statuses.space() ? other : statuses,
        space == places.space() ? other : places,
        space == scopes.space() ? other : scopes,
        space == certainties.space() ? other : certainties,
        space == rows.space() ? other : rows);
  }
}
