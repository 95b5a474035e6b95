package kz.sanaq.transforms.steps;

import org.apache.beam.sdk.Pipeline;

/**
 * Spreads keys of high cardinality over buckets, so that a runner handles a few large groups and
 * never one per distinct key.
 *
 * <p>Of so many buckets a key has the same in every run and on every machine: the hash code of a
 * string is fixed by the Java language.
 */
public final class Buckets {
  /**
   * Enough for the parallelism of a small cluster, few enough for one machine: the direct runner
   * spends some 15 ms on every bucket of every step that follows a grouping, whatever is in it.
   */
  private static final int LEAST = 16;

  /** Of input; a bucket holds the texts that belong there, and is in memory whole. */
  private static final long BYTES_A_BUCKET = 32L << 20;

  private Buckets() {}

  /** How many buckets so much input needs. */
  public static int forBytes(long bytes) {
    return Math.toIntExact(Math.max(LEAST, (bytes + BYTES_A_BUCKET - 1) / BYTES_A_BUCKET));
  }

  /** How many buckets a pipeline has, as its {@link GroupingOptions} say. */
  static int in(Pipeline pipeline) {
    int buckets = pipeline.getOptions().as(GroupingOptions.class).getBuckets();
    return buckets > 0 ? buckets : LEAST;
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
