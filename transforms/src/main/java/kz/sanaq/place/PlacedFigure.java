package kz.sanaq.place;

import kz.sanaq.language.NearWords;
import kz.sanaq.model.Amount;

/**
 * A figure that is to be placed.
 *
 * @param sentence number of its sentence
 * @param begin first token
 * @param end token after the last
 * @param amount what it says
 * @param unit code of its unit, empty where none is said
 * @param words the words near it
 */
public record PlacedFigure(
    int sentence, int begin, int end, Amount amount, String unit, NearWords words) {}
