package kz.sanaq.quantity;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.number.BoundReader;

/**
 * Reads what stands in front of a number: «шамамен», «кемінде», «сағатына», up to three of them.
 */
final class OpeningReader {
  /** So many bounds and rates may stand before one number. */
  private static final int MOST = 3;

  private static final Schema RATES =
      Schema.words(
              "rates.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("per", Cell.oneOf("hour", "minute", "second")),
              Column.one("unit", Cell.oneOf("h", "min", "s")))
          .unique("form");

  private final BoundReader bounds;
  private final Lexicon<Rate> rates;

  OpeningReader(Loader in, BoundReader bounds) {
    this.bounds = bounds;
    rates = in.lexicon();
    for (Row row : in.table(RATES).rows()) {
      rates.add(row, new Rate(row.required("per"), row.required("unit")), WordClass.FIXED);
    }
  }

  /** The words that an opening begins with. */
  Openings openings() {
    return bounds.openings().and(Openings.of(rates));
  }

  /** The bounds and rates from token {@code i} on; {@link Opening#none} where there are none. */
  Opening read(LayeredSentence scope, int i) {
    Opening opening = Opening.none(i);
    for (int k = 0; k < MOST && opening.end() < scope.to(); k++) {
      Opening longer = longer(scope, opening);
      if (longer == null) {
        break;
      }
      opening = longer;
    }
    return opening;
  }

  /** With one more bound or rate; null where none follows. */
  private Opening longer(LayeredSentence scope, Opening opening) {
    Tokens tokens = scope.tokens();
    int at = opening.end();
    BoundReader.BoundMatch bound = bounds.before(tokens, at, scope.to());
    // «<b>12</b>»
    boolean tag = tokens.glued(at) && !tokens.isWord(at) && !tokens.isSymbol(at - 1, '(');
    if (bound != null && !tag) {
      List<String> rules = new ArrayList<>(opening.rules());
      rules.add(bound.bound().rule());
      QuantityComparator comparator =
          Opening.stronger(opening.comparator(), bound.bound().comparator());
      return new Opening(bound.end(), comparator, opening.rate(), rules);
    }
    Rate rate = rates.at(tokens, at);
    return rate == null ? null : new Opening(at + 1, opening.comparator(), rate, opening.rules());
  }

  /** «секундына 15 метр» is 15 m/s where there is such a unit, and else 15 m a second. */
  Expression speed(Opening opening, Expression e) {
    if (opening.rate().isNone() || e.unit() == null) {
      return e;
    }
    UnitWord speed = UnitReader.per(e.unit(), opening.rate().unit());
    return speed == null ? e : e.ofSpeed(speed);
  }
}
