package kz.sanaq.place;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.PlaceTraits.Lead;

/**
 * The leads of a page of several: each begins a line with the place that it is from, «ШЫМКЕНТ. 17
 * сәуір. …». What stands under such a place is told of it, whereas the one place that a single
 * article begins with only says where it was written.
 */
final class Leads {
  /** So many places make a page of leads. */
  private static final int LEAST = 2;

  /** So many signs may stand before a place on its line: a star, a number in brackets. */
  private static final int MARKS = 3;

  /** So many words of an outlet stand before the dash that ends a head. */
  private static final int WORDS = 3;

  private final Tokens tokens;
  private final Frames frames;

  /** For each sentence the place that heads its lead; null before the first, and where none is. */
  private final Spot[] heads;

  Leads(PlaceText text, Spots spots, Frames frames) {
    this.tokens = text.parse().tokens();
    this.frames = frames;
    this.heads = new Spot[text.sentences()];
    Set<String> codes = new HashSet<>();
    addAll(spots.dateline(), codes);
    addAll(spots.all(), codes);
    if (codes.size() < LEAST) {
      Arrays.fill(heads, null);
    }
    for (int s = 1; s < heads.length; s++) {
      heads[s] = heads[s] == null ? heads[s - 1] : heads[s];
    }
  }

  private void addAll(List<Spot> spots, Set<String> codes) {
    for (Spot spot : spots) {
      if (spot.isKnown() && spot.sentence() >= 0 && beginsLine(spot) && isHead(spot.end())) {
        heads[spot.sentence()] = spot;
        codes.add(spot.code());
      }
    }
  }

  private boolean beginsLine(Spot spot) {
    int i = spot.begin();
    for (int marks = 0; !tokens.newLine(i); marks++, i--) {
      if (marks == MARKS || tokens.isWord(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows a place ends a head: a stop, «, 17 сәуір.» or «. ҚАЗАҚПАРАТ –». */
  private boolean isHead(int i) {
    boolean stop = tokens.isSymbol(i, '.');
    if (i >= tokens.count() || tokens.newLine(i) || !(stop || tokens.isSymbol(i, ','))) {
      return false;
    }
    boolean dated = tokens.isDigits(i + 1) && tokens.isWord(i + 2) && !tokens.newLine(i + 1);
    if (dated && (isEnd(i + 3) || tokens.isDash(i + 3))) {
      return true;
    }
    if (!stop) {
      return false;
    }
    int word = i + 1;
    while (word <= i + WORDS && tokens.isWord(word)) {
      word++;
    }
    return isCapitalAfter(i) || tokens.isDash(word);
  }

  /** Whether a sentence begins after a stop on the same line. */
  private boolean isCapitalAfter(int stop) {
    return !tokens.newLine(stop + 1)
        && (tokens.isCapital(stop + 1) || tokens.isSymbol(stop + 1, '«'));
  }

  private boolean isEnd(int i) {
    return tokens.isSymbol(i, '.') || tokens.isSymbol(i, ':');
  }

  /** How a place lies to the lead that a sentence stands in. */
  Lead of(int sentence, String code) {
    Spot head = heads[sentence];
    if (head == null) {
      return Lead.NONE;
    }
    boolean same = frames.paragraph(sentence) == frames.paragraph(head.sentence());
    if (head.code().equals(code)) {
      return same ? Lead.ITS_LINE : Lead.LINES_BEFORE;
    }
    return same ? Lead.OTHER_LINE : Lead.OTHER_BEFORE;
  }
}
