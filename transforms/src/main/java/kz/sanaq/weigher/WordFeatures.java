package kz.sanaq.weigher;

import kz.sanaq.language.NearWords;

/** Features for the words near a figure: one for each that stands before it, one for each after. */
public final class WordFeatures {
  private final Template before;
  private final Template after;

  /**
   * Adds them to a space.
   *
   * @param of whom they describe, for people who read the weights
   */
  public WordFeatures(FeatureSpace space, String of) {
    before =
        space.feature(
            "word_before", "a word before the figure and near it; of " + of, NearWords.ALL);
    after =
        space.feature("word_after", "a word after the figure and near it; of " + of, NearWords.ALL);
  }

  /** Says which words stand near the figure that a candidate is of. */
  public void describe(NearWords words, Candidate<?> candidate) {
    for (int word : words.before()) {
      candidate.with(before.ofWord(word));
    }
    for (int word : words.after()) {
      candidate.with(after.ofWord(word));
    }
  }
}
