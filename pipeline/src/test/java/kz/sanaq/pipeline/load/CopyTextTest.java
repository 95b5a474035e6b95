package kz.sanaq.pipeline.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.table.RowReader;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import org.junit.jupiter.api.Test;

/** What PostgreSQL is sent of a row. */
class CopyTextTest {
  private static final TableDefinition<?> CLAIMS = definition();

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

  private static CopyText of(String... names) {
    List<String> wanted = List.of(names);
    return new CopyText(
        CLAIMS.columns().stream().filter(column -> wanted.contains(column.name())).toList());
  }

  private static String line(CopyText text, String json) throws Exception {
    StringBuilder line = new StringBuilder();
    text.append(line, row(json));
    return line.toString();
  }

  @Test
  void whatIsNotThereIsNullAndNumbersArePlain() throws Exception {
    assertEquals(
        "x\t12500000000\t\\N\t2024-12-31\t2024\ttrue\t{}\n",
        line(
            of("claim_id", "value", "lower", "period_end", "year", "corrects", "conflict"),
            """
            {"claim_id": "x", "value": 1.25E10, "year": 2024, "period_end": "2024-12-31", \
            "corrects": [], "conflict": true}\
            """));
  }

  @Test
  void whatTheFormatKeepsForItselfIsEscaped() throws Exception {
    assertEquals(
        "a\\tb\\nc\\rd\\\\Ne\"f'g\u202E\n",
        line(
            of("title"),
            """
            {"title": "a\\tb\\nc\\rd\\\\Ne\\"f'g\\u202E"}\
            """));
  }

  @Test
  void textsOfListsAreEscapedTwice() throws Exception {
    assertEquals(
        "{\"a,b\",\"\\\\\"c\\\\\"\",\"d\\\\\\\\e\",\"f\\tg\",\"\",\"NULL\"}\n",
        line(
            of("doc_ids"),
            """
            {"doc_ids": ["a,b", "\\"c\\"", "d\\\\e", "f\\tg", "", "NULL"]}\
            """));
  }

  @Test
  void whatPostgresCannotHoldIsReplacedAndCounted() throws Exception {
    CopyText text = of("title", "doc_ids");
    assertEquals(
        "a\uFFFD\uFFFD\t{\"\uFFFDb\"}\n",
        line(
            text,
            """
            {"title": "a\\u0000\\u0000", "doc_ids": ["\\u0000b"]}\
            """));
    assertEquals(3, text.replaced());
  }
}
