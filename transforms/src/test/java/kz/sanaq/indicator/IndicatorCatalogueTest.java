package kz.sanaq.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.language.TableException;
import kz.sanaq.language.Wording;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;
import kz.sanaq.model.Measurand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCatalogueTest {
  private static final String HEADER =
      "code\tlabel_kk\tlabel_en\tunits\tstatistic\tkinds\tobjects\tevents\tabout\tnear\twithout"
          + "\tqualifier\n";
  private static final String CAFE = "own.cafes\tКофеханалар\tCafes\titem\tcount";
  private static final String CAFES = HEADER + CAFE + "\t\tкофехана\t\t\t\t\t\n";
  private static final String MOPEDS =
      "own.mopeds\tМопедтер\tMopeds\titem\tcount\t\tмопед\t\t\t\t\t\n";

  @Test
  void everyIndicatorHasLabelsUnitsAndAConceptThatCanBe() {
    Set<String> labels = new HashSet<>();
    for (Indicator indicator : shipped()) {
      assertTrue(
          labels.add(indicator.label().kk()), indicator.label().kk() + " stands there twice");
      assertTrue(
          labels.add("ru " + indicator.label().ru()),
          indicator.label().ru() + " stands there twice");
      assertTrue(
          labels.add(indicator.label().en()), indicator.label().en() + " stands there twice");
      assertFalse(indicator.units().isEmpty(), indicator.code());
      assertTrue(
          indicator.concept().isEmpty()
              || indicator.concept().matches("(SDG|WDI|IMF|ILO):[A-Z0-9_]+|SDMX:[1-3](\\.[0-9]+)*"),
          indicator.code() + " has the concept " + indicator.concept());
    }
  }

  /** The page and the published table show them, in the reader's language. */
  @Test
  void everyIndicatorIsDefinedInThreeLanguages() {
    Set<String> definitions = new HashSet<>();
    for (Indicator indicator : shipped()) {
      Wording definition = indicator.definition();
      for (String text : List.of(definition.kk(), definition.ru(), definition.en())) {
        assertTrue(text.endsWith("."), indicator.code() + " is defined as " + text);
        assertTrue(definitions.add(text), text + " stands there twice");
      }
      for (Wording told : List.of(indicator.includes(), indicator.excludes())) {
        assertFalse(told.kk().isEmpty(), indicator.code());
        assertFalse(told.ru().isEmpty(), indicator.code());
        assertFalse(told.en().isEmpty(), indicator.code());
      }
      assertFalse(definition.kk().matches(".*[a-z]{3}.*"), indicator.code() + " in Kazakh");
      String russian = definition.ru().replaceAll("«[^»]*»", "");
      assertFalse(russian.matches(".*[әғқңөұүһі].*"), indicator.code() + " in Russian");
    }
  }

  @Test
  void whatIsExcludedGoesToTheSameIndicatorsInEachLanguage() {
    Set<String> codes = codes(IndicatorSource.SHIPPED);
    codes.add(Measurand.OTHER);
    for (Indicator indicator : shipped()) {
      Wording excludes = indicator.excludes();
      List<String> targets = targets(excludes.en());
      assertEquals(targets, targets(excludes.kk()), indicator.code() + " in Kazakh");
      assertEquals(targets, targets(excludes.ru()), indicator.code() + " in Russian");
      assertFalse(targets.contains(indicator.code()), indicator.code() + " excludes itself");
      assertTrue(codes.containsAll(targets), indicator.code() + " leads to " + targets);
    }
  }

  /** The codes behind the arrows of a text. */
  private static List<String> targets(String excludes) {
    return Pattern.compile("→ ([a-z0-9_., ]+)")
        .matcher(excludes)
        .results()
        .flatMap(arrow -> Arrays.stream(arrow.group(1).split(", ")))
        .toList();
  }

  @Test
  void everyTopicIsThere() {
    Set<String> topics =
        shipped().stream().map(i -> i.code().replaceFirst("\\..*", "")).collect(Collectors.toSet());
    assertTrue(
        topics.containsAll(
            Set.of(
                "employment",
                "social",
                "population",
                "wages",
                "incomes",
                "budget",
                "grants",
                "business",
                "education",
                "health",
                "housing",
                "construction",
                "infrastructure",
                "agriculture",
                "industry",
                "trade",
                "prices",
                "finance",
                "transport",
                "environment",
                "safety")),
        topics.toString());
  }

  @Test
  void aTableExtendsTheCatalogue() {
    assertEquals("own.cafes", read("Қалада 12 кофехана бар.", CAFES));
    assertEquals("other", read("Қалада 12 кофехана бар.", ""));
    assertEquals("other", read("Ауылда 40 мопед бар.", CAFES));
  }

  @Test
  void aRowOfAKnownCodeAddsWords() {
    String more = CAFES + "own.cafes\t\t\t\t\t\tшайхана\t\t\t\t\t\n";
    assertEquals("own.cafes", read("Қалада 12 шайхана бар.", more));
    assertEquals("own.cafes", read("Қалада 12 кофехана бар.", more));
  }

  @Test
  void aMinusTakesAway() {
    String less = CAFES + MOPEDS + "-own.cafes\n";
    assertEquals("other", read("Қалада 12 кофехана бар.", less));
    assertEquals("own.mopeds", read("Ауылда 40 мопед бар.", less));
  }

  @Test
  void whatIsTakenAwayIsGoneAndNothingElse() {
    Set<String> left = codes(IndicatorSource.SHIPPED);
    assertTrue(left.remove("trade.export"));
    assertEquals(left, codes(IndicatorSource.of("own.tsv", "code\n-trade.export\n")));
    String only = CAFES.replace(HEADER, HEADER + "-*\n");
    assertEquals(Set.of("own.cafes"), codes(IndicatorSource.of("own.tsv", only)));
    assertEquals(Set.of("own.cafes"), codes(IndicatorSource.of("own.tsv", "\uFEFF" + only)));
    String taken = CAFES + "-own.cafes\n";
    assertEquals(codes(IndicatorSource.SHIPPED), codes(IndicatorSource.of("own.tsv", taken)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trade.export;Іс;;;; | Іс export_en export_units AMOUNT concept",
        "trade.export;;Deeds;;; | kk Deeds export_units AMOUNT concept",
        "trade.export;;;percent;; | kk export_en [percent] AMOUNT concept",
        "trade.export;;;;rate; | kk export_en export_units RATE concept",
        "trade.export;;;;;SDMX:1 | kk export_en export_units AMOUNT SDMX:1"
      })
  void whatARowOfAKnownCodeDoesNotTellStaysAsItIs(String row, String expected) {
    Indicator known = indicator(IndicatorSource.SHIPPED, "trade.export");
    String table = "code\tlabel_kk\tlabel_en\tunits\tstatistic\tconcept\n";
    IndicatorSource source =
        IndicatorSource.of("own.tsv", table + row.strip().replace(';', '\t') + "\n");
    Indicator told = indicator(source, "trade.export");
    String got =
        String.join(
            " ",
            told.label().kk().equals(known.label().kk()) ? "kk" : told.label().kk(),
            told.label().en().equals(known.label().en()) ? "export_en" : told.label().en(),
            told.units().equals(known.units()) ? "export_units" : told.units().toString(),
            told.statistic().name(),
            told.concept().equals(known.concept()) ? "concept" : told.concept());
    assertEquals(expected, got);
  }

  @Test
  void whenAnIndicatorIsMeasuredMayBeToldAnew() {
    String table = "code\tmeasured\tobjects\ntrade.export\tat_date\t\nfinance.loans\t\tқарыз\n";
    IndicatorSource own = IndicatorSource.of("own.tsv", table);
    assertEquals(MeasuredWhen.AT_DATE, indicator(own, "trade.export").measured());
    assertEquals(MeasuredWhen.AT_DATE, indicator(own, "finance.loans").measured());
    assertEquals(MeasuredWhen.OVER_PERIOD, indicator(own, "trade.import").measured());
    assertEquals(MeasuredWhen.UNKNOWN, indicator(own, "infrastructure.sports").measured());
  }

  @Test
  void aDefinitionMayBeToldAnewInOneLanguage() {
    Indicator known = indicator(IndicatorSource.SHIPPED, "trade.export");
    String table = "code\tdefinition_ru\texcludes_kk\ntrade.export\tВывоз.\tимпорт → other\n";
    Indicator told = indicator(IndicatorSource.of("own.tsv", table), "trade.export");
    assertEquals(
        new Wording(known.definition().kk(), "Вывоз.", known.definition().en()), told.definition());
    assertEquals(known.includes(), told.includes());
    assertEquals(
        new Wording("импорт → other", known.excludes().ru(), known.excludes().en()),
        told.excludes());
  }

  @Test
  void noWordOfATableHidesAYear() {
    String warm = CAFES + "own.cafes\t\t\t\t\t\tмейрамхана\t\tжылы|қазан|мың\t\t\t\n";
    Document document = document("2023 жылы 3 мың адам жұмысқа орналасты.");
    assertEquals(
        Annotator.of("kk").annotate(document),
        Annotator.of("kk", IndicatorSource.of("warm.tsv", warm)).annotate(document));
  }

  @Test
  void aWordMayKeepARowAway() {
    String cafes = HEADER + CAFE + "\t\tкофехана\t\t\t\tжабыл-\t\n";
    assertEquals("own.cafes", read("Қалада 12 кофехана ашылды.", cafes));
    assertEquals("other", read("Қалада 12 кофехана жабылды.", cafes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "own.a;;A;item;count;;б | 2:2: column 'label_kk' is empty (give it a value)",
        "own.a;А;A;litre;count;;б | 2:4: column 'units' has 'litre' (use person,",
        "own.a;А;A;item;sum;;б | 2:5: column 'statistic' 'sum' is none of count, amount,",
        "own.a;А;A;item;count;; | 2:1: column 'code' 'own.a' has no rule by which it is found",
        "trade.export;;;;;verst;жоба | 2:6: column 'kinds' 'verst' is none of person, household,",
        "trade.export;;;;;;жоба5 | 2:7: column 'objects' has '5' in 'жоба5' (write letters,",
        "trade.export;;;;;;@thing | 2:7: column 'objects' 'thing' is none of person, group,",
        "trade.export;;;;;;;салу2 | 2:8: column 'events' has '2' in 'салу2' (write letters,",
        "trade.export;;;;;;;;а!б | 2:9: column 'about' has '!' in 'а!б' (write letters,",
        "trade.export;;;;;;б;;;а!б | 2:10: column 'near' has '!' in 'а!б' (write letters,",
        "trade.export;;;;;;б;;;;а!б | 2:11: column 'without' has '!' in 'а!б' (write letters,",
        "trade.export;;;;;;б;;;;;class=thing | 2:12: column 'qualifier' 'thing' is none of person,",
        "trade.export;;;;;;;;;;жоба | 2:7: column 'objects' is empty (give objects, or words in",
        "trade.export | 2:7: column 'objects' is empty (give objects, or words in about)",
        "-no.such | 2:1: column 'code' 'no.such' is no indicator (take away one that there is)",
        "-trade.export;;;;;;жоба | 2:7: column 'objects' is not empty",
        "Own;А;A;item;count;;б | 2:1: column 'code' 'Own' is no name for an indicator",
        "other;А;A;item;count;;б | 2:1: column 'code' 'other' is no name for an indicator",
        ";А;A;item;count;;б | 2:1: column 'code' is empty (give it a value)",
      })
  void aMistakeIsToldWithItsPlaceAndRemedy(String row, String message) {
    String told = mistake(HEADER + row.strip().replace(';', '\t') + "\n");
    assertTrue(told.startsWith("own.tsv:" + message), told);
  }

  @Test
  void aMistakeInTheWholeTableIsTold() {
    assertTrue(mistake(" \n").startsWith("own.tsv: is empty (begin with the header line code, "));
    assertTrue(mistake(HEADER).startsWith("own.tsv:1: has no rows"), mistake(HEADER));
    assertTrue(
        mistake("code\tword\ntrade.export\tжоба\n")
            .startsWith("own.tsv:1:2: unknown column 'word'"));
    assertTrue(mistake("# own\n\ncode\tword\n").startsWith("own.tsv:3:2: unknown column"));
    assertTrue(mistake("kod\ntrade.export\n").startsWith("own.tsv:1: no column 'code'"));
    assertTrue(
        mistake("code\tabout\ntrade.export\tжоба||іс\n")
            .startsWith("own.tsv:2:2: column 'about' has a '|' or ';' with no word beside it"));
  }

  private static Set<String> codes(IndicatorSource source) {
    return IndicatorCatalogue.of("kk", source).indicators().stream()
        .map(Indicator::code)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Indicator indicator(IndicatorSource source, String code) {
    return IndicatorCatalogue.of("kk", source).indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Collection<Indicator> shipped() {
    return IndicatorCatalogue.of("kk", IndicatorSource.SHIPPED).indicators();
  }

  private static String mistake(String table) {
    return assertThrows(
            TableException.class,
            () -> IndicatorCatalogue.of("kk", IndicatorSource.of("own.tsv", table)))
        .getMessage();
  }

  private static String read(String text, String table) {
    IndicatorSource source =
        table.isEmpty() ? IndicatorSource.SHIPPED : IndicatorSource.of("own.tsv", table);
    return Annotator.of("kk", source).annotate(document(text)).mentions().get(0).fact().indicator();
  }

  private static Document document(String text) {
    return Documents.document(text).published(LocalDate.of(2024, 6, 15)).get();
  }
}
