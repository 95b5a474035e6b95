package kz.sanaq.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a user may set about reading.
 *
 * @param maxDocumentBytes longest article, in bytes of decompressed input
 * @param columns what fields and columns are called that have another name than their own, by
 *     {@link ArticleField#key}
 * @param runDate the date of documents that bear none, null when they stay undated
 */
public record ReadSettings(int maxDocumentBytes, Map<String, String> columns, LocalDate runDate)
    implements Serializable {
  /** Longest article unless set otherwise: 10 MiB. */
  public static final int DEFAULT_MAX_DOCUMENT_BYTES = 10 << 20;

  /** Without a run date nothing says what the future is; this is beyond every planned year. */
  private static final LocalDate FAR_FUTURE = LocalDate.of(2100, 12, 31);

  public ReadSettings {
    columns = Map.copyOf(columns);
    if (maxDocumentBytes < 1 || maxDocumentBytes > Integer.MAX_VALUE / 2) {
      throw new IllegalArgumentException(
          "maxDocumentBytes is " + maxDocumentBytes + ", not from 1 to " + Integer.MAX_VALUE / 2);
    }
  }

  /** Of articles whose fields have their own names. */
  public ReadSettings(int maxDocumentBytes, LocalDate runDate) {
    this(maxDocumentBytes, Map.of(), runDate);
  }

  /** The last publication date that is believed: a year after the run date, else 2100-12-31. */
  public LocalDate lastPublished() {
    return runDate == null ? FAR_FUTURE : runDate.plusYears(1);
  }
}
