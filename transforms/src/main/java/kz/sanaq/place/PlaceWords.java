package kz.sanaq.place;

import kz.sanaq.language.Lexicon;
import kz.sanaq.place.Gazetteer.Head;
import kz.sanaq.place.Gazetteer.PlaceCue;

/**
 * What the description of candidates rests on.
 *
 * @param regions the regions through time
 * @param cues the words around places
 * @param heads the words for kinds of places
 * @param towns the dictionary forms of districts and towns
 */
record PlaceWords(Regions regions, Lexicon<PlaceCue> cues, Lexicon<Head> heads, Towns towns) {}
