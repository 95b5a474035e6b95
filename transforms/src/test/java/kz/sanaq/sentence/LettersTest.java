package kz.sanaq.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Which of all characters are of a kind; a run of three and more is told by its ends. */
final class LettersTest {
  @Test
  void marksThatEnd() {
    assertEquals("! . ? …", all(c -> Letters.isTerminator((char) c)));
    assertEquals(") ] } » ’ ” ›", all(c -> Letters.isClosing((char) c)));
  }

  @Test
  void marksThatOpen() {
    assertEquals("\" ' ( [ ` { « ‘ ’ “..„ ‹", all(c -> Letters.isOpening((char) c)));
    assertEquals("\" ' ` ‘ ’ “..„", all(c -> Letters.isTwoSided((char) c)));
    assertEquals("\" ' ` ‘ “ „", all(c -> Letters.isAmbiguousQuote((char) c)));
  }

  @Test
  void signsBeforeAWord() {
    assertEquals("- ‒..― −", all(c -> Letters.isDash((char) c)));
    assertEquals(
        "# $ * + @ £ § · • \u20A0..\u20BF № \u25A0..\u25FF \u2700..\u27BF",
        all(c -> Letters.isLeadingSign((char) c)));
  }

  @Test
  void signsAfterASentence() {
    assertEquals("\u2600..\u26FF \uD800..\uDFFF \uFE0F", all(c -> Letters.isPictograph((char) c)));
  }

  @Test
  void letters() {
    assertEquals("A..Z a..z", all(c -> Letters.isLatin((char) c)));
    assertEquals("I V X І", all(c -> Letters.isRomanDigit((char) c)));
  }

  private static String all(IntPredicate kind) {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (kind.test(c)) {
        int first = c;
        while (kind.test(c + 1) && c < Character.MAX_VALUE) {
          c++;
        }
        String between = c - first > 1 ? ".." : " ";
        all.append((char) first).append(c > first ? between + (char) c : "").append(' ');
      }
    }
    return all.toString().strip();
  }
}
