package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.transforms.file.StoredFile;
import org.apache.beam.sdk.io.Compression;

/**
 * A file that a run reads.
 *
 * @param path where it lies
 * @param bytes its size as it lies there, compressed or not
 * @param sha256 digest of these bytes
 */
public record InputFile(String path, long bytes, String sha256) {
  /** An order that does not depend on places. */
  public static final Comparator<InputFile> BY_CONTENT =
      Comparator.comparing(InputFile::sha256).thenComparing(InputFile::documentName);

  /** News text is four to eight times as large as what gzip, bzip2 or Zstandard make of it. */
  private static final int COMPRESSION = 5;

  /** About how much text it holds, in bytes. */
  public long textBytes() {
    return Compression.detect(path) == Compression.UNCOMPRESSED ? bytes : COMPRESSION * bytes;
  }

  /** The id of the document that a {@code .txt} is; empty for files whose name means nothing. */
  String documentName() {
    return ArticleFormat.of(path).filter(ArticleFormat::isNamed).isPresent()
        ? ArticleFormat.baseName(path)
        : "";
  }

  /** What the file adds to a run's id: its content, and its name where that is read too. */
  public String identity() {
    return sha256 + " " + documentName();
  }

  /** Reads the files once and says what is in them, sorted by content. */
  public static List<InputFile> digest(List<String> paths) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String path : paths) {
      try (InputStream stream = Channels.newInputStream(StoredFile.bytes(path))) {
        ContentDigest digest = ContentDigest.of(stream);
        files.add(new InputFile(path, digest.bytes(), digest.sha256()));
      }
    }
    files.sort(BY_CONTENT);
    return files;
  }
}
