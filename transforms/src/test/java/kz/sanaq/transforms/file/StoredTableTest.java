package kz.sanaq.transforms.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Change;
import kz.sanaq.model.CitedSentence;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Direction;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Excerpt;
import kz.sanaq.model.Location;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.Part;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Reason;
import kz.sanaq.model.ReasonCount;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Sketch;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.steps.Samples;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import kz.sanaq.transforms.table.Tables;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written is read back: equal records, in every format. */
final class StoredTableTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 9);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"JSON", "PARQUET"})
  void mentions(TableFormat format) throws IOException {
    Mention plain = Samples.mention("m1", "d1", "27360", Period.UNKNOWN, Place.UNKNOWN);
    assertEquals(
        List.of(plain, full()),
        readBack(
            format,
            Tables.mentions(Titles.of("kk")),
            List.of(new ClaimedMention("c1", plain), new ClaimedMention("c2", full())),
            StoredRecords::mention));
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "PARQUET"})
  void aFileTellsFromWhereToWhereItReaches(TableFormat format) throws IOException {
    Mention plain = Samples.mention("m1", "d1", "27360", Period.UNKNOWN, Place.UNKNOWN);
    TableDefinition<ClaimedMention> table = Tables.mentions(Titles.of("kk"));
    ClaimedMention unknown = new ClaimedMention("c1", plain);
    ClaimedMention known = new ClaimedMention("c2", full());
    WrittenFile both = write(format, table, List.of(known, unknown));
    assertEquals(List.of("/", "2026/KZ-75"), List.of(both.first(), both.last()));
    assertTrue(both.spans("2025/KZ-79"));
    WrittenFile one = write(format, table, List.of(known));
    assertEquals(List.of("2026/KZ-75", "2026/KZ-75"), List.of(one.first(), one.last()));
    assertTrue(one.spans("2026/KZ-75"));
    assertFalse(one.spans("2026/KZ-79"));
    assertFalse(one.spans("/"));
    WrittenFile none = write(format, table, List.of());
    assertEquals(List.of("", ""), List.of(none.first(), none.last()));
    assertFalse(none.spans("/"));
    Rejected rejected = new Rejected("f", 3, 0, "", 99, Rejected.Why.NOT_JSON, "got x", "{x");
    WrittenFile whole = write(format, Tables.rejected(), List.of(rejected));
    assertEquals(List.of("", ""), List.of(whole.first(), whole.last()));
    assertTrue(whole.spans(Tables.rejected().partition(rejected)));
  }

  private static Mention full() {
    return Mentions.mention("m2")
        .doc("d2")
        .lineage("lineage")
        .source("Қала")
        .url("https://example.org/2")
        .location(
            new Location(
                Part.TITLE,
                new Span(0, 9),
                "−1,6–2,7 мың",
                new Excerpt(3, "Сөйлем \"тырнақшада\"\nжаңа жолда 😀."),
                new Span(3, 40)))
        .amount(
            new Amount(
                null,
                new BigDecimal("-1600.25"),
                new BigDecimal("2700"),
                new BigDecimal("0.0000000001"),
                QuantityComparator.ABOUT))
        .unit("KZT")
        .object("")
        .event("сату")
        .indicator("prices.inflation")
        .qualifier("сүт")
        .change(
            new Change(Measure.DELTA, Direction.DECREASE, new BigDecimal("12345678901234567890.5")))
        .per(Per.YEAR)
        .partOf("m1")
        .status(Status.PLANNED)
        .period(new Period(DAY, DAY.plusYears(1), 2026, YearSource.RELATIVE))
        .place(new Place("KZ-75", "KZ-75", "Наурызбай ауданы", RegionSource.HEADLINE))
        .attribution("әкімдік")
        .rules("numbers.tsv:7", "range")
        .get();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "PARQUET"})
  void documentsAndRejected(TableFormat format) throws IOException {
    DocumentSummary accepted =
        new DocumentSummary(
            "d",
            "l",
            "",
            "",
            null,
            "",
            "kk",
            "h",
            new Sketch("t", 9, "AAE=", "Ag=="),
            DocumentState.ACCEPTED,
            "",
            "",
            1L << 40,
            120,
            3,
            2,
            List.of(new ReasonCount(Reason.DATE, 1), new ReasonCount(Reason.TOO_MANY, 4)),
            1);
    DocumentSummary superseded = accepted.superseded("e");
    List<DocumentSummary> documents =
        List.of(
            accepted,
            accepted.copy(new Copy("e", "u", DAY, 3, "", true)),
            accepted.copy(new Copy("d", "", null, 1, "f", false)),
            superseded);
    assertEquals(
        documents, readBack(format, Tables.documents(), documents, StoredRecords::document));
    List<Rejected> rejected =
        List.of(new Rejected("f", 3, 0, "", 99, Rejected.Why.NOT_JSON, "got x", "{x"));
    assertEquals(rejected, readBack(format, Tables.rejected(), rejected, StoredRecords::rejected));
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "PARQUET"})
  void sentences(TableFormat format) throws IOException {
    List<CitedSentence> sentences =
        List.of(
            new CitedSentence("d", new Sentence(Part.TITLE, new Span(0, 2)), "5 үй"),
            new CitedSentence("d", new Sentence(Part.TEXT, new Span(3, 9)), "«7»\n😀 үй"));
    assertEquals(
        sentences, readBack(format, Tables.sentences(), sentences, StoredRecords::sentence));
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "PARQUET"})
  void aFileThatIsNotTheManifestsIsAnError(TableFormat format) throws IOException {
    List<Rejected> rejected =
        List.of(new Rejected("f", 3, 0, "", 99, Rejected.Why.NOT_JSON, "got x", "{x"));
    WrittenFile file = write(format, Tables.rejected(), rejected);
    WrittenFile other =
        new WrittenFile(file.path(), file.table(), file.format(), 1, file.bytes(), "00", "", "");
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class,
            () ->
                new StoredTable(Tables.rejected())
                    .read(folder.toString(), other, StoredRecords::rejected, row -> {}));
    assertTrue(e.getMessage().endsWith("the run is damaged"), e.getMessage());
  }

  private <R, T> List<T> readBack(
      TableFormat format, TableDefinition<R> table, List<R> records, Function<StoredRow, T> record)
      throws IOException {
    List<T> read = new ArrayList<>();
    WrittenFile file = write(format, table, records);
    new StoredTable(table).read(folder.toString(), file, record, read::add);
    return read;
  }

  private <R> WrittenFile write(TableFormat format, TableDefinition<R> table, List<R> records)
      throws IOException {
    List<Object[]> rows = new ArrayList<>();
    records.forEach(record -> rows.add(table.row(record)));
    return new TableFile(
            new TableFolder(folder.toString(), folder + "/unfinished"), table, format, 0)
        .write(rows);
  }
}
