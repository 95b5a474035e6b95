package kz.sanaq.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/** Ids of mentions: the same place of the same content has the same id in every run. */
final class MentionIds {
  /** 96 bits: among 100 million mentions two share an id with a chance of 1 in 10^13. */
  private static final int BYTES = 12;

  private MentionIds() {}

  static String of(Document document, Part part, Span span) {
    String key =
        document.docId()
            + '\n'
            + document.contentHash()
            + '\n'
            + part
            + '\n'
            + span.begin()
            + '\n'
            + span.end();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
