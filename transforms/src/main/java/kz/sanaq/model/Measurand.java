package kz.sanaq.model;

import java.util.Objects;

/**
 * What a figure is of.
 *
 * @param unit what its value is counted or measured in
 * @param object what is counted or measured, dictionary form
 * @param event what happens to it, as the bare act; empty where there only are so many
 * @param indicator code of the catalogue, {@link #OTHER} where none fits
 * @param qualifier what the indicator's figures are told apart by (a species, a crop, a disease),
 *     dictionary form; empty where the indicator asks for none or the text names none
 */
public record Measurand(
    Unit unit, String object, String event, String indicator, String qualifier) {
  /** The indicator of what no indicator of the catalogue is for. */
  public static final String OTHER = "other";

  public Measurand {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(object);
    Objects.requireNonNull(event);
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(qualifier);
  }

  /** Whether an indicator of the catalogue says what it is. */
  public boolean isNamed() {
    return !indicator.equals(OTHER);
  }
}
