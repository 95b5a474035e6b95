package kz.sanaq.place;

import kz.sanaq.language.Cell;
import kz.sanaq.language.CodeCell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Schema;
import kz.sanaq.language.WordCell;
import kz.sanaq.place.Gazetteer.Head;
import kz.sanaq.place.Gazetteer.PlaceCue;
import kz.sanaq.place.Referent.Alone;
import kz.sanaq.weigher.Weigher;

/** The tables of places and of the words around them; their heads say what they are for. */
final class PlaceTables {
  private static final Column FORM = Column.one("form", WordCell.PHRASE);
  private static final Column ALONE = Column.one("alone", Cell.constant(Alone.class));

  static final Schema PLACES =
      Schema.words(
              "places.tsv",
              FORM,
              Column.one(
                  "kind",
                  Cell.oneOf(
                      "region", "city", "town", "district", "settlement", "home", "country")),
              Column.one("region", CodeCell.of("regions.tsv", "countries.tsv")),
              Column.optional("district", WordCell.PHRASE),
              ALONE,
              Column.optional("note", Cell.TEXT))
          .unique("form", "kind", "region");

  static final Schema DISTRICTS =
      Schema.words(
              "districts.tsv",
              Column.one("region", CodeCell.of("regions.tsv")),
              FORM,
              Column.one("kind", Cell.oneOf("district", "city_district", "town")),
              ALONE)
          .unique("form", "region", "kind");

  static final Schema DISTRICT_KINDS =
      Schema.words(
              "district-kinds.tsv",
              Column.one("kind", Cell.oneOf("district", "city_district", "town")),
              Column.one("head", WordCell.WORD))
          .unique("kind");

  static final Schema PLACE_WORDS =
      Schema.words(
              "place-words.tsv",
              FORM,
              Column.optional("role", Cell.constant(Head.class)),
              Column.optional(
                  "refers",
                  Cell.oneOf("city", "region", "district", "any", "there", "country", Regions.WORLD)
                      .or(CodeCell.of("regions.tsv", "countries.tsv"))))
          .unique("form");

  static final Schema PLACE_CUES =
      Schema.words(
              "place-cues.tsv",
              FORM,
              Column.one("class", Cell.CLASS),
              Column.one("role", Cell.constant(PlaceCue.class)))
          .unique("form");

  static final Schema OUTLET_PLACES =
      Schema.words(
              "outlet-places.tsv",
              Column.one("form", Cell.TEXT),
              Column.one("region", CodeCell.of("regions.tsv", "countries.tsv")),
              Column.optional("note", Cell.TEXT))
          .unique("form");

  static final Schema WEIGHTS = Weigher.schema("weights-place.tsv");

  private PlaceTables() {}
}
