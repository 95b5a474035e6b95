package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Measure;
import kz.sanaq.quantity.Reading;

/**
 * Finds the figure that a list breaks down by places where its rows do not say what they are of: a
 * whole before it that they add up to, or to the larger part of it: «облыста 156 мектеп бар. …
 * Аудандар бойынша: Абай – 54, Бурабай – 41, Есіл – 40».
 */
final class ListWhole {
  /** Fewer rows may add up to anything. */
  private static final int LEAST_ROWS = 3;

  /** So many rows are added up. */
  private static final int MOST_ROWS = 24;

  /** So many tokens of a head are looked at, the last ones. */
  private static final int LONGEST = 100;

  /** How many figures back the whole is looked for. */
  private static final int REACH = 15;

  /** So many times what its rows tell is the whole at most: the most of it is told. */
  private static final BigDecimal MOST = new BigDecimal("1.6");

  private final Figure figure;

  /** Words for «number of». */
  private final Lexicon<String> numbers;

  private ListWhole(Figure figure, Lexicon<String> numbers) {
    this.figure = figure;
    this.numbers = numbers;
  }

  /**
   * What a row takes all but its place and its value from: the whole for the first row of such a
   * list, the row before for the others; null for any other figure.
   */
  static ReadFigure of(Figure figure, Lexicon<String> numbers) {
    ReadFigure row = RowBefore.of(figure);
    if (row != null) {
      return row.thing().isOfList() ? row : null;
    }
    return new ListWhole(figure, numbers).found();
  }

  private ReadFigure found() {
    RowLabel rows = new RowLabel(figure.scene());
    int sentence = figure.sentence();
    boolean first = figure.before().last() != null && rows.isFirst(sentence, figure.reading());
    if (!first || isMeasureNamed(sentence)) {
      return null;
    }
    BigDecimal sum = value(figure.reading());
    Reading last = figure.reading();
    int count = 1;
    for (int s = sentence; sum != null && s < figure.scene().readings().size(); s++) {
      List<Reading> readings = figure.scene().readings().get(s);
      for (Reading next : readings) {
        if (next.beginToken() <= last.beginToken() || !MentionReader.isClaim(next)) {
          continue;
        }
        if (rows.isCompared(last, next)) {
          continue;
        }
        if (count == MOST_ROWS || !rows.isNext(last, next) || value(next) == null) {
          return whole(sum, count);
        }
        sum = sum.add(value(next));
        last = next;
        count++;
      }
    }
    return whole(sum, count);
  }

  /** «Өңірлерде туғандар саны, адам:»: whether the head of a list says itself what its rows are. */
  private boolean isMeasureNamed(int sentence) {
    int head = figure.scene().parse().rows().head(sentence);
    if (head < 0) {
      return false;
    }
    TokenRange line = figure.scene().parse().sentences().get(head);
    for (int i = Math.max(line.begin(), line.end() - LONGEST); i < line.end(); i++) {
      if (numbers.at(figure.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The value of a figure of things that are counted, or in the first row's unit; else null. */
  private BigDecimal value(Reading q) {
    return q.unit().equals(figure.reading().unit()) ? q.amount().value() : null;
  }

  /** The nearest figure that is so much, or not much more. */
  private ReadFigure whole(BigDecimal sum, int count) {
    return sum == null || count < LEAST_ROWS
        ? null
        : figure.before().last(REACH, read -> isWhole(read, sum));
  }

  private boolean isWhole(ReadFigure read, BigDecimal sum) {
    BigDecimal value = read.mention().fact().amount().value();
    boolean fits =
        value != null && value.compareTo(sum) >= 0 && value.compareTo(sum.multiply(MOST)) <= 0;
    boolean unit =
        figure.told() == null
            ? read.thing().unit().isCount()
            : figure.told().equals(read.thing().unit());
    return fits
        && unit
        && read.name().indicator() != null
        && read.mention().fact().change().measure() == Measure.LEVEL;
  }
}
