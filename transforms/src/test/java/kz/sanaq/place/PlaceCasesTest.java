package kz.sanaq.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import kz.sanaq.language.Table;
import kz.sanaq.model.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code cases.tsv}: a figure in its text, and where it holds. */
class PlaceCasesTest {
  @TestFactory
  Stream<DynamicTest> figureHoldsWhereTheCaseSays() throws IOException {
    Table cases =
        Table.resource(
            "/kz/sanaq/place/cases.tsv",
            "published",
            "headline",
            "dateline",
            "text",
            "region",
            "today",
            "district",
            "source");
    return cases.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.place() + " " + row.get("text"), () -> check(row)));
  }

  private static void check(Table.Row row) {
    Place place =
        PlacesInText.of(row.get("headline"), row.get("dateline"), row.required("text"))
            .placeOfFigure(row.get("published"));
    String expected =
        String.join(
            " | ",
            row.get("region"),
            row.get("today"),
            row.get("district"),
            row.required("source"));
    String got =
        String.join(
            " | ", place.region(), place.regionToday(), place.district(), place.source().name());
    assertEquals(expected, got, row.get("text"));
  }
}
