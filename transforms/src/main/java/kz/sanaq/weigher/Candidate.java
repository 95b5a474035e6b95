package kz.sanaq.weigher;

import java.util.Arrays;

/**
 * One of the answers that a decision chooses from, with the features that describe it.
 *
 * @param <T> what an answer is
 */
public final class Candidate<T> {
  /** As many features as most have. */
  private static final int ROOM = 24;

  private final T value;
  private int[] features = new int[ROOM];
  private int size;

  /** A candidate without features. */
  public Candidate(T value) {
    this.value = value;
  }

  /** The answer. */
  public T value() {
    return value;
  }

  /** Says that a feature holds. */
  public Candidate<T> with(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = feature;
    return this;
  }

  /** Says that a feature holds, where it does. */
  public Candidate<T> with(int feature, boolean holds) {
    return holds ? with(feature) : this;
  }

  /** Number of features that hold. */
  public int size() {
    return size;
  }

  /** The sum of what its features weigh. */
  int sum(int[] weights) {
    int sum = 0;
    for (int k = 0; k < size; k++) {
      sum += weights[features[k]];
    }
    return sum;
  }

  /** One of the features that hold. */
  public int feature(int k) {
    return features[k];
  }
}
