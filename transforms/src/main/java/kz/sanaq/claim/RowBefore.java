package kz.sanaq.claim;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.Segments;

/**
 * Finds the row before a figure in a list whose rows tell nothing but where or when: «Атырауда –
 * 742, Ақтөбеде 655 (былтыр 610)». What no words tell of such a row is what the row before has.
 */
final class RowBefore {
  /** So many figures back one outside brackets is looked for. */
  private static final int REACH = 3;

  /** A figure without a unit that is so many times smaller is of something else. */
  private static final BigDecimal FAR = BigDecimal.valueOf(1000);

  private final Figure figure;
  private final Tokens tokens;
  private final Segments segments;
  private final RowLabel labels;

  private RowBefore(Figure figure) {
    this.figure = figure;
    this.tokens = figure.tokens();
    this.segments = figure.scene().parse().segments();
    this.labels = new RowLabel(figure.scene());
  }

  /** The figure of the row before; null where the figure is no such row. */
  static ReadFigure of(Figure figure) {
    ReadFigure last = figure.before().last();
    return last == null || figure.sentence() - last.sentence() > 1
        ? null
        : new RowBefore(figure).found(last);
  }

  private ReadFigure found(ReadFigure last) {
    boolean part = Feature.POSSESSED_3.in(Math.max(0, tokens.features(figure.end() - 1)));
    if (part || !labels.endsRow(figure.end(), figure.parsed().range().end())) {
      return null;
    }
    int begin = figure.begin();
    boolean compared = tokens.isSymbol(last.end(), '(') && segments.bracket(begin) == last.end();
    if (compared) {
      boolean bare = begin == last.end() + 1 || labels.isNamed(last.end(), begin);
      return isOfKind(last) && bare && labels.isPlain(last.end(), begin) ? last : null;
    }
    ReadFigure row = figure.before().last(REACH, read -> !isComparison(read));
    if (row == null || !isOfKind(row)) {
      return null;
    }
    int end = after(row);
    boolean labelled =
        row.thing().isOfList() ? labels.isLabelled(end, begin) : labels.isNamed(end, begin);
    return labelled && labels.isPlain(end, begin) ? row : null;
  }

  private boolean isComparison(ReadFigure read) {
    int open = segments.bracket(read.begin());
    return open > 0 && figure.scene().isQuantity(open - 1);
  }

  /**
   * Whether a figure may be counted or measured in the unit of one before: in its own, or, where it
   * has none, in one in which that is not far less.
   */
  private boolean isOfKind(ReadFigure read) {
    if (figure.told() != null) {
      return figure.told().equals(read.thing().unit());
    }
    BigDecimal value = figure.reading().amount().value();
    BigDecimal before = read.mention().fact().amount().value();
    return value != null
        && before != null
        && (read.thing().unit().isCount()
            || value.abs().multiply(FAR).compareTo(before.abs()) >= 0);
  }

  /** The token after a row, the noun of its thing and a bracket that compares it. */
  private int after(ReadFigure row) {
    Thing thing = row.thing();
    boolean named = thing.isNamed() && thing.begin() >= row.end() && thing.begin() <= row.end() + 1;
    int end = named ? thing.end() : row.end();
    int open = tokens.isSymbol(end, '(') ? end : -1;
    while (open >= 0 && end < figure.begin() && segments.bracket(end) == open) {
      end++;
    }
    return open >= 0 && segments.bracket(figure.begin()) == open ? open : end;
  }
}
