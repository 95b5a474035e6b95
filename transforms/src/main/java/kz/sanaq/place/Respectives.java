package kz.sanaq.place;

import java.util.BitSet;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.Gazetteer.PlaceCue;
import kz.sanaq.place.PlaceTraits.Respective;

/**
 * Lists of places with a figure for each, or with one for all: «Алматы мен Астанада тиісінше 9 және
 * 12», «Жамбыл (11%), Абай (9%) облыстарында», «Ақмола мен Қостанайда 9 мың».
 *
 * @param spots the places of the text
 * @param figures the first token of each figure
 * @param tokens the text
 * @param cues the words around places
 */
record Respectives(Spots spots, BitSet figures, Tokens tokens, Lexicon<PlaceCue> cues) {
  /** The figures that follow a list up to the next place: how many, and which of them is meant. */
  private record Following(int count, int number, boolean told) {}

  /**
   * Which place of its list a place is, seen from a figure of its sentence.
   *
   * @param to token after the sentence
   */
  Respective of(Spot spot, PlacedFigure figure, int to) {
    int first = spot.number();
    while (isListed(first - 1, spot)) {
      first--;
    }
    int end = spot.isSeveral() ? spot.number() : spot.number() + 1;
    while (isListed(end, spot)) {
      end++;
    }
    int size = end - first;
    if (size < 2) {
      return Respective.ALONE;
    }
    int place = spot.number() - first;
    int inside = inside(first, end, figure);
    if (inside >= 0) {
      return one(inside, place, spot.isSeveral(), true);
    }
    Following following = following(end, figure, to, size);
    if (following.count() == size && following.number() >= 0) {
      return one(following.number(), place, spot.isSeveral(), following.told());
    }
    if (spot.isSeveral()) {
      return Respective.WHOLE;
    }
    boolean shared = following.count() == 1 && following.number() == 0;
    return shared && spots.isSeveral(spot) ? Respective.SHARED : Respective.LIST;
  }

  private static Respective one(int number, int place, boolean several, boolean told) {
    if (several) {
      return told ? Respective.EACH_TOLD : Respective.EACH;
    }
    if (number == place) {
      return told ? Respective.SAME_TOLD : Respective.SAME;
    }
    return told ? Respective.OTHER_TOLD : Respective.OTHER;
  }

  /** Number of the place of a list whose bracket the figure stands in; -1 where it is in none. */
  private int inside(int first, int end, PlacedFigure figure) {
    for (int i = first; i + 1 < end; i++) {
      Spot spot = spots.all().get(i);
      if (spot.end() <= figure.begin() && figure.begin() < spots.all().get(i + 1).begin()) {
        return i - first;
      }
    }
    Spot last = spots.all().get(end - 1);
    boolean brackets = end - first > 1 && tokens.isSymbol(spots.all().get(first).end(), '(');
    boolean here = brackets && tokens.isSymbol(last.end(), '(');
    for (int i = last.end(); here && i < figure.begin(); i++) {
      here = !tokens.isSymbol(i, ')');
    }
    return here && figure.begin() > last.end() ? end - 1 - first : -1;
  }

  private Following following(int end, PlacedFigure figure, int to, int size) {
    int from = spots.all().get(end - 1).end();
    int next = end;
    while (next < spots.all().size() && spots.all().get(next).begin() < from) {
      next++;
    }
    int stop = next < spots.all().size() ? Math.min(to, spots.all().get(next).begin()) : to;
    int begin = afterCue(from, stop);
    int count = 0;
    int number = -1;
    for (int f = figures.nextSetBit(begin);
        f >= 0 && f < stop && count <= size;
        f = figures.nextSetBit(f + 1)) {
      number = f == figure.begin() ? count : number;
      count++;
    }
    return new Following(count, number, begin > from);
  }

  /** The token after a word like «тиісінше», else the first. */
  private int afterCue(int from, int to) {
    for (int i = from; i < to; i++) {
      if (cues.at(tokens, i) == PlaceCue.RESPECTIVELY) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isListed(int i, Spot with) {
    return i >= 0
        && i < spots.all().size()
        && spots.all().get(i).mention().group() == with.mention().group()
        && !spots.all().get(i).isSeveral();
  }

  /** Whether a place cannot be the figure's: the list gives it to another place, or to all. */
  boolean isOthers(Spot spot, PlacedFigure figure, int to) {
    return switch (of(spot, figure, to)) {
      case OTHER_TOLD, EACH_TOLD, SHARED -> true;
      default -> false;
    };
  }
}
