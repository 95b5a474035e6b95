package kz.sanaq.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.sanaq.model.Rejected;

/** Strict decoding of UTF-8, and what a message shows of undecoded bytes. */
final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  /** Characters that an excerpt shows on either side of its place. */
  private static final int EXCERPT_SIDE = 40;

  /** One control character in so many bytes makes a text binary. */
  private static final int BYTES_A_CONTROL = 32;

  private Utf8() {}

  /**
   * Decodes text.
   *
   * @throws RefusalException BINARY at the beginning where that tells what it is instead; else
   *     NOT_UTF8 at the first malformed byte; BINARY at the first NUL, or at the first control
   *     character when they are many
   */
  static String decode(byte[] bytes, int begin, int end, String docId) throws RefusalException {
    try {
      return decodeText(bytes, begin, end, docId);
    } catch (RefusalException e) {
      String told = Signatures.told(bytes, begin, end).orElse("");
      throw told.isEmpty() ? e : new RefusalException(Rejected.Why.BINARY, 0, docId, told);
    }
  }

  private static String decodeText(byte[] bytes, int begin, int end, String docId)
      throws RefusalException {
    refuseBinary(bytes, begin, end, docId);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, end - begin);
    CharBuffer out = CharBuffer.allocate(end - begin);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      throw new RefusalException(
          Rejected.Why.NOT_UTF8,
          at - begin,
          docId,
          String.format(
              Locale.ROOT,
              "byte 0x%02X is not UTF-8 here; convert the file to UTF-8",
              bytes[at] & 0xFF));
    }
    return out.flip().toString();
  }

  private static void refuseBinary(byte[] bytes, int begin, int end, String docId)
      throws RefusalException {
    int controls = 0;
    int first = -1;
    for (int i = begin; i < end; i++) {
      byte b = bytes[i];
      if (b < 0 || (b >= ' ' && b != 0x7F) || (b >= '\t' && b <= '\r')) {
        continue;
      }
      if (b == 0) {
        throw new RefusalException(
            Rejected.Why.BINARY,
            i - begin,
            docId,
            "a NUL byte, expected text; give plain text in UTF-8 (not UTF-16, not an archive)");
      }
      first = first < 0 ? i : first;
      controls++;
    }
    if (controls > (end - begin) / BYTES_A_CONTROL) {
      throw new RefusalException(
          Rejected.Why.BINARY,
          first - begin,
          docId,
          controls
              + " control characters in "
              + (end - begin)
              + " bytes, expected text; give plain text in UTF-8");
    }
  }

  /** How many bytes the first {@code chars} units of a decoded text take. */
  static int length(String text, int chars) {
    int bytes = 0;
    for (int i = 0; i < chars; i++) {
      char c = text.charAt(i);
      // Either half of a pair stands for two of its four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /** How many UTF-16 units the bytes decode to, malformed ones counting as one each. */
  static int units(byte[] bytes, int begin, int end) {
    return new String(bytes, begin, end - begin, StandardCharsets.UTF_8).length();
  }

  /** What stands around a byte, at most 80 characters, control characters shown as U+FFFD. */
  static String excerpt(byte[] bytes, int length, int at) {
    int begin = Math.max(0, at - 4 * EXCERPT_SIDE);
    while (begin > 0 && begin < at && (bytes[begin] & 0xC0) == 0x80) {
      begin++;
    }
    int end = Math.min(length, at + 4 * EXCERPT_SIDE);
    String before = new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
    String after = new String(bytes, at, end - at, StandardCharsets.UTF_8);
    String shown =
        before.substring(Math.max(0, before.length() - EXCERPT_SIDE))
            + after.substring(0, Math.min(after.length(), EXCERPT_SIDE));
    StringBuilder excerpt = new StringBuilder(repaired(shown));
    for (int i = 0; i < excerpt.length(); i++) {
      if (Character.isISOControl(excerpt.charAt(i))) {
        excerpt.setCharAt(i, REPLACEMENT);
      }
    }
    return excerpt.toString();
  }

  /**
   * The text with U+FFFD in place of every lone surrogate and NUL. Neither can be stored in UTF-8
   * or by databases, both can be written as JSON escapes, and a broken emoji is not worth an
   * article. One unit replaces one unit, so offsets stay.
   */
  static String repaired(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        repaired = repaired == null ? new StringBuilder(text) : repaired;
        repaired.setCharAt(i, REPLACEMENT);
      }
    }
    return repaired == null ? text : repaired.toString();
  }
}
