package kz.sanaq.claim;

import java.util.EnumSet;
import kz.sanaq.model.Unit;

/**
 * A thing that is measured rather than counted.
 *
 * @param form dictionary form
 * @param kinds sorts of figures that it has
 * @param unit the one unit that it is measured in, null where it has several
 * @param isRate whether it is a rate or share itself, so that percents are its levels
 * @param isOf whether it only says how much of the thing named before it («өндіріс көлемі»)
 * @param row its row, for explanations
 */
record Measured(
    String form, EnumSet<FigureKind> kinds, Unit unit, boolean isRate, boolean isOf, String row) {
  Measured {
    kinds = EnumSet.copyOf(kinds);
  }

  boolean in(FigureKind kind) {
    return kinds.contains(kind);
  }
}
