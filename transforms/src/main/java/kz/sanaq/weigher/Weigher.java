package kz.sanaq.weigher;

import java.util.List;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.NumberCell;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Table;

/**
 * Chooses the candidate whose features weigh most: a log-linear model, whose weights are natural
 * logarithms of odds, held in thousandths and added exactly, so that every machine chooses the
 * same. The module {@code training} learns them. Immutable.
 *
 * <p>In: the candidates of one decision, each with its features. Out: the one with the highest sum,
 * the first of equals, and how likely each is right ({@link Choice}).
 */
public final class Weigher {
  private static final int UNITS = 3;

  private final FeatureSpace space;
  private final int[] weights;

  private Weigher(FeatureSpace space, int[] weights) {
    this.space = space;
    this.weights = weights;
  }

  /**
   * A weigher with the weights of a table, in thousandths; features that it does not name weigh
   * nothing.
   *
   * @param table with the columns {@code feature} and {@code weight}
   * @throws kz.sanaq.language.TableException when a row names no feature of the space, or a weight
   *     is no number of thousandths
   */
  public static Weigher of(FeatureSpace space, Table table) {
    int[] weights = new int[space.size()];
    for (Row row : table.rows()) {
      Integer feature = space.number(row.required("feature"));
      if (feature == null) {
        throw row.mistake(
            "feature",
            "'" + row.get("feature") + "' is no feature of " + space.decision(),
            "train the weights anew, or take the row away");
      }
      weights[feature] = thousandths(row);
    }
    return new Weigher(space, weights);
  }

  /** A weigher with weights in thousandths, one for each feature. */
  public static Weigher of(FeatureSpace space, int[] weights) {
    return new Weigher(space, weights.clone());
  }

  private static int thousandths(Row row) {
    try {
      return row.decimal("weight").movePointRight(UNITS).intValueExact();
    } catch (ArithmeticException e) {
      throw row.mistake("weight", "has more than three decimals", "round it to three");
    }
  }

  /** The table of weights of a decision. */
  public static Schema schema(String file) {
    return Schema.words(
            file,
            Column.one("feature", Cell.TEXT),
            Column.one("weight", NumberCell.DECIMAL),
            Column.one("meaning", Cell.TEXT))
        .unique("feature");
  }

  /** The features that candidates may have. */
  public FeatureSpace space() {
    return space;
  }

  /**
   * Weighs candidates.
   *
   * @param candidates at least one
   */
  public <T> Choice<T> choose(List<Candidate<T>> candidates) {
    int[] scores = new int[candidates.size()];
    int best = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = candidates.get(c).sum(weights);
      best = scores[c] > scores[best] ? c : best;
    }
    return new Choice<>(candidates, scores, best);
  }

  /** The weight of a feature, in thousandths. */
  public int weight(int feature) {
    return weights[feature];
  }
}
