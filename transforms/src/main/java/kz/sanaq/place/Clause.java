package kz.sanaq.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.PlaceMention.Strength;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.Segments;

/**
 * Chooses the place that governs a figure among those of its sentence.
 *
 * <p>The nearest before the figure, strong ones first; in a list that names the place after each
 * figure the one after; a place after the figure only where none stands before.
 */
final class Clause {
  private final Tokens tokens;
  private final Segments segments;

  Clause(Parse parse) {
    this.tokens = parse.tokens();
    this.segments = parse.segments();
  }

  /**
   * What was chosen.
   *
   * @param district dictionary form, empty where a list names several
   * @param several whether it is a list of places in several regions
   * @param rule name of the rule that chose it
   */
  record Choice(Spot spot, String district, boolean several, String rule) {}

  private record Chosen(Spot spot, String rule) {}

  /** The nearest places of a sentence around a figure, null where there is none. */
  private record Nearest(Spot strongBefore, Spot weakBefore, Spot strongAfter, Spot weakAfter) {}

  /**
   * The place of the figure, null where the sentence tells none.
   *
   * @param here the places of the sentence in order
   * @param begin the figure's first token
   * @param end token after the figure
   * @param abroad how strong a place abroad must be
   */
  Choice choose(List<Spot> here, int begin, int end, Strength abroad) {
    Chosen chosen = chosen(nearest(here, begin, end, abroad), begin, end);
    return chosen == null ? null : choice(here, regional(here, chosen, begin));
  }

  private static Nearest nearest(List<Spot> here, int begin, int end, Strength abroad) {
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
    return new Nearest(strongBefore, weakBefore, strongAfter, weakAfter);
  }

  private Chosen chosen(Nearest near, int begin, int end) {
    Spot after = near.strongAfter();
    boolean reached = after != null && isSameSegment(end, after.mention().beginToken());
    if (near.strongBefore() != null) {
      return reached && isAnswered(near.strongBefore(), begin)
          ? new Chosen(after, "place-after-each-figure")
          : new Chosen(near.strongBefore(), "place-before-figure");
    }
    if (near.weakBefore() != null && !reached) {
      return new Chosen(near.weakBefore(), "bare-place-before-figure");
    }
    if (after != null) {
      return new Chosen(after, "place-after-figure");
    }
    return near.weakAfter() == null
        ? null
        : new Chosen(near.weakAfter(), "bare-place-after-figure");
  }

  /** Whether no mark and no figure stands between the token after a place and another place. */
  private boolean isSameSegment(int from, int to) {
    return segments.same(from - 1, to) && !hasFigure(new TokenRange(from, to));
  }

  /** Whether the place stands after a figure of its own, and a mark ends that part. */
  private boolean isAnswered(Spot spot, int figure) {
    int place = spot.mention().beginToken();
    if (segments.same(place, figure)
        || hasFigure(new TokenRange(spot.mention().endToken(), figure))) {
      return false;
    }
    for (int i = place - 1; i > 0 && segments.same(i, place); i--) {
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
  private Chosen regional(List<Spot> here, Chosen found, int begin) {
    Spot chosen = found.spot();
    if (!chosen.isHome() || chosen.mention().endToken() > begin) {
      return found;
    }
    for (int k = here.indexOf(chosen) - 1; k >= 0; k--) {
      Spot spot = here.get(k);
      if (!isSameSegment(spot.mention().endToken(), chosen.mention().beginToken())) {
        break;
      }
      if (spot.isRegional() && spot.atLeast(Strength.STRONG)) {
        return new Chosen(spot, "region-before-country");
      }
    }
    return found;
  }

  private static Choice choice(List<Spot> here, Chosen found) {
    Spot chosen = found.spot();
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
      return new Choice(home, "", false, found.rule());
    }
    districts.remove("");
    String district = districts.size() == 1 ? districts.iterator().next() : "";
    return new Choice(chosen, district, codes.size() > 1, found.rule());
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
