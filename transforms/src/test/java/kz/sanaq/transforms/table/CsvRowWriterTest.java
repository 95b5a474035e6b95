package kz.sanaq.transforms.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowWriterTest {
  private static final CsvStyle COMMA = new CsvStyle(true, true);

  private static final TableDefinition<List<Object>> ALL_TYPES =
      TableDefinition.<List<Object>>named("t")
          .text("text", row -> (String) row.get(0))
          .integer("whole", row -> (Integer) row.get(1))
          .count("count", row -> row.get(2) == null ? null : (Long) row.get(2))
          .flag("flag", row -> (Boolean) row.get(3))
          .date("day", row -> (LocalDate) row.get(4))
          .decimal("number", row -> (BigDecimal) row.get(5))
          .texts("texts", CsvRowWriterTest::texts)
          .build();

  private static final List<Object> FULL =
      List.of(
          "Қар, «жауды»; \"иә\"",
          -5,
          Long.MAX_VALUE,
          true,
          LocalDate.of(2025, 11, 9),
          new BigDecimal("-1.25E+4"),
          List.of("a;b", "-c"));

  private static final List<Object> EMPTY =
      Arrays.asList(null, null, null, null, null, null, List.of());

  @SuppressWarnings("unchecked") // The last of a row are texts.
  private static List<String> texts(List<Object> row) {
    return (List<String>) row.get(6);
  }

  @Test
  void plainCsvIsAsRfc4180Says() throws IOException {
    assertEquals(
        "text,whole,count,flag,day,number,texts\r\n"
            + "\"Қар, «жауды»; \"\"иә\"\"\",-5,9223372036854775807,true,2025-11-09,-12500,a;b;"
            + " -c\r\n"
            + ",,,,,,\r\n",
        csv(CsvStyle.PLAIN, FULL, EMPTY));
    assertEquals(csv(CsvStyle.PLAIN, FULL), new String(plainFile(FULL), UTF_8));
  }

  @Test
  void withADecimalCommaSemicolonsSeparateFields() throws IOException {
    List<Object> row =
        Arrays.asList(
            "a,b", 1, null, null, null, new BigDecimal("0.0000000001"), List.of("a", "b"));
    assertEquals(
        "\uFEFFtext;whole;count;flag;day;number;texts\r\na,b;1;;;;0,0000000001;\"a; b\"\r\n",
        csv(COMMA, row));
  }

  @Test
  void linesInsideAFieldStayThere() throws IOException {
    List<Object> row = Arrays.asList("бір\r\nекі", null, null, null, null, null, List.of());
    assertEquals(
        "text,whole,count,flag,day,number,texts\r\n\"бір\r\nекі\",,,,,,\r\n",
        csv(CsvStyle.PLAIN, row));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1             | '=1+1",
        "+7 701           | '+7 701",
        "- деді ол        | '- деді ол",
        "@sum             | '@sum",
        "`\t=1`           | `'\t=1`",
        "`\r=1`           | `\"'\r=1\"`",
        "`\n=1`           | `\"'\n=1\"`",
        "＝1+1            | '＝1+1",
        "'сөз'            | ''сөз'",
        "'                | ''",
        "'=1              | ''=1",
        "=                | =",
        ">=               | >=",
        "-                | -",
        "a=1              | a=1",
        "«=1»             | «=1»",
      })
  void whatCouldBeAFormulaHasAnApostropheBeforeIt(String text, String written) throws IOException {
    List<Object> row = Arrays.asList(text, null, null, null, null, null, List.of());
    assertEquals(
        "text,whole,count,flag,day,number,texts\r\n" + written + ",,,,,,\r\n",
        csv(CsvStyle.PLAIN, row));
  }

  @Test
  void aListThatCouldBeAFormulaHasOneToo() throws IOException {
    List<Object> row = Arrays.asList(null, null, null, null, null, null, List.of("=1", "=2"));
    assertEquals(
        "text,whole,count,flag,day,number,texts\r\n,,,,,,'=1; =2\r\n", csv(CsvStyle.PLAIN, row));
  }

  @SafeVarargs
  private static String csv(CsvStyle style, List<Object>... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = new CsvRowWriter(ALL_TYPES, out, style)) {
      for (List<Object> row : rows) {
        writer.write(ALL_TYPES.row(row));
      }
    }
    return out.toString(UTF_8);
  }

  private static byte[] plainFile(List<Object> row) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter writer = TableFormat.CSV.open(ALL_TYPES, out)) {
      writer.write(ALL_TYPES.row(row));
    }
    return out.toByteArray();
  }
}
