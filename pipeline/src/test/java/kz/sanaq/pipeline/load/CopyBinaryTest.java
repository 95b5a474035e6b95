package kz.sanaq.pipeline.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.RowReader;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import org.junit.jupiter.api.Test;

/** What PostgreSQL is sent of a row. */
class CopyBinaryTest {
  private static final TableDefinition<?> CLAIMS = definition();
  private static final HexFormat HEX = HexFormat.of();

  private static TableDefinition<?> definition() {
    return RunTable.definitions().stream()
        .filter(table -> table.name().equals("claims"))
        .findFirst()
        .orElseThrow();
  }

  private static StoredRow row(String json) throws Exception {
    byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
    try (RowReader reader = TableFormat.JSON.read(CLAIMS, new ByteArrayInputStream(bytes))) {
      return reader.read();
    }
  }

  /** The bytes of each column that is not null. */
  private static Map<String, byte[]> sent(CopyBinary copy, String json) throws Exception {
    copy.take();
    copy.append(row(json));
    ByteBuffer in = ByteBuffer.wrap(copy.take());
    assertEquals(CLAIMS.columns().size(), in.getShort());
    Map<String, byte[]> sent = new HashMap<>();
    for (RecordColumn<?> column : CLAIMS.columns()) {
      int length = in.getInt();
      if (length >= 0) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        sent.put(column.name(), bytes);
      }
    }
    assertFalse(in.hasRemaining());
    return sent;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void rowsStandBetweenHeaderAndEnd() {
    CopyBinary copy = new CopyBinary(CLAIMS);
    assertEquals(19, copy.size());
    assertEquals("5047434f50590aff0d0a00" + "0000000000000000", HEX.formatHex(copy.take()));
    assertEquals(0, copy.size());
    copy.end();
    assertEquals("ffff", HEX.formatHex(copy.take()));
  }

  @Test
  void valuesHaveTheirTypesAndWhatIsNotThereIsNull() throws Exception {
    Map<String, byte[]> sent =
        sent(
            new CopyBinary(CLAIMS),
            """
            {"claim_id": "x", "value": 1.25E10, "year": 2024, "period_end": "2000-02-01", \
            "period_start": "1999-12-31", "mentions": 3, "conflict": true, "corrected": false}\
            """);
    assertEquals("78", HEX.formatHex(sent.get("claim_id")));
    assertArrayEquals(BinaryNumeric.of(new BigDecimal("12500000000")), sent.get("value"));
    assertEquals("000007e8", HEX.formatHex(sent.get("year")));
    assertEquals("0000001f", HEX.formatHex(sent.get("period_end")));
    assertEquals("ffffffff", HEX.formatHex(sent.get("period_start")));
    assertEquals("0000000000000003", HEX.formatHex(sent.get("mentions")));
    assertEquals("01", HEX.formatHex(sent.get("conflict")));
    assertEquals("00", HEX.formatHex(sent.get("corrected")));
    assertNull(sent.get("upper"));
  }

  @Test
  void textsAreSentAsTheyAre() throws Exception {
    Map<String, byte[]> sent =
        sent(
            new CopyBinary(CLAIMS),
            """
            {"title": "a\\tb\\nc\\\\Ne\\"\\u202Eқ"}\
            """);
    assertEquals("a\tb\nc\\Ne\"\u202Eқ", text(sent.get("title")));
  }

  @Test
  void listsAreArraysOfTexts() throws Exception {
    Map<String, byte[]> sent =
        sent(
            new CopyBinary(CLAIMS),
            """
            {"doc_ids": ["a,b", "", "NULL"], "corrects": []}\
            """);
    assertEquals(
        "00000001"
            + "00000000"
            + "00000019"
            + "00000003"
            + "00000001"
            + "00000003"
            + HEX.formatHex("a,b".getBytes(StandardCharsets.UTF_8))
            + "00000000"
            + "00000004"
            + HEX.formatHex("NULL".getBytes(StandardCharsets.UTF_8)),
        HEX.formatHex(sent.get("doc_ids")));
    assertEquals("00000000" + "00000000" + "00000019", HEX.formatHex(sent.get("corrects")));
  }

  @Test
  void textsMayBeLongerThanAllThatStoodBefore() throws Exception {
    String title = "қ".repeat(100_000);
    Map<String, byte[]> sent =
        sent(new CopyBinary(CLAIMS), "{\"claim_id\": \"x\", \"title\": \"" + title + "\"}");
    assertEquals("x", text(sent.get("claim_id")));
    assertEquals(title, text(sent.get("title")));
  }

  @Test
  void whatPostgresCannotHoldIsReplacedAndCounted() throws Exception {
    CopyBinary copy = new CopyBinary(CLAIMS);
    Map<String, byte[]> sent =
        sent(
            copy,
            """
            {"title": "a\\u0000\\u0000", "doc_ids": ["\\u0000b"]}\
            """);
    assertEquals("a\uFFFD\uFFFD", text(sent.get("title")));
    assertEquals("\uFFFDb", text(sent.get("doc_ids")).substring(24));
    assertEquals(3, copy.replaced());
  }
}
