package kz.sanaq.transforms;

/**
 * Spreads keys of high cardinality over a fixed number of buckets, so that a runner handles a few
 * large groups and never one per distinct key.
 *
 * <p>A key's bucket is the same in every run and on every machine: the hash code of a string is
 * fixed by the Java language.
 */
final class Buckets {
  /**
   * Enough for the parallelism of a small cluster, few enough for one machine: the direct runner
   * spends some 15 ms on every bucket of every step that follows a grouping, whatever is in it.
   */
  static final int COUNT = 16;

  private Buckets() {}

  /** The bucket of {@code key}, from 0 to below {@link #COUNT}. */
  static int of(String key) {
    return of(key, COUNT);
  }

  /** The bucket of {@code key}, from 0 to below {@code count}. */
  static int of(String key, int count) {
    return Math.floorMod(mix(key.hashCode()), count);
  }

  /** Murmur3's finalizer: similar strings have similar hash codes, and land far apart. */
  private static int mix(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
