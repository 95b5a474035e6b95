package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Segments;

/** The stretches of a text that may name the qualifier of a figure. */
final class QualifierRanges {
  private QualifierRanges() {}

  /**
   * Where values are looked for, in this order. Of a figure with a name of its own before it
   * («бидай – 20 мың га, картоп – 2 мың га») not what its clause says before that name.
   */
  static List<TokenRange> of(Figure figure, Thing thing, List<TokenRange> own) {
    TokenRange near = near(figure);
    TokenRange clause = new TokenRange(figure.clauseFrom(), figure.clauseTo());
    List<Reading> before = figure.between(clause.begin(), figure.begin());
    boolean labelled = figure.isLabelled() || figure.isInBracket();
    int inherited = OwnWords.inherited(thing);
    List<TokenRange> ranges = new ArrayList<>();
    ranges.add(near);
    for (TokenRange words : own.subList(inherited, own.size())) {
      boolean others =
          !before.isEmpty() && clause.contains(words.begin()) && words.begin() < near.begin();
      if (!labelled || !others) {
        ranges.add(beyond(figure, words));
      }
    }
    boolean named =
        labelled
            || (thing.isNamed() && thing.end() <= figure.begin() && near.contains(thing.begin()));
    if (before.isEmpty()) {
      ranges.add(new TokenRange(clause.begin(), figure.begin()));
    } else if (!named) {
      ranges.add(new TokenRange(clause.begin(), before.get(0).beginToken()));
    }
    if (figure.between(figure.end(), clause.end()).isEmpty()) {
      ranges.add(new TokenRange(figure.end(), Math.max(figure.end(), clause.end())));
    }
    if (!labelled || thing.antecedent() == null || !thing.antecedent().isLabelled()) {
      ranges.addAll(own.subList(0, inherited));
    }
    return ranges;
  }

  /**
   * The words of a stretch after the figure that are beyond all figures in it: «жұмыста 20, курста
   * 15, практикада 10 адам» says nothing of practice for the first.
   */
  private static TokenRange beyond(Figure figure, TokenRange words) {
    List<Reading> others =
        words.begin() < figure.end() ? List.of() : figure.between(words.begin(), words.end());
    return others.isEmpty()
        ? words
        : new TokenRange(others.get(others.size() - 1).endToken(), words.end());
  }

  /** What stands between the same marks as a figure, or, of one in a bracket, before that. */
  static TokenRange near(Figure figure) {
    Segments segments = figure.scene().parse().segments();
    int open = segments.bracket(figure.begin());
    boolean told = open > figure.clauseFrom();
    int from = told ? open : figure.begin();
    int at = told ? open - 1 : from;
    while (from > figure.clauseFrom() && segments.same(from - 1, at)) {
      from--;
    }
    int to = figure.end();
    while (to < figure.clauseTo() && segments.same(to, figure.begin())) {
      to++;
    }
    return new TokenRange(from, to);
  }
}
