package kz.sanaq.lineage;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import kz.sanaq.model.Sketch;

/**
 * Finds pairs of texts worth comparing: those whose signatures agree in a whole band.
 *
 * <p>A signature of 120 components is cut into {@value #BANDS} bands of {@value #ROWS}. Two texts
 * of Jaccard similarity s agree in a component with probability s, so they become candidates with 1
 * − (1 − s³)⁴⁰:
 *
 * <table>
 *   <caption>Detection curve</caption>
 *   <tr><th>s</th><td>0.05</td><td>0.1</td><td>0.2</td><td>0.3</td><td>0.4</td><td>0.5</td>
 *   <td>0.6</td><td>0.8</td></tr>
 *   <tr><th>found</th><td>0.5 %</td><td>3.9 %</td><td>27.5 %</td><td>66.5 %</td><td>92.9 %</td>
 *   <td>99.5 %</td><td>99.99 %</td><td>100 %</td></tr>
 * </table>
 *
 * <p>Texts that share a band are paired with the next {@value #WINDOW} in the order of their hashes
 * only, so that a text printed by a thousand outlets costs thousands of comparisons, not millions:
 * at most 40 · {@value #WINDOW} a text, whatever the size of the input. Neighbours in that order
 * connect the prints of one text all the same.
 */
public final class Bands {
  /** Bands of a signature. */
  static final int BANDS = 40;

  /** Components of a band. */
  static final int ROWS = Sketches.COMPONENTS / BANDS;

  /** Texts of a band that each is compared with. */
  static final int WINDOW = 32;

  private static final Hasher64 HASHER = Hashing.komihash5_0();

  private Bands() {}

  /** The bands of a text: equal numbers are equal bands. None for a short text. */
  public static long[] of(Sketch sketch) {
    if (sketch.isShort()) {
      return new long[0];
    }
    long[] signature = Sketches.signature(sketch);
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      int at = band * ROWS;
      long agreed =
          HASHER.hashLongLongLongToLong(signature[at], signature[at + 1], signature[at + 2]);
      bands[band] = HASHER.hashLongIntToLong(agreed, band);
    }
    return bands;
  }

  /** The pairs to compare among the texts that share a band, each the smaller node first. */
  public static List<Link> candidates(Collection<Node> sharing) {
    List<Node> nodes = List.copyOf(new TreeSet<>(sharing));
    List<Link> pairs = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size() && j <= i + WINDOW; j++) {
        pairs.add(new Link(nodes.get(i), nodes.get(j)));
      }
    }
    return pairs;
  }

  /** How likely two texts of this Jaccard similarity are candidates, from 0 to 1. */
  static double detection(double similarity) {
    return 1 - Math.pow(1 - Math.pow(similarity, ROWS), BANDS);
  }
}
