package kz.sanaq.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.WorldTables;
import org.junit.jupiter.api.Test;

/** Whatever is read as a district has its names in {@code world/districts.tsv}. */
class DistrictNamesTest {
  private static final LanguagePack PACK = LanguagePack.of("kk");

  @Test
  void theDistrictsThatAreReadAreThoseOfTheWorld() {
    Map<String, String> heads = new HashMap<>();
    rows(PlaceTables.DISTRICT_KINDS).forEach(row -> heads.put(row.get("kind"), row.get("head")));
    List<String> read =
        rows(PlaceTables.DISTRICTS)
            .map(
                row ->
                    district(
                        row.get("kind"),
                        row.get("region"),
                        row.get("form") + " " + heads.get(row.get("kind"))))
            .sorted()
            .toList();
    List<String> named =
        WorldTables.DISTRICTS.table().rows().stream()
            .map(row -> district(row.get("kind"), row.get("region"), row.get("name_kk")))
            .sorted()
            .toList();
    assertEquals(named, read);
  }

  @Test
  void otherNamesStandForDistrictsOfTheWorld() {
    TreeSet<String> unknown = new TreeSet<>();
    rows(PlaceTables.PLACES)
        .filter(row -> !row.get("district").isEmpty())
        .forEach(row -> unknown.add(district("", row.get("region"), row.get("district"))));
    WorldTables.DISTRICTS
        .table()
        .rows()
        .forEach(row -> unknown.remove(district("", row.get("region"), row.get("name_kk"))));
    assertEquals(List.of(), List.copyOf(unknown));
  }

  private static Stream<Row> rows(Schema schema) {
    return PACK.table(schema).rows().stream();
  }

  private static String district(String kind, String region, String name) {
    return region + " " + name + " " + kind;
  }
}
