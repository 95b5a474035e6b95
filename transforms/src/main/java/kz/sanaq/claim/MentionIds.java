package kz.sanaq.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/**
 * Ids of the mentions of one text: the same place of the same content has the same id in every run.
 * Not thread safe.
 */
final class MentionIds {
  /** 96 bits: among 100 million mentions two share an id with a chance of 1 in 10^13. */
  private static final int BYTES = 12;

  private final MessageDigest digest;
  private final String text;

  MentionIds(Document document, Part part) {
    this.text = document.docId() + '\n' + document.contentHash() + '\n' + part + '\n';
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String of(Span span) {
    String key = text + span.begin() + '\n' + span.end();
    byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }
}
