package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import kz.sanaq.model.Sha256;

/**
 * Size and digest of some content.
 *
 * @param bytes how long it is
 * @param sha256 64 hexadecimal digits
 */
public record ContentDigest(long bytes, String sha256) {
  private static final int BUFFER = 1 << 16;

  /** The digest of everything that is left in a stream. */
  public static ContentDigest of(InputStream stream) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
      digest.update(buffer, 0, n);
      bytes += n;
    }
    return new ContentDigest(bytes, Sha256.hex(digest));
  }

  /** The digest of a file of this machine. */
  public static ContentDigest of(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return of(content);
    }
  }
}
