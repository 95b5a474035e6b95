package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Sha256;
import kz.sanaq.model.Span;

/** Ids of mentions: the same place of the same content has the same id in every run. */
final class MentionIds {
  /** Hexadecimals, 96 bits: of 100 million mentions two share an id with a chance of 1 in 10^13. */
  private static final int LENGTH = 24;

  private MentionIds() {}

  static String of(Document document, Part part, Span span) {
    return of(document.docId(), document.contentHash(), part, span);
  }

  static String of(String docId, String contentHash, Part part, Span span) {
    return Sha256.of(
            List.of(
                docId,
                contentHash,
                part.toString(),
                Integer.toString(span.begin()),
                Integer.toString(span.end())))
        .substring(0, LENGTH);
  }
}
