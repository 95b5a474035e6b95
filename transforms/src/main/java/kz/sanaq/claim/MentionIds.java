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

  /** Fed with what all ids of a text have in common. */
  private final MessageDigest common = Sha256.digest();

  MentionIds(Document document, Part part) {
    this(document.docId(), document.contentHash(), part);
  }

  MentionIds(String docId, String contentHash, Part part) {
    Sha256.update(common, docId);
    Sha256.update(common, contentHash);
    Sha256.update(common, part.toString());
  }

  /** The id of what stands there. */
  String of(Span span) {
    MessageDigest digest = Sha256.copy(common);
    Sha256.update(digest, Integer.toString(span.begin()));
    Sha256.update(digest, Integer.toString(span.end()));
    return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
  }
}
