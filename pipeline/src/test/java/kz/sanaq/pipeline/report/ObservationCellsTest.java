package kz.sanaq.pipeline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Status;
import kz.sanaq.model.Support;
import kz.sanaq.model.Supported;
import kz.sanaq.model.Unit;
import kz.sanaq.model.Values;
import kz.sanaq.pipeline.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationCellsTest {
  private static final String GAP = "\u00A0";

  @Test
  void codesBecomeWords() {
    ObservationKey key = key("t", "AF", 2024, PeriodKind.YEAR);
    assertEquals(
        List.of(
            "зауыт",
            "Ауғанстан",
            "2024",
            "+1" + GAP + "620 т тәулігіне",
            "жоспар",
            "3",
            "0,90",
            key.id().substring(0, 8)),
        CELLS.of(observation(key, supported("1620/1", 3), null, null, false)));
  }

  @Test
  void whatNoIndicatorIsForIsItsTitle() {
    ObservationKey key =
        new ObservationKey(
            new Measurand(Unit.of("item"), "мектеп", "салу", Measurand.OTHER, ""),
            Measure.LEVEL,
            Direction.NONE,
            Per.NONE,
            false,
            Status.PLANNED,
            "KZ-75",
            "",
            2024,
            PeriodKind.YEAR);
    assertEquals(
        List.of("салынатын мектеп", "Алматы", "2024"), CELLS.subject(key, "салынатын мектеп"));
  }

  @Test
  void districtPeriodAndPartAreNamed() {
    assertEquals(
        List.of("адам (бөлігі)", "Алматы, Медеу ауданы", "2024, 9 ай"),
        CELLS.subject(inDistrict("Медеу ауданы"), "адам"));
  }

  @ParameterizedTest
  @CsvSource({
    "RU, Медеу ауданы, 'Алматы, Медеуский район'",
    "EN, Медеу ауданы, 'Almaty, Medeu District'",
    "EN, Ескі ауданы, 'Almaty, Ескі ауданы'",
  })
  void aDistrictIsCalledAsTheLanguageCallsIt(Language language, String district, String place) {
    assertEquals(place, ObservationCells.of(language, Map.of()).place(inDistrict(district)));
  }

  private static ObservationKey inDistrict(String district) {
    return new ObservationKey(
        new Measurand(Unit.of("person"), "адам", "", Measurand.OTHER, ""),
        Measure.LEVEL,
        Direction.NONE,
        Per.NONE,
        true,
        Status.ACTUAL,
        "KZ-75",
        district,
        2024,
        PeriodKind.NINE_MONTHS);
  }

  @Test
  void whatIsUnknownIsADash() {
    ObservationKey key = key("t", "", null, PeriodKind.UNKNOWN);
    assertEquals(List.of("–", "–", "–"), CELLS.subject(key, ""));
  }

  @Test
  void anIndicatorHasItsQualifierAndTheWordsOfTheArticles() {
    ObservationKey harvest = named("agriculture.harvest", "күріш", true);
    assertEquals(
        List.of("Жиналған өнім: күріш (бөлігі) – жиналған күріш", "Алматы", "2020, бірнеше жыл"),
        CELLS.subject(harvest, "жиналған күріш"));
    assertEquals("Жиналған өнім: күріш (бөлігі)", CELLS.subject(harvest, "").get(0));
  }

  @Test
  void wordsThatTellNoMoreThanTheIndicatorAreLeftOut() {
    ObservationKey rate = named("employment.unemployment_rate", "", false);
    assertEquals("Жұмыссыздық деңгейі", CELLS.subject(rate, "жұмыссыздық деңгейі").get(0));
  }

  private static ObservationKey named(String indicator, String qualifier, boolean subset) {
    return new ObservationKey(
        new Measurand(Unit.of("t"), "", "", indicator, qualifier),
        Measure.LEVEL,
        Direction.NONE,
        Per.NONE,
        subset,
        Status.ACTUAL,
        "KZ-75",
        "",
        2020,
        PeriodKind.SEVERAL_YEARS);
  }

  @Test
  void aUnitWithoutAWordIsItsCode() {
    assertEquals("+7 Cel тәулігіне", value(supported("7/1", 1), null, null, false));
  }

  @Test
  void boundsAndRangesHaveTheirSign() {
    assertEquals("~ +7 Cel тәулігіне", value(supported("7/1~", 1), null, null, false));
    assertEquals(
        "> +10" + GAP + "000 Cel тәулігіне", value(null, null, supported("10000/1>", 1), false));
    assertEquals("+2–3 Cel тәулігіне", value(null, null, supported("2-3/1", 1), false));
    assertEquals(
        "+7 Cel тәулігіне; <= +9 Cel тәулігіне",
        value(supported("7/1", 1), null, supported("9/1<=", 1), false));
  }

  @Test
  void aConflictIsMarkedWithTheOtherValueAndItsSources() {
    ObservationKey key = key("Cel", "KZ", 2024, PeriodKind.YEAR);
    List<String> cells =
        CELLS.of(observation(key, supported("7/1", 3), supported("8/1", 2), null, true));
    assertEquals("+7 Cel тәулігіне ≠ 8", cells.get(3));
    assertEquals("3 : 2", cells.get(5));
    assertEquals("+7 Cel тәулігіне ≠", value(supported("7/1", 1), null, null, true));
  }

  private static final ObservationCells CELLS =
      ObservationCells.of(Language.KK, IndicatorLabels.of(Language.KK, IndicatorSource.SHIPPED));

  private static String value(Supported value, Supported rival, Supported bound, boolean conflict) {
    ObservationKey key = key("Cel", "KZ", 2024, PeriodKind.YEAR);
    return CELLS.of(observation(key, value, rival, bound, conflict)).get(3);
  }

  private static Supported supported(String amount, long sources) {
    String[] parts = amount.split("/", -1);
    String sign = parts[1].substring(1);
    String[] ends = parts[0].split("-", -1);
    Amount plain =
        ends.length == 1
            ? Amount.of(new BigDecimal(ends[0]), BigDecimal.ONE)
            : Amount.range(new BigDecimal(ends[0]), new BigDecimal(ends[1]), BigDecimal.ONE);
    QuantityComparator comparator =
        sign.isEmpty() ? QuantityComparator.EQUAL : QuantityComparator.ofSign(sign);
    return new Supported(plain.with(comparator), sources, new BigDecimal("0.9"), Period.UNKNOWN);
  }

  private static ObservationKey key(String unit, String region, Integer year, PeriodKind kind) {
    return new ObservationKey(
        new Measurand(Unit.of(unit), "зауыт", "", Measurand.OTHER, ""),
        Measure.DELTA,
        Direction.INCREASE,
        Per.DAY,
        false,
        Status.PLANNED,
        region,
        "",
        year,
        kind);
  }

  private static Observation observation(
      ObservationKey key, Supported value, Supported rival, Supported bound, boolean conflict) {
    return new Observation(
        key,
        key.measurand(),
        new Support(3, 3, 3, 1, 3),
        Values.NONE,
        value,
        rival,
        bound,
        0,
        1,
        conflict);
  }
}
