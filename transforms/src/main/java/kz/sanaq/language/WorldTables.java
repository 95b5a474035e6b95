package kz.sanaq.language;

/** The tables of {@code world} that several readers use, or whose codes other tables name. */
public final class WorldTables {
  private static final Column CODE = Column.one("code", Cell.TEXT);
  private static final Column KAZAKH = Column.one("name_kk", Cell.TEXT);
  private static final Column RUSSIAN = Column.one("name_ru", Cell.TEXT);
  private static final Column ENGLISH = Column.one("name_en", Cell.TEXT);

  /** Regions and cities of republican significance, and what they were split off from. */
  public static final Schema REGIONS =
      Schema.world(
              "regions.tsv",
              CODE,
              KAZAKH,
              RUSSIAN,
              ENGLISH,
              Column.one("kato", NumberCell.digits(9)),
              Column.one("kind", Cell.oneOf("region", "city")),
              Column.optional("centre", Cell.TEXT),
              Column.optional("centre_since", Cell.DAY),
              Column.optional("since", Cell.DAY),
              Column.optional("parent", CodeCell.of("regions.tsv")),
              Column.optional("until", Cell.DAY))
          .unique("code");

  /** Districts, city districts and towns by the region that they lie in today. */
  public static final Schema DISTRICTS =
      Schema.world(
              "districts.tsv",
              Column.one("region", CodeCell.of("regions.tsv")),
              KAZAKH,
              RUSSIAN,
              ENGLISH,
              Column.one("kind", Cell.oneOf("district", "city_district", "town")))
          .unique("region", "name_kk");

  /** Countries and territories. */
  public static final Schema COUNTRIES =
      Schema.world("countries.tsv", CODE, KAZAKH, RUSSIAN, ENGLISH).unique("code");

  /** Units that measure. */
  public static final Schema UNITS =
      Schema.world(
              "units.tsv",
              CODE,
              KAZAKH,
              RUSSIAN,
              ENGLISH,
              Column.optional("base", CodeCell.of("units.tsv")),
              Column.optional("factor", NumberCell.FACTOR),
              Column.optional("reading", Cell.YES))
          .unique("code");

  /** Currencies. */
  public static final Schema CURRENCIES =
      Schema.world("currencies.tsv", CODE, KAZAKH, RUSSIAN, ENGLISH).unique("code");

  private WorldTables() {}
}
