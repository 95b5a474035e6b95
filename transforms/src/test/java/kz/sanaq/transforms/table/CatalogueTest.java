package kz.sanaq.transforms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What codes stand for: every one has its names, and a row of its table. */
class CatalogueTest {
  private static final Collection<Indicator> SHIPPED =
      IndicatorCatalogue.of("kk", IndicatorSource.SHIPPED).indicators();
  private static final Names NAMES = Names.of(SHIPPED);

  @Test
  void anIndicatorSaysAllThatTheCatalogueSays() throws IOException {
    String own =
        "code\tlabel_kk\tlabel_ru\tlabel_en\tunits\tstatistic\tconcept\tby\tdefinition_kk"
            + "\tdefinition_ru\tdefinition_en\tincludes_kk\tincludes_ru\tincludes_en\texcludes_kk"
            + "\texcludes_ru\texcludes_en\tobjects\n"
            + "own.cafes\tКофеханалар\tКофейни\tCafés\titem|km2\tcount\tX:1\tkind"
            + "\tА.\tО.\tD.\tК.\tВ.\tI.\tЖ.\tН.\tE.\tкофехана\n";
    List<Indicator> indicators =
        List.copyOf(IndicatorCatalogue.of("kk", IndicatorSource.of("own.tsv", own)).indicators());
    Indicator last = indicators.get(indicators.size() - 1);
    assertEquals(
        """
        {"code":"own.cafes","indicator_group":"own","label_kk":"Кофеханалар","label_ru":"Кофейни",\
        "label_en":"Cafés","definition_kk":"А.","definition_ru":"О.","definition_en":"D.",\
        "includes_kk":"К.","includes_ru":"В.","includes_en":"I.",\
        "excludes_kk":"Ж.","excludes_ru":"Н.","excludes_en":"E.",\
        "unit_kinds":["item","km2"],"statistic":"count","concept":"X:1","qualified_by":"kind"}
        {"code":"other","indicator_group":"other","label_kk":"Каталогтағы көрсеткішке жатпайды",\
        "label_ru":"Не показатель каталога","label_en":"No indicator of the catalogue",\
        "definition_kk":null,"definition_ru":null,"definition_en":null,\
        "includes_kk":null,"includes_ru":null,"includes_en":null,\
        "excludes_kk":null,"excludes_ru":null,"excludes_en":null,\
        "unit_kinds":[],"statistic":null,"concept":null,"qualified_by":null}
        """,
        json(CatalogueTables.indicators(), Catalogue.indicators(List.of(last))));
  }

  @Test
  void namesOfRegionsAreKnownForEveryCode() {
    assertEquals("Алматы облысы", NAMES.region("KZ-19").kk());
    assertEquals("Almaty", NAMES.region("KZ-75").en());
    assertEquals("Қазақстан", NAMES.region("KZ").kk());
    assertEquals("KZ-99", NAMES.region("KZ-99").en());
    List<String> codes = Catalogue.regions().stream().map(RegionRow::code).toList();
    assertTrue(codes.size() > 260);
    assertFalse(codes.contains(""));
  }

  @Test
  void aRegionSaysWhatItWasSplitOffFrom() throws IOException {
    List<RegionRow> rows =
        Catalogue.regions().stream()
            .filter(row -> List.of("KZ-10", "KZ", "KZ-75").contains(row.code()))
            .toList();
    assertEquals(
        """
        {"code":"KZ-10","label_kk":"Абай облысы","label_ru":"Область Абай","label_en":"Abai Region",\
        "kind":"region","country":"KZ","parent":"KZ-63","since":"2022-06-08","until":null}
        {"code":"KZ-75","label_kk":"Алматы","label_ru":"Алматы","label_en":"Almaty",\
        "kind":"city","country":"KZ","parent":null,"since":null,"until":null}
        {"code":"KZ","label_kk":"Қазақстан","label_ru":"Казахстан","label_en":"Kazakhstan",\
        "kind":"country","country":"KZ","parent":null,"since":null,"until":null}
        """,
        json(CatalogueTables.regions(), rows));
  }

