package kz.sanaq.transforms.table;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Schema;

/** The tables that say what the published tables hold. */
final class DictionaryTables {
  static final Schema TABLES =
      Schema.world(
              "tables.tsv",
              Column.one("table", Cell.TEXT),
              Column.optional("key", Cell.TEXT),
              Column.one("kk", Cell.TEXT),
              Column.one("ru", Cell.TEXT),
              Column.one("en", Cell.TEXT))
          .unique("table");

  static final Schema COLUMNS =
      Schema.world(
          "table-columns.tsv",
          Column.several("tables", Cell.TEXT),
          Column.one("column", Cell.TEXT),
          Column.optional("measured_in", Cell.TEXT),
          Column.optional("values", Cell.TEXT),
          Column.optional("concept", Cell.TEXT),
          Column.optional("refers", Cell.TEXT),
          Column.one("kk", Cell.TEXT),
          Column.one("ru", Cell.TEXT),
          Column.one("en", Cell.TEXT));

  static final Schema VALUES =
      Schema.world(
              "table-values.tsv",
              Column.one("set", Cell.TEXT),
              Column.one("value", Cell.TEXT),
              Column.one("kk", Cell.TEXT),
              Column.one("ru", Cell.TEXT),
              Column.one("en", Cell.TEXT))
          .unique("set", "value");

  private DictionaryTables() {}
}
