package kz.sanaq.language;

import java.util.Arrays;

/**
 * Ways to read on at one place of an ending, the better of two that go on alike, in the order in
 * which they came.
 *
 * <p>A way is packed into a {@code long}: how many parts the ending has so far, what is left of the
 * last one, and what the ending has once that is read. The numbers mean what {@link EndingBuilder}
 * says.
 */
final class Ways {
  private long[] ways = new long[64];
  private int count;

  static long way(int parts, int tail, int target) {
    return ((long) parts << 48) | ((long) tail << 24) | target;
  }

  static int parts(long way) {
    return (int) (way >>> 48);
  }

  static int tail(long way) {
    return (int) (way >>> 24) & 0xFFFFFF;
  }

  static int target(long way) {
    return (int) way & 0xFFFFFF;
  }

  void clear() {
    count = 0;
  }

  /** Adds a way unless one that goes on alike has no more parts; drops that one if it has more. */
  void add(long way) {
    int same = 0;
    while (same < count && (ways[same] ^ way) << 16 != 0) {
      same++;
    }
    if (same < count) {
      if (parts(ways[same]) <= parts(way)) {
        return;
      }
      System.arraycopy(ways, same + 1, ways, same, --count - same);
    }
    if (count == ways.length) {
      ways = Arrays.copyOf(ways, 2 * count);
    }
    ways[count++] = way;
  }

  /** The ways with as many parts as they have more than the one with the fewest. */
  long[] relative() {
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      fewest = Math.min(fewest, parts(ways[i]));
    }
    long[] relative = Arrays.copyOf(ways, count);
    for (int i = 0; i < count; i++) {
      relative[i] -= way(fewest, 0, 0);
    }
    return relative;
  }
}
