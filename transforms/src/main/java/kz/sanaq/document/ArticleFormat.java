package kz.sanaq.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file holds articles, which its name says. */
public enum ArticleFormat {
  /** {@code .txt}: one article a file. */
  ARTICLE(".txt"),
  /** {@code .jsonl}, {@code .ndjson}: one article a line, as a JSON object. */
  JSON_LINES(".jsonl", ".ndjson"),
  /** {@code .json}: an array of JSON objects, or one object. */
  JSON(".json"),
  /** {@code .csv}: a header line, then one article a record. */
  CSV(".csv"),
  /** {@code .html}, {@code .htm}: a web page, which is one article. */
  HTML(".html", ".htm"),
  /** {@code .warc}: web pages as a crawler stores them. */
  WARC(".warc"),
  /** {@code .zip}: files of the other formats. */
  ZIP(".zip");

  /** All that names of files with articles end in, for messages. */
  public static final String SUFFIXES =
      ".txt, .jsonl, .ndjson, .json, .csv, .html, .htm, .warc, .zip";

  private static final List<String> COMPRESSIONS = List.of(".gz", ".bz2", ".zst");

  private final List<String> suffixes;

  ArticleFormat(String... suffixes) {
    this.suffixes = List.of(suffixes);
  }

  /** The format of a file of that name, compressed or not; empty when it holds no articles. */
  public static Optional<ArticleFormat> of(String file) {
    String name = uncompressed(file).toLowerCase(Locale.ROOT);
    for (ArticleFormat format : values()) {
      if (format.suffixes.stream().anyMatch(name::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether a file holds one article, whose id is the name of the file. */
  public boolean isNamed() {
    return this == ARTICLE || this == HTML;
  }

  /** The name of a file without its folders and compression: {@code b/a.txt.gz} is a.txt. */
  public static String baseName(String file) {
    return uncompressed(file.substring(file.lastIndexOf('/') + 1));
  }

  /** Whether the name of a file says that it is an archive, which is not compressed once more. */
  public static boolean isArchive(String file) {
    return !isCompressed(file) && of(file).filter(ZIP::equals).isPresent();
  }

  /** Whether the name of a file says that it is compressed. */
  static boolean isCompressed(String file) {
    return !uncompressed(file).equals(file);
  }

  private static String uncompressed(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    for (String suffix : COMPRESSIONS) {
      if (lower.endsWith(suffix)) {
        return file.substring(0, file.length() - suffix.length());
      }
    }
    return file;
  }
}
