package kz.sanaq.place;

import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where the figure at the mark of each row holds, and the rule that finds it. */
class PlaceCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("place/cases.tsv").tests(row -> Outcome.one(row, fields(placed(row).place())));
  }

  @TestFactory
  Stream<DynamicTest> districts() {
    return Cases.of("place/districts.tsv")
        .tests(row -> Outcome.one(row, district(placed(row).place())));
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return Cases.of("place/rules.tsv")
        .tests(row -> Outcome.one(row, Fields.NONE.with("rule", placed(row).rule())));
  }

  private static PlaceChoice placed(Case row) {
    return PlacesInText.of(row.given("headline"), row.given("dateline"), row.text())
        .withTitle(row.given("title"))
        .printedBy(row.given("source"))
        .placeOfFigure(row.published());
  }

  private static Fields district(Place place) {
    return Fields.NONE.with("region", place.region()).with("district", place.district());
  }

  private static Fields fields(Place place) {
    return Fields.NONE
        .with("region", place.region())
        .with("today", place.regionToday())
        .with("district", place.district())
        .with("source", place.source());
  }
}
