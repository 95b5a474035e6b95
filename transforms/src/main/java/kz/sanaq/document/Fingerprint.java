package kz.sanaq.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/** What tells whether two documents are the same. Hashes are SHA-256 in lower-case hexadecimals. */
final class Fingerprint {
  private Fingerprint() {}

  /** Hash of a sequence of strings; each is led by its length, so that none runs into the next. */
  static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, bytes.length));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * What an article says, whoever prints it: lower-cased, runs of white space as one space, without
   * dateline and boilerplate (unless there is nothing else).
   */
  static String said(Text text, Layout layout) {
    StringBuilder said = new StringBuilder(text.length());
    int at = 0;
    for (Span aside : layout.asides()) {
      if (aside.begin() >= at) {
        append(said, text, at, aside.begin());
        at = aside.end();
      }
    }
    append(said, text, at, text.length());
    if (said.isEmpty()) {
      append(said, text, 0, text.length());
    }
    return said.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder said, Text text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.at(i);
      boolean space = c == ' ' || c == '\n';
      if (!space) {
        said.append(c);
      } else if (said.length() > 0 && said.charAt(said.length() - 1) != ' ') {
        said.append(' ');
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
