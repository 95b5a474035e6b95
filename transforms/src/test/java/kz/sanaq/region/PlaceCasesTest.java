package kz.sanaq.region;

import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where the figure at the mark of each row of {@code cases.tsv} holds. */
class PlaceCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("region/cases.tsv").tests(row -> Outcome.one(row, fields(place(row))));
  }

  private static Place place(Case row) {
    return PlacesInText.of(row.given("headline"), row.given("dateline"), row.text())
        .printedBy(row.given("source"))
        .placeOfFigure(row.published());
  }

  private static Fields fields(Place place) {
    return Fields.NONE
        .with("region", place.region())
        .with("today", place.regionToday())
        .with("district", place.district())
        .with("source", place.source());
  }
}
