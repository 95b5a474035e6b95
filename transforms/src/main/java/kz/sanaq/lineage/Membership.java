package kz.sanaq.lineage;

import java.util.Objects;

/**
 * Which lineage a content belongs to.
 *
 * @param content the content
 * @param smallest the smallest content of the lineage
 */
public record Membership(Node content, Node smallest) {
  public Membership {
    Objects.requireNonNull(content);
    Objects.requireNonNull(smallest);
  }

  /** The lineage's id, as documents and mentions carry it. */
  public String lineageId() {
    return smallest.hex();
  }
}
