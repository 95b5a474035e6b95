package kz.sanaq.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.PlaceMention.Strength;

/**
 * Chooses the place that governs a figure among those of its sentence.
 *
 * <p>The nearest before the figure, strong ones first; in a list that names the place behind each
 * figure the one behind; a place behind the figure only where none stands before.
 */
final class Clause {
  private final Tokens tokens;

  Clause(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * What was chosen.
   *
   * @param district dictionary form, empty where a list names several
   * @param several whether it is a list of places in several regions
   */
  record Choice(Spot spot, String district, boolean several) {}

  /**
   * The place of the figure, null where the sentence tells none.
   *
   * @param here the places of the sentence in order
   * @param begin the figure's first token
   * @param end token behind the figure
   * @param abroad how strong a place abroad must be
   */
  Choice choose(List<Spot> here, int begin, int end, Strength abroad) {
    Spot strongBefore = null;
    Spot strongAfter = null;
    Spot weakBefore = null;
    Spot weakAfter = null;
    for (Spot spot : here) {
      if (!spot.isKnown() || !spot.atLeast(spot.isAbroad() ? abroad : Strength.WEAK)) {
        continue;
      }
      boolean strong = spot.atLeast(Strength.STRONG);
      if (spot.mention().endToken() <= begin) {
        strongBefore = strong ? spot : strongBefore;
        weakBefore = strong ? weakBefore : spot;
      } else if (spot.mention().beginToken() >= end) {
        strongAfter = strong && strongAfter == null ? spot : strongAfter;
        weakAfter = !strong && weakAfter == null ? spot : weakAfter;
      }
    }
    Spot chosen = strongBefore;
    if (strongAfter != null && isSameSegment(end, strongAfter.mention().beginToken())) {
      boolean answered = chosen != null && isAnswered(chosen, begin);
      chosen = chosen == null || answered ? strongAfter : chosen;
    }
    chosen = chosen == null ? weakBefore : chosen;
    chosen = chosen == null ? strongAfter : chosen;
    chosen = chosen == null ? weakAfter : chosen;
    return chosen == null ? null : choice(here, regional(here, chosen, begin));
  }

  /** Whether no comma and no figure stands between two tokens. */
  private boolean isSameSegment(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBreak(i) || tokens.isDigits(i)) {
        return false;
      }
    }
    return true;
  }

  /** A comma or semicolon that is not a decimal one. */
  private boolean isBreak(int i) {
    return (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';'))
        && !(tokens.isDigits(i - 1) && tokens.glued(i) && tokens.glued(i + 1));
  }

  /** Whether the place stands behind a figure of its own, and a comma ends that part. */
  private boolean isAnswered(Spot spot, int figure) {
    boolean comma = false;
    for (int i = spot.mention().endToken(); i < figure; i++) {
      if (tokens.isDigits(i)) {
        return false;
      }
      comma |= isBreak(i);
    }
    if (!comma) {
      return false;
    }
    for (int i = spot.mention().beginToken() - 1; i > 0 && !isBreak(i); i--) {
      if (tokens.newLine(i) || tokens.isSymbol(i, '.')) {
        return false;
      }
      if (tokens.isDigits(i)) {
        return true;
      }
    }
    return false;
  }

  /** «Алматы еліміз бойынша 2-орында»: the region before the country, when no figure divides. */
  private Spot regional(List<Spot> here, Spot chosen, int begin) {
    if (!chosen.isHome() || chosen.mention().endToken() > begin) {
      return chosen;
    }
    for (int k = here.indexOf(chosen) - 1; k >= 0; k--) {
      Spot spot = here.get(k);
      if (!isSameSegment(spot.mention().endToken(), chosen.mention().beginToken())) {
        break;
      }
      if (spot.isRegional() && spot.atLeast(Strength.STRONG)) {
        return spot;
      }
    }
    return chosen;
  }

  private static Choice choice(List<Spot> here, Spot chosen) {
    Set<String> codes = new LinkedHashSet<>();
    Spot home = null;
    Set<String> districts = new LinkedHashSet<>();
    for (Spot spot : here) {
      if (spot.mention().group() == chosen.mention().group()) {
        codes.add(spot.code());
        districts.add(spot.district());
        home = spot.isHome() ? spot : home;
      }
    }
    if (home != null) {
      // What is between the country and another one is filed under the country.
      return new Choice(home, "", false);
    }
    districts.remove("");
    String district = districts.size() == 1 ? districts.iterator().next() : "";
    return new Choice(chosen, district, codes.size() > 1);
  }

  /** Whether a figure in digits stands among the tokens. */
  boolean hasFigure(TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      if (tokens.isDigits(i)) {
        return true;
      }
    }
    return false;
  }
}
