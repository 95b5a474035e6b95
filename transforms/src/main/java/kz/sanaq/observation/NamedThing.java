package kz.sanaq.observation;

import java.util.Comparator;
import java.util.Objects;
import kz.sanaq.model.Claim;

/**
 * What some claims of an observation say that they are of.
 *
 * @param object what is counted or measured
 * @param event what happens to it
 * @param claims how many say so
 */
public record NamedThing(String object, String event, long claims) {
  /** By what is said. */
  static final Comparator<NamedThing> BY_NAME =
      Comparator.comparing(NamedThing::object).thenComparing(NamedThing::event);

  /** That of most claims, a named one first; the rest makes the order total. */
  static final Comparator<NamedThing> MOST_FIRST =
      Comparator.comparing((NamedThing thing) -> thing.object().isEmpty())
          .thenComparing(thing -> -thing.claims())
          .thenComparing(BY_NAME);

  public NamedThing {
    Objects.requireNonNull(object);
    Objects.requireNonNull(event);
  }

  static NamedThing of(Claim claim) {
    return new NamedThing(claim.fact().object(), claim.fact().measurand().event(), 1);
  }

  /** What is said as often as in both. */
  NamedThing plus(NamedThing other) {
    return new NamedThing(object, event, claims + other.claims);
  }
}
