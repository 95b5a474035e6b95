package kz.sanaq.pipeline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kz.sanaq.pipeline.message.Language;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void whatIsLeftOutIsCountedAndConflictsExplained() {
    Ledger ledger =
        Ledger.of(
            Map.of(
                "documents",
                2L,
                "accepted",
                2L,
                "undated",
                1L,
                "too_many",
                120L,
                "unsure",
                3L,
                "parts",
                5L,
                "apart",
                4L));
    List<String> cells =
        List.of("Балалар", "Алматы", "2025", "7 адам ≠ 8", "нақты", "3 : 2", "0,9", "12ab34cd");
    assertEquals(
        """
        Күні белгісіз құжаттар: 1 (олардың «биыл», «былтыр» деген не жылын айтпаған деректері жылсыз қалды; күнін published өрісінде не --run-date арқылы беріңіз)
        Бір сөйлемде не құжатта тым көп болғандықтан оқылмаған шамалар: 120 (--max-mentions-per-sentence, --max-mentions-per-document)
        Сенімділігі жетпеген тұжырымдар: 3 (бақылауларға кірмеді, --min-certainty)
        Бүкіл аймақ туралы емес тұжырымдар: 5 (бақылауларға кірмеді)
        Бір мақала бір бақылауға бірнеше түрлі мән берген тұжырымдар: 4 (бақылауларға кірмеді)

        Көрсеткіш: белгісі – не туралы
          Аймақ    Жыл        Мәні  Күйі   Дереккөз  Сенімділік  Нөмірі
        Балалар
          Алматы  2025  7 адам ≠ 8  нақты     3 : 2         0,9  12ab34cd
        ≠ – дереккөздер келіспейді
        """,
        text(ledger, cells));
  }

  @Test
  void whatIsNotThereIsNotTold() {
    List<String> cells =
        List.of("Балалар", "Алматы", "2025", "7 адам", "нақты", "3", "0,9", "12ab34cd");
    assertEquals(
        """

        Көрсеткіш: белгісі – не туралы
          Аймақ    Жыл    Мәні  Күйі   Дереккөз  Сенімділік  Нөмірі
        Балалар
          Алматы  2025  7 адам  нақты         3         0,9  12ab34cd
        """,
        text(Ledger.of(Map.of("documents", 2L, "accepted", 2L)), cells));
  }

  @Test
  void rowsThatAreNotShownAreCounted() {
    List<String> cells =
        List.of("Балалар", "Алматы", "2025", "7 адам", "нақты", "3", "0,9", "12ab34cd");
    assertEquals(
        """

        Көрсеткіш: белгісі – не туралы
          Аймақ    Жыл    Мәні  Күйі   Дереккөз  Сенімділік  Нөмірі
        Балалар
          Алматы  2025  7 адам  нақты         3         0,9  12ab34cd
        … тағы 33 бақылау: дереккөзі азырақ не жылы ертерек
        """,
        text(Ledger.of(Map.of("observations", 34L)), cells));
  }

  /** What follows the books. */
  private static String text(Ledger ledger, List<String> cells) {
    String text =
        new Summary(Language.KK)
            .of(
                new RunReport(ledger, List.of(), List.of(), List.of(), List.of(cells)),
                1,
                "output/current");
    return text.substring(text.indexOf('\n', text.indexOf("Есеп:")) + 1);
  }
}
