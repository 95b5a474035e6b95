package kz.sanaq.place;

import kz.sanaq.language.Lexicon;
import kz.sanaq.place.Gazetteer.PlaceCue;

/**
 * What the description of candidates rests on.
 *
 * @param regions the regions through time
 * @param cues the words around places
 */
record PlaceWords(Regions regions, Lexicon<PlaceCue> cues) {}
