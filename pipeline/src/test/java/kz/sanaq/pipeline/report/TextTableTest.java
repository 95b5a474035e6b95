package kz.sanaq.pipeline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kz.sanaq.pipeline.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
  @Test
  void alignsKazakhLetters() {
    assertEquals(
        """
        Көрсеткіш       Мәні
        жұмыс орны    26 000
        жұмыссыздық…   4,4 %
        """,
        TextTable.of(
            List.of(
                List.of("Көрсеткіш", "Мәні"),
                List.of("жұмыс орны", "26 000"),
                List.of("жұмыссыздық деңгейі", "4,4 %")),
            Set.of(1),
            12));
  }

  @Test
  void headingsStandWholeAboveTheirRow() {
    assertEquals(
        """
        Көрсеткіш
          Аймақ                  Мәні
        жаңадан салынған жұмыс орындары (бөлігі) – биыл ашылған тұрақты жұмыс орны\\u001B
          Катонқарағай ауданы  26 000
        мектеп
          Алматы                4,4 %
        """,
        TextTable.headed(
            List.of(
                List.of("Көрсеткіш", "Аймақ", "Мәні"),
                List.of(
                    "жаңадан салынған жұмыс орындары (бөлігі) – биыл ашылған тұрақты жұмыс орны\u001B",
                    "Катонқарағай ауданы",
                    "26 000"),
                List.of("мектеп", "Алматы", "4,4 %")),
            Set.of(1)));
  }

  @Test
  void whatSteersATerminalIsShownAndCounted() {
    assertEquals(
        """
        a\\u001B[31m   1
        \\u202Eb\\u20…  2
        c d           3
        """,
        TextTable.of(
            List.of(
                List.of("a\u001B[31m", "1"), List.of("\u202Eb\u202E", "2"), List.of("c\nd", "3")),
            Set.of(),
            12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0          | 0
          999        | 999
          1620       | 1_620
          1E+6       | 1_000_000
          -12345.67  | −12_345,67
          0.05       | 0,05
          """)
  void numbersAreReadable(BigDecimal number, String expected) {
    assertEquals(expected.replace('_', '\u00A0'), Language.KK.number(number));
  }
}
