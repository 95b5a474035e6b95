package kz.sanaq.transforms.table;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Schema;

/** The tables that say what the published tables hold, and what databases call it. */
final class DictionaryTables {
  private static final Column KK = Column.one("kk", Cell.TEXT);
  private static final Column RU = Column.one("ru", Cell.TEXT);
  private static final Column EN = Column.one("en", Cell.TEXT);

  static final Schema TABLES =
      Schema.world(
              "tables.tsv",
              Column.one("table", Cell.TEXT),
              Column.optional("key", Cell.TEXT),
              KK,
              RU,
              EN)
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
          KK,
          RU,
          EN);

  static final Schema VALUES =
      Schema.world(
              "table-values.tsv",
              Column.one("set", Cell.TEXT),
              Column.one("value", Cell.TEXT),
              KK,
              RU,
              EN)
          .unique("set", "value");

  static final Schema VIEWS =
      Schema.world("views.tsv", Column.one("view", Cell.TEXT), KK, RU, EN).unique("view");

  static final Schema SQL_NAMES =
      Schema.world("sql-names.tsv", Column.one("column", Cell.TEXT), Column.one("sql", Cell.TEXT))
          .unique("column");

  static final Schema SQL_INDEXES =
      Schema.world(
              "sql-indexes.tsv",
              Column.one("table", Cell.TEXT),
              Column.several("columns", Cell.TEXT))
          .unique("table", "columns");

  private DictionaryTables() {}
}
