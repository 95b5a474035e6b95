package kz.sanaq.language;

/** The tables of a language pack that several packages read, each for its own purpose. */
public final class WordTables {
  /** The twelve months. */
  public static final Schema MONTHS =
      Schema.words(
              "months.tsv",
              Column.one("form", WordCell.WORD),
              Column.one("number", NumberCell.whole(1, 12)),
              Column.any("short", WordCell.WORD))
          .unique("form");

  /** The words that numbers are made of. */
  public static final Schema NUMBERS =
      Schema.words(
              "numbers.tsv",
              Column.one("form", WordCell.WORD),
              Column.one(
                  "kind",
                  Cell.oneOf(
                      "unit",
                      "ten",
                      "hundred",
                      "multiplier",
                      "collective",
                      "half",
                      "half_alone",
                      "whole",
                      "part",
                      "sign")),
              Column.one("value", NumberCell.DECIMAL),
              Column.one("class", Cell.CLASS))
          .unique("form");

  /** Nouns, and what one of each is. */
  public static final Schema NOUNS =
      Schema.words(
              "nouns.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("kind", Cell.oneOf("person", "household", "item", "seat", "bed")),
              Column.one("class", Cell.constant(NounClass.class)),
              Column.optional("variant", WordCell.PHRASE),
              Column.optional("counter", Cell.YES))
          .unique("form");

  /** The units of measure. */
  public static final Schema UNITS =
      Schema.words(
              "units.tsv",
              Column.one("form", WordCell.SIGNS),
              Column.one("code", CodeCell.of("units.tsv")),
              Column.one("kind", Cell.oneOf("quantity", "percentage", "cardinal")),
              Column.one("class", Cell.CLASS),
              Column.optional("factor", NumberCell.FACTOR))
          .unique("form");

  /** The labels of telephone numbers, addresses and accounts. */
  public static final Schema CONTACTS =
      Schema.words("contacts.tsv", Column.one("form", WordCell.PHRASE)).unique("form");

  /** Newspapers, agencies and sites. */
  public static final Schema OUTLETS =
      Schema.words(
              "outlets.tsv",
              Column.one("name", Cell.TEXT),
              Column.any("forms", Cell.TEXT),
              Column.any("common", Cell.TEXT),
              Column.optional("region", CodeCell.of("regions.tsv", "countries.tsv")))
          .unique("name");

  private WordTables() {}
}
