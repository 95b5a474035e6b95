package kz.sanaq.weigher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Why a choice came out as it did.
 *
 * @param decision what was decided
 * @param options the likeliest candidates, the likeliest first
 */
public record Explanation(String decision, List<Option> options) {
  /** So many candidates are told. */
  private static final int OPTIONS = 5;

  /** So many features of each are told. */
  private static final int REASONS = 3;

  /** A candidate that is less likely, in thousandths, is not told, unless it is the only one. */
  private static final int LEAST = 10;

  public Explanation {
    options = List.copyOf(options);
  }

  /**
   * A candidate.
   *
   * @param answer what it says
   * @param probability in thousandths
   * @param reasons the features that weigh most, for or against
   */
  public record Option(String answer, int probability, List<WeighedFeature> reasons) {
    public Option {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A feature that holds of a candidate.
   *
   * @param feature its name
   * @param weight what it adds, in thousandths
   */
  public record WeighedFeature(String feature, int weight) {}

  /**
   * Explains a choice.
   *
   * @param shown an answer in words
   */
  public static Explanation of(Weigher weigher, Choice<?> choice, Function<Object, String> shown) {
    List<Option> options = new ArrayList<>();
    for (Integer c : ranked(choice)) {
      int probability = choice.probability(c);
      if (options.size() < OPTIONS && (probability >= LEAST || options.isEmpty())) {
        Candidate<?> candidate = choice.candidates().get(c);
        String answer = shown.apply(candidate.value());
        options.add(new Option(answer, probability, reasons(weigher, candidate)));
      }
    }
    return new Explanation(weigher.space().decision(), options);
  }

  /** The candidates' numbers, the likeliest first; of equals as they were proposed. */
  private static List<Integer> ranked(Choice<?> choice) {
    return IntStream.range(0, choice.candidates().size())
        .boxed()
        .sorted(Comparator.comparing(c -> -choice.scores()[c]))
        .toList();
  }

  private static List<WeighedFeature> reasons(Weigher weigher, Candidate<?> candidate) {
    return IntStream.range(0, candidate.size())
        .map(candidate::feature)
        .filter(feature -> weigher.weight(feature) != 0)
        .boxed()
        .sorted(Comparator.comparing(feature -> -Math.abs(weigher.weight(feature))))
        .limit(REASONS)
        .map(feature -> new WeighedFeature(weigher.space().name(feature), weigher.weight(feature)))
        .toList();
  }
}
