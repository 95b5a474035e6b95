package kz.sanaq.model;

import java.util.Objects;

/**
 * What is kept of a text to recognise other prints of it later, when the text is gone. Made and
 * compared in package {@code lineage}.
 *
 * @param textHash SHA-256 (hex) of what the text says: equal hashes are exact copies
 * @param shingles number of different runs of words in the text
 * @param signature MinHash signature of the runs of words, Base64; empty for a text that is too
 *     short to tell
 * @param sample the smallest hashes of the runs of words, ascending, Base64; empty like {@code
 *     signature}
 */
public record Sketch(String textHash, int shingles, String signature, String sample) {
  public Sketch {
    Objects.requireNonNull(textHash);
    Objects.requireNonNull(signature);
    Objects.requireNonNull(sample);
  }

  /** Whether only exact copies of the text can be recognised. */
  public boolean isShort() {
    return signature.isEmpty();
  }
}
