package kz.sanaq.claim;

import java.util.List;

/**
 * A thing that is measured rather than counted.
 *
 * @param form dictionary form
 * @param units kinds of units it is measured in: money, percent, times, physical, any
 * @param isRate whether it is a rate or share itself, so that percents are its levels
 * @param isOf whether it only says how much of the thing named before it («өндіріс көлемі»)
 * @param row its row, for explanations
 */
record Measured(String form, List<String> units, boolean isRate, boolean isOf, String row) {
  boolean in(String kind) {
    return units.contains(kind) || units.contains("any");
  }
}