  @Test
  void aDistrictIsFoundUnderTheRegionOfTheDayAndOfToday() throws IOException {
    List<DistrictRow> rows =
        Catalogue.districts().stream()
            .filter(row -> List.of("Семей қаласы", "Тұран ауданы").contains(row.name().kk()))
            .toList();
    assertEquals(
        """
        {"region":"KZ-10","district":"Семей қаласы","region_today":"KZ-10",\
        "label_kk":"Семей қаласы","label_ru":"Семей","label_en":"Semey","kind":"town"}
        {"region":"KZ-63","district":"Семей қаласы","region_today":"KZ-10",\
        "label_kk":"Семей қаласы","label_ru":"Семей","label_en":"Semey","kind":"town"}
        {"region":"KZ-79","district":"Тұран ауданы","region_today":"KZ-79",\
        "label_kk":"Тұран ауданы","label_ru":"Туранский район","label_en":"Turan District",\
        "kind":"city_district"}
        {"region":"KZ-61","district":"Тұран ауданы","region_today":"KZ-79",\
        "label_kk":"Тұран ауданы","label_ru":"Туранский район","label_en":"Turan District",\
        "kind":"city_district"}
        """,
        json(CatalogueTables.districts(), rows));
  }

  /** Else a row of the other tables would join two, or readers could not tell two apart. */
  @Test
  void noTwoDistrictsOfARegionHaveOneName() {
    List<Function<Wording, String>> languages = List.of(Wording::kk, Wording::ru, Wording::en);
    for (Function<Wording, String> language : languages) {
      List<String> names =
          Catalogue.districts().stream()
              .map(row -> row.region() + " " + language.apply(row.name()))
              .toList();
      assertEquals(names.stream().distinct().toList(), names);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "KZ-55, Екібастұз қаласы, Экибастуз",
    "KZ-63, Семей қаласы, Семей",
    "KZ-55, Семей қаласы, Семей қаласы",
    "XX, Ескі ауданы, Ескі ауданы",
    "KZ-55, '', ''"
  })
  void districtsHaveNames(String region, String district, String name) {
    assertEquals(name, NAMES.district(region, district).ru());
  }

  @Test
  void aUnitSaysWhatItsCodeIsOf() throws IOException {
    List<UnitRow> rows =
        Catalogue.units().stream()
            .filter(row -> List.of("person", "KZT", "km", "AEK").contains(row.code()))
            .toList();
    assertEquals(
        """
        {"code":"person","label_kk":"Адам","label_ru":"Человек","label_en":"Person",\
        "kind":"person","scheme":"model","base":null,"factor":null}
        {"code":"KZT","label_kk":"Қазақстан теңгесі","label_ru":"казахский тенге",\
        "label_en":"Kazakhstani Tenge","kind":"money","scheme":"iso4217","base":null,"factor":null}
        {"code":"km","label_kk":"километр","label_ru":"километр","label_en":"kilometre",\
        "kind":"physical","scheme":"ucum","base":"m","factor":1000}
        {"code":"AEK","label_kk":"айлық есептік көрсеткіш",\
        "label_ru":"месячный расчётный показатель","label_en":"monthly calculation index",\
        "kind":"money","scheme":"model","base":null,"factor":null}
        """,
        json(CatalogueTables.units(), rows));
  }

  @Test
  void noCodeIsThereTwiceAndAllHaveNames() {
    for (List<String> codes :
        List.of(
            Catalogue.indicators(SHIPPED).stream().map(IndicatorRow::code).toList(),
            Catalogue.regions().stream().map(RegionRow::code).toList(),
            Catalogue.units().stream().map(UnitRow::code).toList())) {
      assertEquals(codes.stream().distinct().toList(), codes);
    }
    Catalogue.indicators(SHIPPED).forEach(row -> assertFalse(row.label().ru().isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "budget.revenue, KZ-71, percent, Доходы бюджета, Астана, процент",
    "other, '', item, '', '', Единица",
    "own.thing, XX, parsec, own.thing, XX, parsec"
  })
  void codesHaveNames(
      String indicator, String region, String unit, String first, String second, String third) {
    assertEquals(first, NAMES.indicator(indicator).ru());
    assertEquals(second, NAMES.region(region).ru());
    assertEquals(third, NAMES.unit(unit).ru());
  }

  private static <R> String json(TableDefinition<R> table, List<R> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = TableFormat.JSON.open(table, out)) {
      for (R record : records) {
        writer.write(table.row(record));
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
