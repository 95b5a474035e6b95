package kz.sanaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import kz.sanaq.model.Rejected;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void decodesAStretchOfBytes() throws RefusalException {
    byte[] bytes = bytes("аәб");
    assertEquals("ә", Utf8.decode(bytes, 2, 4, ""));
    assertEquals("", Utf8.decode(bytes, 2, 2, ""));
    assertEquals("\t\n\u000B\f\r \u0085", Utf8.decode(bytes("\t\n\u000B\f\r \u0085"), 0, 8, ""));
  }

  @Test
  void aByteThatIsNotUtf8IsToldWithItsPlaceInTheStretch() {
    byte[] bytes = bytes("ааә");
    bytes[4] = (byte) 0xFF;
    RefusalException e = refusal(bytes, 2, 6);
    assertEquals(Rejected.Why.NOT_UTF8, e.why());
    assertEquals(2, e.at());
    assertEquals("byte 0xFF is not UTF-8 here; convert the file to UTF-8", e.getMessage());
  }

  @Test
  void aNulByteIsNoText() {
    RefusalException e = refusal(bytes("аб\0"), 2, 5);
    assertEquals(Rejected.Why.BINARY, e.why());
    assertEquals(2, e.at());
  }

  @Test
  void oneControlCharacterIn32BytesIsText() throws RefusalException {
    byte[] bytes = bytes("  " + "x".repeat(62) + "\u0001\u007F");
    assertEquals(64, Utf8.decode(bytes, 2, 66, "").length());
    RefusalException e = refusal(bytes, 3, 66);
    assertEquals(Rejected.Why.BINARY, e.why());
    assertEquals(61, e.at());
    assertEquals(
        "2 control characters in 63 bytes, expected text; give plain text in UTF-8",
        e.getMessage());
  }

  @Test
  void countsBytesOfCharactersAndCharactersOfBytes() {
    String text = "a\u007F\u0080\u07FF\u0800€😀";
    assertEquals(0, Utf8.length(text, 0));
    int[] bytes = {0, 1, 2, 4, 6, 9, 12, 14, 16};
    for (int chars = 0; chars <= text.length(); chars++) {
      assertEquals(bytes[chars], Utf8.length(text, chars), "of " + chars);
    }
    assertEquals(text.length(), Utf8.units(bytes(text), 0, 16));
    assertEquals(2, Utf8.units(bytes(text), 12, 16));
  }

  @Test
  void anExcerptShowsFortyCharactersToEitherSide() {
    byte[] bytes = bytes("б".repeat(50) + "\n" + "ә".repeat(50));
    assertEquals("б".repeat(40) + "\uFFFD" + "ә".repeat(39), Utf8.excerpt(bytes, 201, 100));
    assertEquals("\uFFFD" + "ә".repeat(2), Utf8.excerpt(bytes, 105, 100).substring(40));
    assertEquals("б".repeat(40), Utf8.excerpt(bytes, 201, 0));
    byte[] wide = bytes("x" + "😀".repeat(60));
    assertEquals("😀".repeat(20), Utf8.excerpt(wide, wide.length, wide.length));
  }

  @Test
  void whatHasNoPlaceInATableBecomesTheReplacementCharacter() {
    String text = "а😀б";
    assertEquals(text, Utf8.repaired(text));
    assertEquals("\uFFFDа\uFFFDб\uFFFD", Utf8.repaired("\0а\uD83Dб\uDE00"));
  }

  private static RefusalException refusal(byte[] bytes, int begin, int end) {
    return assertThrows(RefusalException.class, () -> Utf8.decode(bytes, begin, end, "d"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
