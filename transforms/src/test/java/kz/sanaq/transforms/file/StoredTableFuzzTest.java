package kz.sanaq.transforms.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.sanaq.model.CitedSentence;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Sha256;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.coder.FuzzedRecords;
import kz.sanaq.transforms.steps.Samples;
import kz.sanaq.transforms.table.RowWriter;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import kz.sanaq.transforms.table.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What lies in a published table is read back exactly, or refused with the file's name. */
class StoredTableFuzzTest {
  /** A table, its records, and how both turn into each other. */
  private record Stored<R, T>(
      TableDefinition<R> table, Function<StoredRow, T> read, Function<T, R> written) {
    static final Stored<ClaimedMention, Mention> MENTIONS =
        new Stored<>(
            Tables.mentions(Titles.of("kk")),
            StoredRecords::mention,
            mention -> new ClaimedMention("c", mention));
    static final Stored<DocumentSummary, DocumentSummary> DOCUMENTS =
        new Stored<>(Tables.documents(), StoredRecords::document, Function.identity());
    static final Stored<Rejected, Rejected> REJECTED =
        new Stored<>(Tables.rejected(), StoredRecords::rejected, Function.identity());
    static final Stored<CitedSentence, CitedSentence> SENTENCES =
        new Stored<>(Tables.sentences(), StoredRecords::sentence, Function.identity());
  }

  private static Path folder;
  private static byte[] parquet;

  @BeforeAll
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("sanaq-fuzz");
    parquet = parquet();
  }

  @AfterAll
  static void removeFolder() throws IOException {
    for (TableFormat format : TableFormat.READ_BACK) {
      Files.deleteIfExists(file(format));
    }
    Files.delete(folder);
  }

  @FuzzTest
  @DictionaryEntries({"{\"", "\":", "\"begin\":", "\"state\":\"accepted\"", "null", "1e999999999"})
  void readsOrRefusesAnyJson(FuzzedDataProvider data) throws IOException {
    int table = data.consumeInt(0, 3);
    byte[] bytes = data.consumeRemainingAsBytes();
    switch (table) {
      case 0 -> check(Stored.MENTIONS, TableFormat.JSON, bytes, sha256(bytes));
      case 1 -> check(Stored.DOCUMENTS, TableFormat.JSON, bytes, sha256(bytes));
      case 2 -> check(Stored.REJECTED, TableFormat.JSON, bytes, sha256(bytes));
      default -> check(Stored.SENTENCES, TableFormat.JSON, bytes, sha256(bytes));
    }
  }

  @FuzzTest
  void readsBackWhatIsWritten(FuzzedDataProvider data) throws IOException {
    FuzzedRecords records = new FuzzedRecords(data);
    switch (data.consumeInt(0, 3)) {
      case 0 -> checkRoundTrip(Stored.MENTIONS, records.of(Mention.class));
      case 1 -> checkRoundTrip(Stored.DOCUMENTS, records.of(DocumentSummary.class));
      case 2 -> checkRoundTrip(Stored.REJECTED, records.of(Rejected.class));
      default -> checkRoundTrip(Stored.SENTENCES, records.of(CitedSentence.class));
    }
  }

  @FuzzTest
  void refusesDamagedParquet(FuzzedDataProvider data) throws IOException {
    byte[] bytes = parquet.clone();
    String sha256 = sha256(bytes);
    for (int i = 0; i < 4 && data.remainingBytes() > 0; i++) {
      bytes[data.consumeInt(0, bytes.length - 1)] ^= data.consumeByte();
    }
    boolean damaged = !sha256(bytes).equals(sha256);
    Optional<List<Mention>> read = check(Stored.MENTIONS, TableFormat.PARQUET, bytes, sha256);
    assertEquals(damaged, read.isEmpty());
    check(Stored.MENTIONS, TableFormat.PARQUET, bytes, sha256(bytes));
  }

  private static byte[] parquet() throws IOException {
    return write(
        Stored.MENTIONS,
        TableFormat.PARQUET,
        List.of(
            Samples.mention("m1", "d1", "1620", Samples.year(2025), Samples.region("KZ-75")),
            Samples.mention("m2", "d2", "-0.5", Samples.year(2024), Samples.region("KZ"))));
  }

  /** One format tells the same as the other, and a second time nothing changes. */
  private static <R, T> void checkRoundTrip(Stored<R, T> stored, T record) throws IOException {
    List<T> read;
    try {
      read = readBack(stored, TableFormat.JSON, record);
    } catch (ArithmeticException e) {
      return; // a number that fits no column is no figure of the kernel's
    }
    assertEquals(read, readBack(stored, TableFormat.PARQUET, record));
    assertEquals(read, readBack(stored, TableFormat.JSON, read.get(0)));
    if (record instanceof Mention mention) {
      Mention back = (Mention) read.get(0);
      assertEquals(mention.fact().amount(), back.fact().amount());
      assertEquals(mention.fact().change(), back.fact().change());
      assertEquals(mention.fact().period(), back.fact().period());
      assertEquals(mention.location().span(), back.location().span());
    }
  }

  private static <R, T> List<T> readBack(Stored<R, T> stored, TableFormat format, T record)
      throws IOException {
    byte[] bytes = write(stored, format, List.of(record));
    return check(stored, format, bytes, sha256(bytes)).orElseThrow();
  }

  private static <R, T> byte[] write(Stored<R, T> stored, TableFormat format, List<T> records)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RowWriter writer = format.open(stored.table(), bytes)) {
      for (T record : records) {
        writer.write(stored.table().row(stored.written().apply(record)));
      }
    }
    return bytes.toByteArray();
  }

  /** The records of a file; empty where it was refused, as it should be. */
  private static <R, T> Optional<List<T>> check(
      Stored<R, T> stored, TableFormat format, byte[] bytes, String sha256) throws IOException {
    Path file = file(format);
    Files.write(file, bytes);
    String name = file.getFileName().toString();
    String table = stored.table().name();
    WrittenFile written =
        new WrittenFile(name, table, format.folder(), 1, bytes.length, sha256, "", "");
    List<T> records = new ArrayList<>();
    try {
      new StoredTable(stored.table()).read(folder.toString(), written, stored.read(), records::add);
    } catch (UncheckedIOException e) {
      assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
      assertFalse(e.getMessage().endsWith(": null"), e.getMessage());
      return Optional.empty();
    }
    for (T record : records) {
      stored.table().row(stored.written().apply(record));
    }
    return Optional.of(records);
  }

  private static Path file(TableFormat format) {
    return folder.resolve("rows" + format.suffix());
  }

  private static String sha256(byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(bytes);
    return Sha256.hex(digest);
  }
}
