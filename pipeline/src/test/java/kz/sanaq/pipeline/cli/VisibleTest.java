package kz.sanaq.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void lettersSignsAndNoBreakSpacesStay() {
    String text = "«1\u00A0620» – Әл-Фараби, 5 м²; 🙂";
    assertEquals(text, Visible.of(text));
  }

  @Test
  void lineEndsAndTabsAreBlanks() {
    assertEquals("a b  c d", Visible.of("a\nb\r\nc\td"));
  }

  @Test
  void whatSteersATerminalIsAnEscape() {
    assertEquals(
        "\\u001B[2J\\u0007\\u009B31m\\u007F", Visible.of("\u001B[2J\u0007\u009B31m\u007F"));
    assertEquals("\\u202Eabc\\u2066\\u200F", Visible.of("\u202Eabc\u2066\u200F"));
    assertEquals("a\\u2028b\\u2029", Visible.of("a\u2028b\u2029"));
    assertEquals("\\uDB40\\uDC41", Visible.of("\uDB40\uDC41"));
    assertEquals("\\uD83D", Visible.of("\uD83D"));
  }

  @Test
  void ofSeveralLinesTheEndsStay() {
    assertEquals("a\\u001B[2J\r\n\tb\\u202E$1\\\n", Visible.lines("a\u001B[2J\r\n\tb\u202E$1\\\n"));
  }

  @Test
  void noCharacterOfUnicodeSteers() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .mapToObj(c -> Visible.of(Character.toString(c)))
        .forEach(
            shown ->
                assertFalse(
                    shown.codePoints().anyMatch(Character::isISOControl)
                        || shown
                            .codePoints()
                            .anyMatch(c -> Character.getType(c) == Character.FORMAT),
                    shown));
  }
}
