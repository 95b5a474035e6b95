package kz.sanaq.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sha256;

/**
 * What tells one document from another, without its text: small enough to be grouped by the
 * million.
 *
 * <p>Ordered by publication date, undated first, then by content and by the rest; equal only when
 * all is equal. The order says which of two is the later one, whatever order they arrive in.
 *
 * @param source as in the document
 * @param docId as in the document
 * @param url as in the document
 * @param published as in the document
 * @param contentHash as in the document
 */
public record Version(
    String source, String docId, String url, LocalDate published, String contentHash)
    implements Comparable<Version> {
  private static final Comparator<Version> ORDER =
      Comparator.comparing(
              Version::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Version::contentHash)
          .thenComparing(Version::docId)
          .thenComparing(Version::url)
          .thenComparing(Version::source);

  public Version {
    Objects.requireNonNull(source);
    Objects.requireNonNull(docId);
    Objects.requireNonNull(url);
    Objects.requireNonNull(contentHash);
  }

  /** The version that a document is. */
  public static Version of(Document document) {
    return new Version(
        document.source(),
        document.docId(),
        document.url(),
        document.published(),
        document.contentHash());
  }

  /** The key that all versions of one content share: the content hash covers the source. */
  public String content() {
    return contentHash;
  }

  /** The keys that editions of one article share: its source with its id, and with its url. */
  public List<String> links() {
    String byId = Sha256.of(List.of(source, "id", docId));
    return url.isEmpty() ? List.of(byId) : List.of(byId, Sha256.of(List.of(source, "url", url)));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }
}
