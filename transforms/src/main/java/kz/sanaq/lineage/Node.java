package kz.sanaq.lineage;

import java.util.HexFormat;

/**
 * A document's content by the first 128 bits of its hash: short enough to be grouped by the
 * million, long enough never to be met twice.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
public record Node(long high, long low) implements Comparable<Node> {
  private static final int HALF = 16;

  /** The node of a content hash in hexadecimals. */
  public static Node of(String contentHash) {
    return new Node(
        HexFormat.fromHexDigitsToLong(contentHash, 0, HALF),
        HexFormat.fromHexDigitsToLong(contentHash, HALF, 2 * HALF));
  }

  /** The bits in hexadecimals: the id of the lineage whose smallest content this is. */
  public String hex() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }

  /** In the order of the hashes, unsigned. */
  @Override
  public int compareTo(Node other) {
    int order = Long.compareUnsigned(high, other.high);
    return order == 0 ? Long.compareUnsigned(low, other.low) : order;
  }
}
