package kz.sanaq.place;

import kz.sanaq.place.PlaceMention.PlaceType;

/**
 * What a name can stand for.
 *
 * @param kind what kind of place
 * @param region code of the region today, or of the country
 * @param district dictionary form of the district or town, empty where the name is larger
 * @param alone when the bare name is this place
 */
record Referent(PlaceType kind, String region, String district, Alone alone) {
  /** When a bare name is a place. */
  enum Alone {
    YES,
    /** Only with its «ауданы» or «қаласы»: the bare name is a person, a river or a plain word. */
    NO,
    /** Unless another name of a person stands beside it. */
    FIRST
  }
}
