package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.Set;
import kz.sanaq.language.Cell;
import kz.sanaq.language.CodeCell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.NumberCell;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordTables;
import kz.sanaq.model.QuantityType;
import kz.sanaq.number.EndingReader;

/** Reads units of measure, percent and currencies, with their endings. */
final class UnitReader {
  /** A unit at its place. */
  record UnitMatch(UnitWord unit, int end, int features, String per) {
    UnitMatch(UnitWord unit, int end, int features) {
      this(unit, end, features, "");
    }
  }

  private static final String POINT = "point";

  /** What a figure is for that is so much for each of another unit. */
  private static final String EACH = "unit";

  private static final Schema CURRENCIES =
      Schema.words(
              "currencies.tsv",
              Column.one("form", WordCell.SIGNS),
              Column.one("code", CodeCell.of("currencies.tsv")),
              Column.one("factor", NumberCell.FACTOR),
              Column.one("class", Cell.CLASS),
              Column.optional("sums", Cell.YES),
              Column.optional("home", Cell.YES))
          .unique("form");

  /** Codes of the units that tables know. */
  private static final Set<String> MEASURES = Set.copyOf(CodeCell.codes("units.tsv"));

  private final Lexicon<UnitWord> units;

  /** Words that are a currency in sums, and another unit else. */
  private final Lexicon<UnitWord> sums;

  /** Code of the currency that is meant where none is named; empty for none. */
  private final String home;

  /** Verbs that say a unit: «үш еселенді». They are no part of the quantity. */
  private final Lexicon<UnitWord> verbs;

  UnitReader(Loader in) {
    units = in.lexicon();
    verbs = in.lexicon();
    sums = in.lexicon();
    for (Row row : in.table(WordTables.UNITS).rows()) {
      boolean one = row.get("factor").isEmpty();
      add(
          row,
          row.constant("kind", QuantityType.class),
          one ? BigDecimal.ONE : row.decimal("factor"));
    }
    String here = "";
    for (Row row : in.table(CURRENCIES).rows()) {
      here = row.is("home") ? row.required("code") : here;
      if (row.is("sums")) {
        BigDecimal factor = row.decimal("factor");
        sums.add(row, new UnitWord(row.required("code"), QuantityType.MONEY, factor, row.place()));
      } else {
        add(row, QuantityType.MONEY, row.decimal("factor"));
      }
    }
    home = here;
  }

  /** Code of the currency that is meant where none is named; empty for none. */
  String home() {
    return home;
  }

  private void add(Row row, QuantityType type, BigDecimal factor) {
    Lexicon<UnitWord> words = row.get("class").equals("verb") ? verbs : units;
    words.add(row, new UnitWord(row.required("code"), type, factor, row.place()));
  }

  /** The unit of a score that a word before the number says: «магнитудасы 4,7»; null for none. */
  UnitWord before(Tokens tokens, int i) {
    UnitWord unit = tokens.has(i, Feature.POSSESSED_3) ? units.at(tokens, i) : null;
    return unit != null && unit.code().equals(POINT) ? unit : null;
  }

  /**
   * The unit after a number that a multiplier ends: «5 млн фунт» is money, «50 фунт» is not.
   *
   * @param i token after the number
   */
  UnitMatch readOfMany(Tokens tokens, int i, int to) {
    UnitWord unit = i < to ? sums.at(tokens, i) : null;
    return unit == null ? read(tokens, i, to) : new UnitMatch(unit, i + 1, tokens.features(i));
  }

  /** The unit that begins at token {@code i}, null where there is none. */
  UnitMatch read(Tokens tokens, int i, int to) {
    UnitMatch match = simple(tokens, i, to);
    if (match == null) {
      UnitWord told = i < to ? verbs.at(tokens, i) : null;
      return told == null ? null : new UnitMatch(told, i, 0);
    }
    int end = match.end();
    UnitMatch other = tokens.isSymbol(end, '/') ? simple(tokens, end + 1, to) : null;
    return other == null ? match : divided(match, other);
  }

  /** «км/сағ»; «5 640 тг/м2», «15 л/га», which are so much for each. */
  private static UnitMatch divided(UnitMatch match, UnitMatch other) {
    boolean measures = other.unit().type() == QuantityType.QUANTITY;
    return switch (match.unit().type()) {
      case MONEY ->
          measures ? new UnitMatch(match.unit(), other.end(), other.features(), EACH) : match;
      case QUANTITY -> {
        UnitWord known = per(match.unit(), other.unit().code());
        yield known == null
            ? new UnitMatch(match.unit(), other.end(), other.features(), EACH)
            : new UnitMatch(known, other.end(), other.features());
      }
      default -> match;
    };
  }

  /** The same unit for each of another; null where tables know no such unit. */
  static UnitWord per(UnitWord unit, String other) {
    return known(unit.withCode(unit.code() + "/" + other));
  }

  private static UnitWord known(UnitWord unit) {
    return MEASURES.contains(unit.code()) ? unit : null;
  }

  private UnitMatch simple(Tokens tokens, int i, int to) {
    long found = i < to ? units.match(tokens, i) : -1;
    if (found < 0 || Lexicon.end(found) > to) {
      return null;
    }
    UnitWord unit = units.meaning(found);
    int end = Lexicon.end(found);
    int features = tokens.features(end - 1);
    UnitWord raised =
        isPower(tokens, end, to) ? known(unit.withCode(unit.code() + tokens.first(end))) : null;
    if (raised != null) {
      unit = raised;
      end++;
    }
    end = stop(tokens, end, to);
    int joined = EndingReader.joined(tokens, end, to);
    if (joined > end) {
      features = EndingReader.features(tokens, joined - 1);
      end = joined;
    }
    return new UnitMatch(unit, end, features);
  }

  /** «м2», «км3». */
  private static boolean isPower(Tokens tokens, int i, int to) {
    return i < to
        && tokens.isDigits(i)
        && tokens.glued(i)
        && tokens.isWord(i - 1)
        && tokens.end(i) - tokens.begin(i) == 1
        && (tokens.first(i) == '2' || tokens.first(i) == '3');
  }

  /** The stop of an abbreviation in the middle of a sentence: «12 тг. төледі». */
  private static int stop(Tokens tokens, int i, int to) {
    return tokens.isSymbol(i, '.')
            && tokens.glued(i)
            && i + 1 < to
            && tokens.isWord(i - 1)
            && tokens.end(i - 1) - tokens.begin(i - 1) <= 2
            && tokens.isWord(i + 1)
            && !tokens.isCapital(i + 1)
            && !tokens.newLine(i + 1)
        ? i + 1
        : i;
  }

  /** The currency whose sign or code stands at {@code i} before a figure, null where none does. */
  UnitWord sign(Tokens tokens, int i) {
    if (!tokens.isDigits(i + 1) || tokens.lemma(i) <= 0 || tokens.newLine(i + 1)) {
      return null;
    }
    UnitWord unit = units.at(tokens, i);
    boolean sign =
        unit != null
            && unit.type() == QuantityType.MONEY
            && (tokens.kind(i) == Tokens.TokenType.SYMBOL || tokens.isAllCapitals(i));
    return sign ? unit : null;
  }
}
