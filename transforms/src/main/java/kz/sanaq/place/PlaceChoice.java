package kz.sanaq.place;

import kz.sanaq.model.Place;

/**
 * Where a figure may hold.
 *
 * @param place the region, its district and what names it
 * @param rule what says so
 */
public record PlaceChoice(Place place, String rule) {}
