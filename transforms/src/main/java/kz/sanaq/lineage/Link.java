package kz.sanaq.lineage;

import java.util.Objects;

/**
 * Two contents that are, or may be, prints of one text.
 *
 * @param first the smaller one
 * @param second the larger one
 */
public record Link(Node first, Node second) {
  public Link {
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
  }
}
