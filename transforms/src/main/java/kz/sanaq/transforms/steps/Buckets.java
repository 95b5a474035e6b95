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
  /** Enough for the parallelism of a small cluster, few enough for one machine. */
  private static final int USUAL = 16;

  /**
   * For what is read at once: the direct runner spends some 15 ms on every bucket of every step
   * that follows a grouping, whatever is in it.
   */
  private static final int LEAST = 2;

  /** Of input that is too little for the usual number. */
  private static final long BYTES_A_SMALL_BUCKET = 1L << 20;

  /** Of input; a bucket holds the texts that belong there, and is in memory whole. */
  private static final long BYTES_A_BUCKET = 32L << 20;

  private Buckets() {}

  /** How many buckets so much input needs. */
  public static int forBytes(long bytes) {
    long small = Math.max(LEAST, parts(bytes, BYTES_A_SMALL_BUCKET));
    return Math.toIntExact(Math.max(Math.min(USUAL, small), parts(bytes, BYTES_A_BUCKET)));
  }

  private static long parts(long bytes, long each) {
    return (bytes + each - 1) / each;
  }

  /** How many buckets a pipeline has, as its {@link GroupingOptions} say. */
  static int in(Pipeline pipeline) {
    int buckets = pipeline.getOptions().as(GroupingOptions.class).getBuckets();
    return buckets > 0 ? buckets : USUAL;
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
