package kz.sanaq.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.TableException;
import kz.sanaq.language.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SegmenterTest {
  private static final Segmenter SEGMENTER = Segmenter.of("kk");

  private static final Cases CASES = Cases.of("sentence/kk.tsv");

  @TestFactory
  Stream<DynamicTest> splitsAsMarked() {
    return CASES.tests(row -> Outcome.sentences(row, sentences(SEGMENTER, row.text().text())));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    Segmenter anew = Segmenter.of("KK");
    CASES.check(row -> Outcome.sentences(row, sentences(anew, row.text().text())));
  }

  /**
   * A paragraph, wherever it begins and breaks off, has the sentences that it has as a text of its
   * own: nothing looks beyond its ends, or takes the end of the text for another one.
   */
  @Test
  void aParagraphIsReadByItself() {
    for (Case row : CASES.rows()) {
      String text = row.text().text();
      for (int i = 0; i < text.length() && !text.contains("\n\n"); i++) {
        assertSameAmongOthers(text.substring(0, i));
        assertSameAmongOthers(text.substring(i));
        for (int end = i + 1; end <= Math.min(i + 16, text.length()); end++) {
          assertSameAmongOthers(text.substring(i, end));
        }
      }
    }
  }

  private static void assertSameAmongOthers(String paragraph) {
    List<String> expected = new ArrayList<>(List.of("Қар жауды."));
    expected.addAll(sentences(SEGMENTER, paragraph));
    expected.add("Күн шықты.");
    String text = "Қар жауды.\n\n" + paragraph + "\n\nКүн шықты.";
    assertEquals(expected, sentences(SEGMENTER, text), paragraph);
  }

  @Test
  void moreSentencesThanThereIsRoomForAtFirst() {
    int[] spans = SEGMENTER.segment(Text.of("Біз келдік. ".repeat(100)));
    assertEquals(200, spans.length);
    for (int i = 0; i < 100; i++) {
      assertEquals(12 * i, spans[2 * i]);
      assertEquals(12 * i + 11, spans[2 * i + 1]);
    }
  }

  @Test
  void emptyTextsHaveNoSentences() {
    assertEquals(List.of(), sentences(SEGMENTER, ""));
    assertEquals(List.of(), sentences(SEGMENTER, " \n \u00A0\t\n"));
  }

  @Test
  void positionsAreThoseOfTheFoldedText() {
    Text text = Text.of("\uFEFFКүн шы\u00ADқты.\r\n\u00A0Жел тұрды.");
    int[] spans = SEGMENTER.segment(text);
    assertEquals(4, spans.length);
    assertEquals("Күн шықты.", text.slice(spans[0], spans[1]));
    assertEquals("Жел тұрды.", text.original(spans[2], spans[3]).of(text.original()));
  }

  @Test
  void anUnknownLanguageIsToldByItsMissingTable() {
    TableException e = assertThrows(TableException.class, () -> Segmenter.of("xx"));
    assertTrue(e.getMessage().contains("/kz/sanaq/language/xx/letters.tsv"), e.getMessage());
  }

  @Tag("bulk")
  @Test
  void anyTextIsCovered() {
    String[] parts = {
      ".", "..", "!", "?", "…", "\n", "\n\n", " ", "  ", "«", "»", "\"", "“", "”", "'", "(", ")",
      "[1]", "[", "–", "-", ":", "://", "www.", ",", "т.б.", "т. б.", "ж.", "А.", "Дж.", "12", "1.",
      "млн.", "деді", "Деді", "Кім?", "ән", "Ән", "kz", "Kz", "№", "•", "😀", "\uD83D", "\u0301",
      "\u00AD", "\u1680"
    };
    Random random = new Random(20_201_109);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertCovers(text.toString());
    }
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append((char) random.nextInt(0x10000));
      }
      assertCovers(text.toString());
    }
  }

  /**
   * Texts of 200,000 parts, on which any look to either side that is not bounded would take minutes
   * each.
   */
  @Tag("bulk")
  @Test
  void costIsLinear() {
    String[] parts = {
      "7",
      "1.",
      "1. ",
      ".",
      ". ",
      "?",
      "? ",
      "Кім? ",
      "«",
      "»",
      "?»",
      ".\" ",
      "\"",
      "(",
      ".)",
      "[1]",
      " ",
      ". \"",
      "\n",
      " \n",
      "–",
      ". – ",
      "? – Асан ",
      "А.",
      "А. ",
      "т.",
      "т. ",
      "а",
      "а-",
      "://",
      ".://",
      "www.",
      ":",
      "…",
      "😀",
      "ұзын сөйлем жалғаса береді "
    };
    for (String part : parts) {
      String text = part.repeat(200_000);
      assertCovers(text);
      assertCovers("Сөз. " + text + " Сөз.");
    }
    assertCovers("7".repeat(1_000_000));
    assertCovers("«".repeat(100_000) + "Ән. Ән." + "»".repeat(100_000));
    assertEquals(500_000, SEGMENTER.segment(Text.of("Біз келдік. ".repeat(250_000))).length);
  }

  private static List<String> sentences(Segmenter segmenter, String original) {
    Text text = Text.of(original);
    int[] spans = segmenter.segment(text);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < spans.length; i += 2) {
      sentences.add(text.slice(spans[i], spans[i + 1]));
    }
    return sentences;
  }

  private static void assertCovers(String original) {
    Text text = Text.of(original);
    int[] spans = SEGMENTER.segment(text);
    int at = 0;
    for (int i = 0; i < spans.length; i += 2) {
      assertTrue(
          spans[i] >= at && spans[i] < spans[i + 1], () -> "order in " + shortened(original));
      assertBlank(text, at, spans[i]);
      assertTrue(
          !isBlank(text, spans[i]) && !isBlank(text, spans[i + 1] - 1),
          () -> "margin in " + shortened(original));
      at = spans[i + 1];
    }
    assertBlank(text, at, text.length());
  }

  private static void assertBlank(Text text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int at = i;
      assertTrue(
          isBlank(text, i), () -> "not covered: " + at + " of " + shortened(text.original()));
    }
  }

  private static boolean isBlank(Text text, int at) {
    return text.at(at) == ' ' || text.at(at) == '\n';
  }

  private static String shortened(String text) {
    return text.length() < 300 ? text : text.substring(0, 300) + "…";
  }
}
