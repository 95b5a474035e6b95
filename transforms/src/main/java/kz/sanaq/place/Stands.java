package kz.sanaq.place;

import java.util.BitSet;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.PlaceTraits.Stand;
import kz.sanaq.syntax.Marks;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Segments;
import kz.sanaq.weigher.HowMany;

/** Where a place stands in the sentence of a figure. */
final class Stands {
  /** A dash or colon that ties a figure to a place stands at most so many tokens before it. */
  private static final int LABEL = 12;

  private final Parse parse;
  private final Tokens tokens;
  private final Segments segments;
  private final BitSet figures;

  Stands(Parse parse, BitSet figures) {
    this.parse = parse;
    this.tokens = parse.tokens();
    this.segments = parse.segments();
    this.figures = figures;
  }

  /** Where a place of the figure's sentence stands. */
  Stand of(Spot spot, PlacedFigure figure) {
    return spot.end() <= figure.begin() ? before(spot, figure) : after(spot, figure);
  }

  private Stand before(Spot spot, PlacedFigure figure) {
    int last = spot.end() - 1;
    if (!segments.reaches(last, figure.begin())) {
      return Stand.ASIDE_BEFORE;
    }
    if (isLabel(spot.end(), figure.begin())) {
      return Stand.LABEL;
    }
    int open = segments.bracket(figure.begin());
    if (open >= 0 && open == spot.end()) {
      return Stand.FIGURE_IN_BRACKET;
    }
    if (segments.same(last, figure.begin())) {
      return Stand.BEFORE_IN_SEGMENT;
    }
    return isSameClause(last, figure) ? Stand.BEFORE_IN_CLAUSE : Stand.BEFORE;
  }

  private Stand after(Spot spot, PlacedFigure figure) {
    int first = spot.begin();
    int last = figure.end() - 1;
    if (segments.bracket(first) >= 0 && segments.bracket(first) != segments.bracket(last)) {
      return Stand.BRACKET_AFTER;
    }
    if (segments.same(last, first)) {
      return Stand.AFTER_IN_SEGMENT;
    }
    return isSameClause(first, figure) ? Stand.AFTER_IN_CLAUSE : Stand.AFTER;
  }

  private boolean isSameClause(int token, PlacedFigure figure) {
    ParsedSentence parsed = parse.sentence(figure.sentence());
    return parsed.range().contains(token)
        && parsed.clauseNumber(token) == parsed.clauseNumber(figure.begin());
  }

  private boolean isLabel(int from, int to) {
    boolean tied = false;
    for (int i = Math.max(from, to - LABEL); i < to; i++) {
      if (Marks.isComma(tokens, i)) {
        return false;
      }
      tied |=
          (tokens.isDash(i) && !(tokens.glued(i) && tokens.glued(i + 1)))
              || tokens.isSymbol(i, ':');
    }
    return tied;
  }

  /** How many figures stand between a place and a figure. */
  HowMany between(Spot spot, PlacedFigure figure) {
    return spot.end() <= figure.begin()
        ? figures(spot.end(), figure.begin())
        : figures(figure.end(), spot.begin());
  }

  /** How many figures stand before a place in its stretch between marks. */
  HowMany figuresBefore(Spot spot) {
    int begin = parse.sentences().get(spot.sentence()).begin();
    int found = 0;
    for (int f = figures.previousSetBit(spot.begin());
        f >= begin && found < 2 && segments.same(f, spot.begin());
        f = figures.previousSetBit(f - 1)) {
      found++;
    }
    return HowMany.of(found);
  }

  private HowMany figures(int from, int to) {
    int first = figures.nextSetBit(from);
    if (first < 0 || first >= to) {
      return HowMany.NONE;
    }
    int second = figures.nextSetBit(first + 1);
    return second < 0 || second >= to ? HowMany.ONE : HowMany.MORE;
  }

  /** Whether a place heads its row: it begins the sentence, and a dash or colon follows it. */
  boolean headsRow(Spot spot) {
    int begin = parse.sentences().get(spot.sentence()).begin();
    int i = spot.end();
    return spot.begin() - begin <= 1 && (tokens.isDash(i) || tokens.isSymbol(i, ':'));
  }
}
