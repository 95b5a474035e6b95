package kz.sanaq.pipeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page's JSON has of a column. */
class ColumnValuesTest {
  @Test
  void differentValuesAreAnArray() throws IOException {
    assertEquals("[\"су\",\"нан\",null]", json("су", "нан", null));
    assertEquals("[]", json());
  }

  @Test
  void valuesThatComeOftenStandInADictionaryInTheOrderInWhichTheyCome() throws IOException {
    assertEquals(
        "{\"dictionary\":[\"нақты\",null,\"жоспар\"],\"index\":[0,0,1,2,0,0]}",
        json("нақты", "нақты", null, "жоспар", "нақты", "нақты"));
  }

  @Test
  void ofTwoFormsTheShorterOneIsTaken() throws IOException {
    // 26 bytes: three of them with commas are 81, and as a dictionary 57; two are 54, and 55.
    String text = "a".repeat(24);
    assertEquals("{\"dictionary\":[\"" + text + "\"],\"index\":[0,0,0]}", json(text, text, text));
    assertEquals("[\"" + text + "\",\"" + text + "\"]", json(text, text));
    assertEquals("[" + "1,".repeat(39) + "1]", json(Collections.nCopies(40, 1).toArray()));
  }

  @Test
  void decimalsAreTextsInPlainNotationWithoutZerosBehind() throws IOException {
    assertEquals(
        "[\"0\",\"1.5\",\"700000000\",\"0.0000000001\",\"-3\"]",
        json(
            new BigDecimal("0E-10"),
            new BigDecimal("1.5000000000"),
            new BigDecimal("7E+8"),
            new BigDecimal("1E-10"),
            new BigDecimal("-3.0")));
  }

  @Test
  void equalDecimalsAreOneValueWhateverTheirScale() throws IOException {
    Object[] values = new Object[20];
    for (int i = 0; i < values.length; i++) {
      values[i] = new BigDecimal("123456789").setScale(i % 10);
    }
    assertEquals(
        "{\"dictionary\":[\"123456789\"],\"index\":[" + "0,".repeat(19) + "0]}", json(values));
  }

  @Test
  void otherTypesAreAsJsonHasThem() throws IOException {
    assertEquals("[1,-2]", json(1, -2));
    assertEquals("[9007199254740993]", json(9007199254740993L));
    assertEquals("[true,false]", json(true, false));
    assertEquals("[\"2025-01-09\"]", json(LocalDate.of(2025, 1, 9)));
    assertEquals("[[],[\"а\",\"ә\"]]", json(List.of(), List.of("а", "ә")));
  }

  @Test
  void manyRowsKeepTheirOrder() throws IOException {
    Object[] values = new Object[5000];
    StringBuilder expected = new StringBuilder("[");
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 7;
      expected.append(i == 0 ? "" : ",").append(i * 7);
    }
    assertEquals(expected.append("]").toString(), json(values));
  }

  @Test
  void nothingInATextCanEndTheScriptThatItStandsIn() throws IOException {
    assertEquals(
        "[\"\\u003C/script>\",\"\\u003C!--\",\"a\\u2028b\\u2029\",\"\\\"'\\\\\",\"\u202Eитап\",\"\uD83D\uDE00\"]",
        json("</script>", "<!--", "a\u2028b\u2029", "\"'\\", "\u202Eитап", "\uD83D\uDE00"));
  }

  private static String json(Object... values) throws IOException {
    ColumnValues column = new ColumnValues();
    Arrays.asList(values).forEach(column::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = PageJson.to(out)) {
      column.writeTo(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
