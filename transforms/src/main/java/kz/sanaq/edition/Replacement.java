package kz.sanaq.edition;

import java.util.Comparator;
import java.util.Objects;

/**
 * A version that a later edition of its article replaces. Of several the greatest names the latest.
 *
 * @param version what is replaced
 * @param by the later edition
 * @param standing id of the document that stands for the later edition's content
 */
public record Replacement(Version version, Version by, String standing)
    implements Comparable<Replacement> {
  private static final Comparator<Replacement> ORDER =
      Comparator.comparing(Replacement::by)
          .thenComparing(Replacement::version)
          .thenComparing(Replacement::standing);

  public Replacement {
    Objects.requireNonNull(version);
    Objects.requireNonNull(by);
    Objects.requireNonNull(standing);
  }

  @Override
  public int compareTo(Replacement other) {
    return ORDER.compare(this, other);
  }
}
