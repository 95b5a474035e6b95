package kz.sanaq.place;

import kz.sanaq.model.UnitKind;
import kz.sanaq.place.PlaceMention.Strength;
import kz.sanaq.place.PlaceTraits.Size;
import kz.sanaq.place.PlaceTraits.Sort;
import kz.sanaq.place.PlaceTraits.Stand;
import kz.sanaq.weigher.HowMany;

/**
 * What holds for a figure whatever the candidate.
 *
 * @param kind what sort of figure it is
 * @param size how large it is
 * @param pointers the words around that point to a place
 * @param strongest how well the sentence names the place that it names best, null where it names
 *     none
 * @param sort which sort of place that is
 * @param stand where that place stands
 * @param between how many figures stand between
 * @param places how many different places the sentence names
 * @param near how many of them no comma parts from the figure
 * @param isRow whether the sentence is a row of a list
 */
record PlaceSurroundings(
    UnitKind kind,
    Size size,
    Pointers pointers,
    Strength strongest,
    Sort sort,
    Stand stand,
    HowMany between,
    int places,
    int near,
    boolean isRow) {}
