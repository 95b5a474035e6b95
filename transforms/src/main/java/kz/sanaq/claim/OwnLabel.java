package kz.sanaq.claim;

import java.util.Set;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.TokenRange;

/**
 * Tells figures whose label is a bare word that names what is counted: «халқы 845,7 мың», «(халқы –
 * 845,7 мың)».
 *
 * <p>Such a figure says how many there are, whatever was done before and by how many: neither the
 * act of another clause nor the indicator of a figure before is its own. A label of several words
 * says of whom («жұмыспен қамтылған халық», «қала халқы»), and is weighed as all others are.
 */
final class OwnLabel {
  private static final Set<Inflection> BARE = Set.of(Inflection.BARE, Inflection.POSSESSED);

  private final ClaimWords words;

  OwnLabel(ClaimWords words) {
    this.words = words;
  }

  /** What the label of a figure says, where that is its thing; null for others. */
  ClaimWords.CountLabel of(Figure figure, Thing thing) {
    ClaimWords.CountLabel label = words.labels.get(thing.object());
    int to = figure.isLabelled() ? figure.begin() - 1 : figure.begin();
    boolean bare =
        label != null
            && thing.isNamed()
            && thing.end() == to
            && thing.begin() == to - 1
            && BARE.contains(Inflection.of(figure.tokens(), new TokenRange(to - 1, to)));
    return bare && leads(figure, thing.begin()) ? label : null;
  }

  /** Whether a clause or bracket begins with a token, or with one word before it: «ал халқы». */
  private static boolean leads(Figure figure, int token) {
    Neighbour before = before(figure, token);
    return !before.isWord() || before == Neighbour.FUNCTION && !before(figure, token - 1).isWord();
  }

  private static Neighbour before(Figure figure, int token) {
    return Neighbour.before(figure.scene(), figure.parsed(), token);
  }
}
