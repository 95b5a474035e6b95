package kz.sanaq.lineage;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import kz.sanaq.model.Sketch;

/**
 * Makes the {@link Sketch} of a text and reads it again.
 *
 * <p>The signature has {@value #COMPONENTS} components of {@value #BITS} bits and serves to find
 * candidates (see {@link Bands}); the sample has the {@value #SAMPLE} smallest shingles, each cut
 * to 32 bits, and serves to compare two texts (see {@link Copies}). Together they take 752 bytes,
 * whatever the length of the text; a text of fewer shingles than the sample holds is kept whole.
 *
 * <p>The versions of the hashes are fixed: a sketch made by an earlier run compares with one made
 * now. Source of the method: O. Ertl, SuperMinHash – A New Minwise Hashing Algorithm for Jaccard
 * Similarity Estimation, 2017; A. Broder, On the resemblance and containment of documents, 1997.
 */
public final class Sketches {
  /** Components of a signature. */
  static final int COMPONENTS = 120;

  /** Shingles kept for comparison. */
  static final int SAMPLE = 128;

  /**
   * Fewest shingles of a text that can be told from another that only resembles it. Headlines and
   * notices of a few lines share so much of their wording that only exact copies count.
   */
  static final int LEAST_SHINGLES = 24;

  private static final int BITS = 16;

  private static final SimilarityHashPolicy POLICY =
      SimilarityHashing.superMinHash(COMPONENTS, BITS, SuperMinHashVersion.V1);

  private Sketches() {}

  /**
   * The sketch of a text.
   *
   * @param textHash the same for exact copies
   * @param text what the text says, in lower case
   */
  public static Sketch of(String textHash, CharSequence text) {
    long[] shingles = Shingles.of(text);
    if (shingles.length < LEAST_SHINGLES) {
      return new Sketch(textHash, shingles.length, "", "");
    }
    byte[] signature = POLICY.createHasher().compute(ElementHashProvider.ofValues(shingles));
    return new Sketch(textHash, shingles.length, encode(signature), encode(sample(shingles)));
  }

  /** The components of the signature. */
  static long[] signature(Sketch sketch) {
    byte[] signature = Base64.getDecoder().decode(sketch.signature());
    long[] components = new long[COMPONENTS];
    for (int i = 0; i < COMPONENTS; i++) {
      components[i] = POLICY.getComponent(signature, i);
    }
    return components;
  }

  /** The sampled shingles, ascending, from 0 to below 2³². */
  static long[] sample(Sketch sketch) {
    ByteBuffer sample = ByteBuffer.wrap(Base64.getDecoder().decode(sketch.sample()));
    long[] values = new long[sample.remaining() / Integer.BYTES];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.toUnsignedLong(sample.getInt());
    }
    return values;
  }

  private static byte[] sample(long[] shingles) {
    long[] shortened = Arrays.stream(shingles).map(shingle -> shingle >>> Integer.SIZE).toArray();
    Arrays.sort(shortened);
    int size = Math.min(SAMPLE, shortened.length);
    ByteBuffer sample = ByteBuffer.allocate(size * Integer.BYTES);
    for (int i = 0; i < size; i++) {
      sample.putInt((int) shortened[i]);
    }
    return sample.array();
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
