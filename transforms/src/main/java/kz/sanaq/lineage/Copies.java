package kz.sanaq.lineage;

import kz.sanaq.model.Sketch;

/**
 * Tells from two sketches whether the texts are prints of one.
 *
 * <p>They are when
 *
 * <ul>
 *   <li>their Jaccard similarity, shared shingles among all, is at least {@value #SIMILARITY}: an
 *       edited copy. With shingles of three words, one word in eight may have changed; or
 *   <li>the shorter keeps at least a third of the longer's length, and {@value #CONTAINMENT} of its
 *       shingles stand in the longer: a cut copy. What keeps less is a quotation, and a digest that
 *       quotes ten texts must not make one of them all.
 * </ul>
 *
 * <p>Both shares are estimated on the shingles below the largest that both samples cover, which is
 * a random choice from both texts together: exact for texts of up to 128 shingles, beyond that with
 * a standard error of at most 0.045 (√(s(1−s)/128)).
 */
public final class Copies {
  /** Least Jaccard similarity of an edited copy. */
  static final double SIMILARITY = 0.5;

  /** Least share of a cut copy that stands in the longer text. */
  static final double CONTAINMENT = 0.8;

  /** How many times longer than a cut copy the whole text may be. */
  static final int LONGEST = 3;

  private Copies() {}

  /** Whether the two are prints of one text. Symmetric. */
  public static boolean areCopies(Sketch a, Sketch b) {
    if (a.textHash().equals(b.textHash())) {
      return true;
    }
    if (a.isShort() || b.isShort()) {
      return false;
    }
    return a.shingles() <= b.shingles() ? copied(a, b) : copied(b, a);
  }

  private static boolean copied(Sketch shorter, Sketch longer) {
    long[] cut = Sketches.sample(shorter);
    long[] whole = Sketches.sample(longer);
    long covered = Math.min(covered(shorter, cut), covered(longer, whole));
    int inCut = upTo(covered, cut);
    int inWhole = upTo(covered, whole);
    int shared = shared(cut, inCut, whole, inWhole);
    return shared >= SIMILARITY * (inCut + inWhole - shared)
        || (longer.shingles() <= LONGEST * shorter.shingles() && shared >= CONTAINMENT * inCut);
  }

  /** Up to which hash the sample holds every shingle of its text. */
  private static long covered(Sketch sketch, long[] sample) {
    return sketch.shingles() <= Sketches.SAMPLE ? Long.MAX_VALUE : sample[sample.length - 1];
  }

  private static int upTo(long limit, long[] ascending) {
    int count = ascending.length;
    while (count > 0 && ascending[count - 1] > limit) {
      count--;
    }
    return count;
  }

  private static int shared(long[] a, int aCount, long[] b, int bCount) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < aCount && j < bCount) {
      int order = Long.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
