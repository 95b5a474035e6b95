package kz.sanaq.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file holds articles, which its name says. */
public enum Format {
  /** {@code .txt}: one article a file. */
  ARTICLE(".txt"),
  /** {@code .jsonl}: one article a line, as a JSON object. */
  JSON_LINES(".jsonl");

  private static final List<String> COMPRESSIONS = List.of(".gz", ".bz2", ".zst");

  private final String suffix;

  Format(String suffix) {
    this.suffix = suffix;
  }

  /** The format of a file of that name, compressed or not; empty when it holds no articles. */
  public static Optional<Format> of(String file) {
    String name = uncompressed(file).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.endsWith(format.suffix)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The name of a file without its folders and compression: {@code b/a.txt.gz} is a.txt. */
  public static String baseName(String file) {
    return uncompressed(file.substring(file.lastIndexOf('/') + 1));
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
