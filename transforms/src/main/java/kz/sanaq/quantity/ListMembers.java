package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.model.QuantityType;
import kz.sanaq.number.Numeric;

/**
 * Tells the members of a list that share a unit («Атырауда 12, Оралда 9 пайыз») from a figure and
 * what is said of it after a comma («жұмыссыздар саны 46,2 мың, деңгейі 5,5 пайыз»).
 */
final class ListMembers {
  private enum Place {
    BETWEEN,
    BEFORE
  }

  /** Percents are smaller. */
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

  private static final Schema WORDS =
      Schema.words(
              "list-words.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("place", Cell.constant(Place.class)),
              Column.one("class", Cell.CLASS))
          .unique("form");

  private final Map<Place, Lexicon<String>> words = new EnumMap<>(Place.class);

  ListMembers(Loader in) {
    for (Place place : Place.values()) {
      words.put(place, in.lexicon());
    }
    for (Row row : in.table(WORDS).rows()) {
      words.get(row.constant("place", Place.class)).add(row, row.place());
    }
  }

  /** Whether a bare figure and the next one, which has a unit, can be of one list. */
  boolean isMember(LayeredSentence scope, Expression e, Expression next) {
    return !(next.type() == QuantityType.PERCENTAGE && isCount(e))
        && !isCounted(scope.tokens(), e.begin() - 1)
        && !isApart(scope.tokens(), e.end(), next.begin());
  }

  /** Whether a figure is too large for a percent, or a part of a number: «122-сіне». */
  private static boolean isCount(Expression e) {
    Numeric first = e.ends().first();
    return first.scale().compareTo(BigDecimal.ONE) != 0
        || first.value().abs().compareTo(MOST_PERCENT) >= 0
        || Feature.POSSESSED_3.in(e.features());
  }

  /** «жолаушы саны – 1,5 млрд». */
  private boolean isCounted(Tokens tokens, int before) {
    int i = tokens.isDash(before) || tokens.isSymbol(before, ':') ? before - 1 : before;
    return i >= 0 && words.get(Place.BEFORE).at(tokens, i) != null;
  }

  private boolean isApart(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(Place.BETWEEN).at(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }
}
