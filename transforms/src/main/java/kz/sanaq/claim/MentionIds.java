package kz.sanaq.claim;

import java.security.MessageDigest;
import java.util.HexFormat;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Sha256;
import kz.sanaq.model.Span;

/** Ids of mentions: the same place of the same content has the same id in every run. */
final class MentionIds {
  /** Bytes, 96 bits: of 100 million mentions two share an id with a chance of 1 in 10^13. */
  private static final int LENGTH = 12;

  private final String docId;
  private final String contentHash;
  private final String part;
  private final MessageDigest digest = Sha256.digest();

  MentionIds(Document document, Part part) {
    this(document.docId(), document.contentHash(), part);
  }

  MentionIds(String docId, String contentHash, Part part) {
    this.docId = docId;
    this.contentHash = contentHash;
    this.part = part.toString();
  }

  /** The id of what stands there. */
  String of(Span span) {
    Sha256.update(digest, docId);
    Sha256.update(digest, contentHash);
    Sha256.update(digest, part);
    Sha256.update(digest, Integer.toString(span.begin()));
    Sha256.update(digest, Integer.toString(span.end()));
    return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
  }
}
