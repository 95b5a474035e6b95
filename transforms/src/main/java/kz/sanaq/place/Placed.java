package kz.sanaq.place;

import java.util.Objects;
import kz.sanaq.model.Place;

/**
 * The place of a figure, and how it was found.
 *
 * @param place the place
 * @param rule name of the rule that found it: {@code place-before-figure}, {@code headline}
 */
public record Placed(Place place, String rule) {
  public Placed {
    Objects.requireNonNull(place);
    Objects.requireNonNull(rule);
  }
}
