package kz.sanaq.transforms.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Change;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Claims;
import kz.sanaq.model.Contradiction;
import kz.sanaq.model.Direction;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.Place;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Sketch;
import kz.sanaq.model.Status;
import kz.sanaq.model.Support;
import kz.sanaq.model.Supported;
import kz.sanaq.model.Unit;
import kz.sanaq.model.Values;
import kz.sanaq.model.YearSource;
import kz.sanaq.title.Titles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of the tables look like: every column, its name, its place and its form. */
final class TablesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 9);

  @Test
  void aClaim() throws IOException {
    assertEquals(
        """
        {"claim_id":"c","observation_id":"o","value":null,"lower":1600.5,"upper":1601,"comparator":"~","unit":"KZT",\
        "object":"қаржы","event":"жұмсау","indicator":"budget.spent","qualifier":"жол",\
        "measure":"delta","direction":"decrease","from_value":2000,"per":"year","title":"жолға жұмсалатын қаржы","subset":true,"status":"planned","period_start":"2025-01-01",\
        "period_end":"2025-12-31","year":2025,"year_source":"relative","period_kind":"year","region":"KZ-79",\
        "region_today":"KZ-79","district":"Абай ауданы","regions":[],"region_source":"headline","mentions":3,\
        "documents":2,"outlets":1,"sources":4,"mention_ids":["m1","m2","m3"],\
        "doc_ids":["d1","d2"],"outlet_names":["o"],"first_published":"2025-03-09",\
        "last_published":"2025-03-10","conflicts":["x"],"conflict":true,"corrects":["y"],\
        "corrected_by":["z"],"corrected":true,"rivals":14,"scope":"region","certainty":0.9}
        """,
        json(Tables.claims(Titles.of("kk")), full()));
  }

  @Test
  void aClaimOfWhichLittleIsKnown() throws IOException {
    assertEquals(
        """
        {"claim_id":"c","observation_id":null,"value":5,"lower":null,"upper":null,"comparator":"=","unit":"item",\
        "object":null,"event":null,"indicator":"other","qualifier":null,"measure":"level","direction":null,"from_value":null,\
        "per":null,"title":null,"subset":false,"status":"actual","period_start":null,"period_end":null,"year":null,\
        "year_source":null,"period_kind":"unknown","region":null,"region_today":null,"district":null,\
        "regions":[],"region_source":null,"mentions":1,"documents":1,"outlets":0,"sources":1,\
        "mention_ids":["m"],"doc_ids":["d"],"outlet_names":[],"first_published":null,\
        "last_published":null,"conflicts":[],"conflict":false,"corrects":[],"corrected_by":[],\
        "corrected":false,"rivals":0,"scope":"region","certainty":0.9}
        """,
        json(Tables.claims(Titles.of("kk")), bare()));
  }

  @Test
  void aClaimOfVeryManyNamesSomeAndCountsAll() throws IOException {
    List<String> many =
        IntStream.rangeClosed(0, Tables.MOST_NAMES).mapToObj("n%04d"::formatted).toList();
    Claim claim = Claims.claim("c").documents(many).outlets(many).get();
    JsonNode row =
        new ObjectMapper()
            .readTree(json(Tables.claims(Titles.of("kk")), ObservedClaim.without(claim)));
    for (String names : List.of("doc_ids", "outlet_names")) {
      assertEquals(1000, row.get(names).size());
      assertEquals("n0999", row.get(names).get(999).textValue());
    }
    assertEquals(1001, row.get("documents").intValue());
    assertEquals(1001, row.get("outlets").intValue());
  }

  @Test
  void anObservation() throws IOException {
    Observation observation =
        new Observation(
            new ObservationKey(
                new Measurand(Unit.of("KZT"), "қаржы", "бөлу", "other", "жол"),
                Measure.LEVEL,
                Direction.NONE,
                Per.NONE,
                true,
                Status.ACTUAL,
                "KZ-75",
                "Алатау ауданы",
                2025,
                PeriodKind.QUARTER),
            new Measurand(Unit.of("KZT"), "қаржы", "бөлу", "other", "жол"),
            new Support(6, 5, 4, 3, 2),
            new Values(
                new BigDecimal("1"),
                new BigDecimal("9.75"),
                new BigDecimal("4.5"),
                new BigDecimal("8"),
                DAY),
            supported("7/1~", 2, "0.85"),
            supported("9.75/1", 1, "0.5"),
            supported("10/1>=", 3, "0.7"),
            12,
            11,
            true);
    assertEquals(
        """
        {"observation_id":"81463cd910bf4e12910df9c2948a2d80","indicator":"other",\
        "indicator_label_kk":null,"indicator_label_ru":null,"indicator_label_en":null,\
        "qualifier":"жол","object":"қаржы","event":"бөлу",\
        "title":"жолға бөлінген қаржы","unit":"KZT","unit_label_kk":"Қазақстан теңгесі",\
        "unit_label_ru":"казахский тенге","unit_label_en":"Kazakhstani Tenge","measure":"level","direction":null,"per":null,\
        "subset":true,"status":"actual","region":"KZ-75","region_name_kk":"Алматы","region_name_ru":"Алматы",\
        "region_name_en":"Almaty","district":"Алатау ауданы","year":2025,"period_kind":"quarter",\
        "supported":7,"supported_comparator":"~","supported_sources":2,"runner_up":9.75,\
        "runner_up_sources":1,"lower":10,"upper":null,"comparator":">=","bound_sources":3,\
        "bounds":12,"min":1,"max":9.75,"median":4.5,"latest":8,"latest_date":"2025-03-09",\
        "period_start":"2025-01-01","period_end":"2025-03-31","periods":11,"claims":6,\
        "mentions":5,"documents":4,"outlets":3,"sources":2,"certainty":0.85,"conflict":true}
        """,
        json(Tables.observations(Names.of(List.of()), Titles.of("kk")), observation));
  }

  private static Supported supported(String amount, long sources, String certainty) {
    LocalDate last = LocalDate.of(2025, 3, 31);
    Period quarter = new Period(LocalDate.of(2025, 1, 1), last, 2025, YearSource.EXPLICIT);
    return new Supported(Facts.amount(amount), sources, new BigDecimal(certainty), quarter);
  }

  @Test
  void aDocumentThatWasReplaced() throws IOException {
    DocumentSummary document =
        new DocumentSummary(
            "d",
            "l",
            "Қала",
            "https://example.org/1",
            DAY,
            "Тақырып",
            "kk",
            "h",
            new Sketch("t", 9, "AAE=", "Ag=="),
            DocumentState.SUPERSEDED,
            "",
            "e",
            7,
            120,
            null,
            null,
            List.of(),
            null);
    assertEquals(
        """
        {"document_id":"b575ffb05ca3706b7156c3f11a8b717d","doc_id":"d","lineage_id":"l","source":"Қала","url":"https://example.org/1",\
        "published":"2025-03-09","headline":"Тақырып","language":"kk","content_hash":"h","state":"superseded",\
        "copy_of":null,"superseded_by":"e","times":7,"characters":120,"sentences":null,\
        "quantities":null,"left_out":[],"mentions":null,"text_hash":"t","shingles":9,\
        "shingle_signature":"AAE=","shingle_sample":"Ag=="}
        """,
        json(Tables.documents(), document));
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
    assertEquals(
        """
        {"file":"f","line":3,"column":4,"doc_id":"a\uFFFD","offset":5,"reason":"not_json",\
        "message":"\uFFFDb","excerpt":"😀\uFFFD😀"}
        """,
        json(
            Tables.rejected(),
            new Rejected("f", 3, 4, "a\uD83D", 5, Rejected.Why.NOT_JSON, "\uDE00b", "😀\uDE00😀")));
  }

  @Test
  void partitionsAreYearAndRegion() {
    TableDefinition<ObservedClaim> claims = Tables.claims(Titles.of("kk"));
    assertEquals("2025/KZ-79", claims.partition(full()));
    assertEquals("2025/KZ-79", claims.partition(claims.row(full())));
    assertEquals("/", claims.partition(bare()));
    assertEquals(List.of("year", "region"), claims.partitionedBy());
    assertEquals(List.of(), Tables.rejected().partitionedBy());
    TableDefinition<String> table = TableDefinition.<String>named("t").text("a", t -> t).build();
    assertEquals("", table.partition("b"));
  }

  @Test
  void rowsAreOrderedByTheSortColumnsThenByAllOthers() {
    TableDefinition<String[]> table =
        TableDefinition.<String[]>named("t")
            .text("a", record -> record[0])
            .text("b", record -> record[1])
            .texts("c", record -> List.of(record[2]))
            .sortedBy("b")
            .build();
    String[][] records = {
      {"x", "", "q"}, {"z", "1", "q"}, {"", "2", "q"}, {"y", "2", "p"}, {"y", "2", "q"}
    };
    List<Object[]> rows = new ArrayList<>();
    for (int i : new int[] {3, 1, 4, 0, 2}) {
      rows.add(table.row(records[i]));
    }
    rows.sort(table.order());
    for (int i = 0; i < records.length; i++) {
      assertArrayEquals(table.row(records[i]), rows.get(i));
    }
    assertEquals("2", table.spreadKey(records[3]));
    assertEquals("budget.spent\nқаржы\nKZT\nc", Tables.claims(Titles.of("kk")).spreadKey(full()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9999999999999999999999999999.9999999999",
        "-9999999999999999999999999999.9999999999",
        "0.0000000001",
        "1.00000000000000",
        "1E+27",
        "0"
      })
  void whatFitsIsWrittenExactly(BigDecimal value) throws IOException {
    for (TableFormat format : TableFormat.READ_BACK) {
      List<StoredRow> rows =
          read(format, numbers(), write(format, numbers(), List.of(List.of(value))));
      assertEquals(0, value.compareTo(rows.get(0).number("n")), format.name());
      assertEquals(1, rows.size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10000000000000000000000000000, 'n 10000000000000000000000000000 does not fit DECIMAL(38,10)'",
    "1E+28, 'n 1E+28 does not fit DECIMAL(38,10)'",
    "0.00000000001, 'n 1E-11 does not fit DECIMAL(38,10)'"
  })
  void whatDoesNotFitIsRefused(BigDecimal value, String message) {
    ArithmeticException e =
        assertThrows(ArithmeticException.class, () -> numbers().row(List.of(value)));
    assertEquals(message, e.getMessage());
  }

  @Test
  void aColumnThatTheFileDoesNotHaveIsNullAndOneTooManyIsPassedOver() throws IOException {
    TableDefinition<String> written =
        TableDefinition.<String>named("t")
            .text("a", text -> text)
            .texts("gone", List::of)
            .text("b", text -> text)
            .build();
    TableDefinition<String> expected =
        TableDefinition.<String>named("t")
            .text("b", text -> text)
            .decimal("n", text -> null)
            .texts("new", List::of)
            .build();
    for (TableFormat format : TableFormat.READ_BACK) {
      StoredRow row = read(format, expected, write(format, written, List.of("x"))).get(0);
      assertEquals("x", row.text("b"));
      assertEquals(List.of(), row.texts("new"));
      assertEquals(null, row.decimal("n"));
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> row.number("n"));
      assertEquals("a row without n", e.getMessage());
      e = assertThrows(IllegalArgumentException.class, () -> row.text("a"));
      assertEquals("no column a", e.getMessage());
    }
  }

  @Test
  void allKindsOfValuesComeBackFromBothFormats() throws IOException {
    TableDefinition<List<String>> table =
        TableDefinition.<List<String>>named("t")
            .integer("i", texts -> texts.size())
            .count("l", texts -> Long.MAX_VALUE - texts.size())
            .flag("f", List::isEmpty)
            .date("d", texts -> DAY.minusYears(100))
            .texts("t", texts -> texts)
            .build();
    for (TableFormat format : TableFormat.READ_BACK) {
      List<StoredRow> rows =
          read(format, table, write(format, table, List.of(List.of("ә", ""), List.of())));
      StoredRow two = rows.get(0);
      assertEquals(2, two.integer("i"));
      assertEquals(2, two.offset("i"));
      assertEquals(Long.MAX_VALUE - 2, two.count("l"));
      assertEquals(DAY.minusYears(100), two.date("d"));
      assertEquals(List.of("ә", ""), two.texts("t"));
      assertEquals(List.of(), rows.get(1).texts("t"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|line 1: got START_ARRAY, expected START_OBJECT",
        "{\"n\":\"1\"}|line 1: Current token (VALUE_STRING) not numeric, can not use numeric value"
            + " accessors",
        "{\"n\":1e99}|line 1: n 1E+99 does not fit DECIMAL(38,10)"
      })
  void whatIsNoRowIsToldWithItsLine(String line, String message) {
    IOException e =
        assertThrows(
            IOException.class,
            () -> read(TableFormat.JSON, numbers(), line.getBytes(StandardCharsets.UTF_8)));
    assertEquals(message, e.getMessage());
  }

  @Test
  void formatsHaveNames() {
    assertEquals(TableFormat.JSON, TableFormat.named("json"));
    assertEquals(TableFormat.PARQUET, TableFormat.named("parquet"));
    assertEquals(".jsonl", TableFormat.JSON.suffix());
    assertEquals(".parquet", TableFormat.PARQUET.suffix());
    assertEquals(TableFormat.CSV, TableFormat.named("csv"));
    assertEquals(".csv", TableFormat.CSV.suffix());
    assertEquals(true, TableFormat.isName("json"));
    assertEquals(false, TableFormat.isName("xlsx"));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> TableFormat.named("xlsx"));
    assertEquals("no format xlsx", e.getMessage());
  }

  @Test
  void csvIsNotReadBack() {
    IOException e =
        assertThrows(IOException.class, () -> read(TableFormat.CSV, numbers(), new byte[] {'n'}));
    assertEquals("CSV is not read back", e.getMessage());
  }

  private static TableDefinition<List<BigDecimal>> numbers() {
    return TableDefinition.<List<BigDecimal>>named("t").decimal("n", list -> list.get(0)).build();
  }

  private static ObservedClaim full() {
    Facts fact =
        Facts.fact()
            .amount(
                new Amount(
                    null,
                    new BigDecimal("1600.5"),
                    new BigDecimal("1601"),
                    BigDecimal.ONE,
                    QuantityComparator.ABOUT))
            .unit("KZT")
            .object("қаржы")
            .event("жұмсау")
            .indicator("budget.spent")
            .qualifier("жол")
            .change(new Change(Measure.DELTA, Direction.DECREASE, new BigDecimal("2000")))
            .per(Per.YEAR)
            .status(Status.PLANNED)
            .period(
                new Period(
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2025, 12, 31),
                    2025,
                    YearSource.RELATIVE))
            .place(new Place("KZ-79", "KZ-79", "Абай ауданы", RegionSource.HEADLINE));
    Claim claim =
        Claims.claim("c")
            .fact(fact)
            .subset()
            .published(DAY, DAY.plusDays(1))
            .mentions(List.of("m1", "m2", "m3"))
            .documents(List.of("d1", "d2"))
            .outlets(List.of("o"))
            .lineages(List.of("l1", "l2", "l3", "l4"))
            .contradicted(new Contradiction(List.of("x"), List.of("y"), List.of("z"), 14))
            .get();
    return new ObservedClaim("o", claim);
  }

  private static ObservedClaim bare() {
    Facts fact =
        Facts.fact()
            .amount(Facts.amount("5/1"))
            .unit("item")
            .object("")
            .period(Period.UNKNOWN)
            .place(Place.UNKNOWN);
    return ObservedClaim.without(
        Claims.claim("c")
            .fact(fact)
            .mentions(List.of("m"))
            .documents(List.of("d"))
            .lineages(List.of("l"))
            .get());
  }

  private static <R> String json(TableDefinition<R> table, R record) throws IOException {
    return new String(write(TableFormat.JSON, table, List.of(record)), StandardCharsets.UTF_8);
  }

  private static <R> byte[] write(TableFormat format, TableDefinition<R> table, List<R> records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = format.open(table, out)) {
      for (R record : records) {
        writer.write(table.row(record));
      }
    }
    return out.toByteArray();
  }

  private static List<StoredRow> read(TableFormat format, TableDefinition<?> table, byte[] file)
      throws IOException {
    List<StoredRow> rows = new ArrayList<>();
    try (RowReader reader = format.read(table, new ByteArrayInputStream(file))) {
      for (StoredRow row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
