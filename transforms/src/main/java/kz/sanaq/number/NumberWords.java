package kz.sanaq.number;

import java.math.BigDecimal;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.NumberCell;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;

/** The number words of the language pack, and the words that only look like some. */
final class NumberWords {
  /** A word that only looks like a number, and the number that it is after another number. */
  record Trap(Numeral numeral, int features) {}

  private static final Schema SCORES =
      Schema.words(
              "scores.tsv", Column.one("form", WordCell.PHRASE), Column.one("class", Cell.CLASS))
          .unique("form");

  private static final Schema TRAPS =
      Schema.words(
              "traps.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.optional("value", NumberCell.whole(1, 999)),
              Column.any("features", Cell.FEATURE))
          .unique("form");

  private final Lexicon<Numeral> numerals;
  private final Lexicon<Trap> traps;

  /** «нөл де үш есебімен» is no decimal. */
  private final Lexicon<String> results;

  NumberWords(Loader in) {
    numerals = in.lexicon();
    for (Row row : in.table(WordTables.NUMBERS).rows()) {
      Numeral numeral =
          new Numeral(
              row.constant("kind", Numeral.NumeralRole.class), row.decimal("value"), row.place());
      numerals.add(row, numeral);
    }
    results = in.lexicon();
    for (Row row : in.table(SCORES).rows()) {
      results.add(row, row.place());
    }
    traps = in.lexicon();
    for (Row row : in.table(TRAPS).rows()) {
      traps.add(row, trap(row), row.get("value").isEmpty() ? WordClass.NOUN : WordClass.FIXED);
    }
  }

  private static Trap trap(Row row) {
    if (row.get("value").isEmpty()) {
      return new Trap(null, 0);
    }
    BigDecimal value = row.decimal("value");
    Numeral.NumeralRole kind =
        switch (value.precision() - value.scale()) {
          case 1 -> Numeral.NumeralRole.UNIT;
          case 2 -> Numeral.NumeralRole.TEN;
          default -> Numeral.NumeralRole.HUNDRED;
        };
    row.required("features");
    return new Trap(new Numeral(kind, value, row.place()), row.features("features"));
  }

  /** Number words, and what looks like some. */
  Openings openings() {
    return Openings.of(numerals, traps);
  }

  /** Whether a number may begin at token {@code i}. */
  boolean begins(Tokens tokens, int i) {
    if (tokens.isDigits(i)) {
      return true;
    }
    Numeral numeral = numeral(tokens, i);
    return numeral != null && numeral.kind().begins();
  }

  /** What the number word at {@code i} means, null where there is none. */
  Numeral numeral(Tokens tokens, int i) {
    return numerals.at(tokens, i);
  }

  /** The word at {@code i} that looks like a number, null where there is none. */
  Trap trap(Tokens tokens, int i) {
    return traps.at(tokens, i);
  }

  /** Whether a word of a match's result stands at {@code i}. */
  boolean isResult(Tokens tokens, int i) {
    return results.at(tokens, i) != null;
  }

  /** Whether a multiplier («мың», «млн») stands at {@code i}. */
  boolean isMultiplier(Tokens tokens, int i) {
    Numeral numeral = numeral(tokens, i);
    return numeral != null && numeral.kind() == Numeral.NumeralRole.MULTIPLIER;
  }
}
