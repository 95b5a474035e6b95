package kz.sanaq.number;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/** The number words of the language pack, and the words that only look like some. */
final class NumberWords {
  /** A word that only looks like a number, and the number that it is after another number. */
  record Trap(Numeral numeral, int features) {}

  private final Lexicon<Numeral> numerals;
  private final Lexicon<Trap> traps;

  /** «нөл де үш есебімен» is no decimal. */
  private final Lexicon<String> results;

  NumberWords(Loader in) {
    numerals = in.lexicon();
    for (Table.Row row : in.table("numbers.tsv", "word", "kind", "value", "class").rows()) {
      Numeral numeral =
          new Numeral(
              row.constant("kind", Numeral.Kind.class),
              new BigDecimal(row.required("value")),
              row.place());
      numerals.add(row.required("word"), numeral, row.constant("class", WordClass.class));
    }
    results = in.lexicon();
    for (Table.Row row : in.table("scores.tsv", "word", "class").rows()) {
      results.add(row.required("word"), row.place(), row.constant("class", WordClass.class));
    }
    traps = in.lexicon();
    for (Table.Row row : in.table("traps.tsv", "word", "value", "features").rows()) {
      traps.add(
          row.required("word"),
          trap(row),
          row.get("value").isEmpty() ? WordClass.NOUN : WordClass.FIXED);
    }
  }

  private static Trap trap(Table.Row row) {
    if (row.get("value").isEmpty()) {
      return new Trap(null, 0);
    }
    BigDecimal value = new BigDecimal(row.get("value"));
    Numeral.Kind kind =
        switch (value.precision() - value.scale()) {
          case 1 -> Numeral.Kind.UNIT;
          case 2 -> Numeral.Kind.TEN;
          default -> Numeral.Kind.HUNDRED;
        };
    int features = 0;
    for (String feature : row.get("features").split(" ", -1)) {
      features |= Feature.valueOf(feature).bit();
    }
    return new Trap(new Numeral(kind, value, row.place()), features);
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
    return numeral != null && numeral.kind() == Numeral.Kind.MULTIPLIER;
  }
}
