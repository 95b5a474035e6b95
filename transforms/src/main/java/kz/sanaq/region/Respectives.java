package kz.sanaq.region;

import java.util.BitSet;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.region.Gazetteer.Cue;
import kz.sanaq.region.PlaceFeatures.Respective;

/**
 * Lists of places with a figure for each: «Алматы мен Астанада тиісінше 9 және 12».
 *
 * @param spots the places of the text
 * @param figures the first token of each figure
 * @param tokens the text
 * @param cues the words around places
 */
record Respectives(Spots spots, BitSet figures, Tokens tokens, Lexicon<Cue> cues) {
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
    int end = spot.number() + 1;
    while (isListed(end, spot)) {
      end++;
    }
    if (end - first < 2) {
      return Respective.ALONE;
    }
    int from = spots.all().get(end - 1).end();
    int next = end;
    while (next < spots.all().size() && spots.all().get(next).begin() < from) {
      next++;
    }
    int stop = next < spots.all().size() ? Math.min(to, spots.all().get(next).begin()) : to;
    from = afterCue(from, stop);
    int count = 0;
    int number = -1;
    for (int f = figures.nextSetBit(from);
        f >= 0 && f < stop && count <= end - first;
        f = figures.nextSetBit(f + 1)) {
      number = f == figure.begin() ? count : number;
      count++;
    }
    if (count != end - first || number < 0) {
      return Respective.LIST;
    }
    return number == spot.number() - first ? Respective.SAME : Respective.OTHER;
  }

  /** The token after a word like «тиісінше», else the first. */
  private int afterCue(int from, int to) {
    for (int i = from; i < to; i++) {
      if (cues.at(tokens, i) == Cue.RESPECTIVELY) {
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
}
