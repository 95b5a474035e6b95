package kz.sanaq.weigher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was chosen, from what, and how sure. Not thread safe.
 *
 * <p>Probabilities are those of a log-linear model: the share of a candidate's exponential score in
 * the sum of all. They are computed by {@link StrictMath}, so that they are the same everywhere.
 *
 * @param <T> what an answer is
 */
public final class Choice<T> {
  private static final double UNIT = 1000.0;

  private final List<Candidate<T>> candidates;
  private final int[] scores;
  private final int best;

  /** How likely each candidate is beside the best; worked out when first asked for. */
  private double[] likely;

  /**
   * A choice.
   *
   * @param candidates all answers, in the order in which they were proposed
   * @param scores the sum of the weights of each, in thousandths
   * @param best number of the chosen one: the highest score, the first of equals
   */
  public Choice(List<Candidate<T>> candidates, int[] scores, int best) {
    this.candidates = candidates;
    this.scores = scores;
    this.best = best;
  }

  /** All answers, in the order in which they were proposed. */
  public List<Candidate<T>> candidates() {
    return candidates;
  }

  /** The sum of the weights of each, in thousandths. */
  public int[] scores() {
    return scores;
  }

  /** Number of the chosen one. */
  public int best() {
    return best;
  }

  /** The answer chosen. */
  public T value() {
    return candidates.get(best).value();
  }

  /** The probability that the answer chosen is right, in thousandths. */
  public int probability() {
    double sum = 0;
    for (double each : likely()) {
      sum += each;
    }
    return (int) StrictMath.round(UNIT / sum);
  }

  /** The probability of a candidate, in thousandths; deterministic to the bit. */
  public int probability(int candidate) {
    double sum = 0;
    for (int score : scores) {
      sum += likely(score - scores[candidate]);
    }
    return (int) StrictMath.round(UNIT / sum);
  }

  private double[] likely() {
    if (likely == null) {
      likely = new double[scores.length];
      for (int c = 0; c < scores.length; c++) {
        likely[c] = likely(scores[c] - scores[best]);
      }
    }
    return likely;
  }

  /** How much likelier a candidate is that has so many thousandths more. */
  private static double likely(int more) {
    return more == 0 ? 1 : StrictMath.exp(more / UNIT);
  }

  /** The probability that one of the answers that a test holds of is right, in thousandths. */
  public int probability(Predicate<T> test) {
    double all = 0;
    double good = 0;
    for (int c = 0; c < scores.length; c++) {
      all += likely()[c];
      good += test.test(candidates.get(c).value()) ? likely()[c] : 0;
    }
    return (int) StrictMath.round(UNIT * good / all);
  }

  /**
   * The probability that the answer chosen is right, in thousandths, whichever candidates give it.
   *
   * @param said what a candidate says: where that is equal, it is the same answer
   */
  public int probabilityOf(Function<T, ?> said) {
    Object answer = said.apply(value());
    return probability(other -> Objects.equals(said.apply(other), answer));
  }

  /**
   * The choice where several candidates may be the same answer: the likeliest candidate of the
   * answer that is likeliest in all.
   *
   * @param said what a candidate says: where that is equal, it is the same answer
   */
  public Choice<T> among(Function<T, ?> said) {
    if (outweighsRest()) {
      return this;
    }
    Map<Object, Likelihood> answers = new HashMap<>(2 * scores.length);
    List<Likelihood> ofEach = new ArrayList<>(scores.length);
    for (int c = 0; c < scores.length; c++) {
      Object answer = said.apply(candidates.get(c).value());
      Likelihood all = answers.computeIfAbsent(answer, x -> new Likelihood());
      all.sum += likely()[c];
      ofEach.add(all);
    }
    int chosen = best;
    double most = 0;
    for (int c = 0; c < scores.length; c++) {
      double sum = ofEach.get(c).sum;
      if (sum > most || (sum == most && scores[c] > scores[chosen])) {
        most = sum;
        chosen = c;
      }
    }
    return chosen == best ? this : new Choice<>(candidates, scores, chosen);
  }

  /** Whether the chosen one is likelier than all others together: so is its answer. */
  private boolean outweighsRest() {
    double rest = 0;
    for (int c = 0; c < scores.length; c++) {
      rest += c == best ? 0 : likely()[c];
    }
    return rest < 1;
  }

  /** How likely all candidates of an answer are together. */
  private static final class Likelihood {
    private double sum;
  }
}
