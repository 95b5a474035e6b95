package kz.sanaq.transforms.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Looks at the begin of what is called gzip: some stores hand it out decompressed already, and text
 * is taken as it is. What is neither gzip nor text is no article of a strange kind, but damaged.
 */
final class GzipHead {
  private static final int LENGTH = 512;
  private static final int[] MAGIC = {0x1F, 0x8B};

  private GzipHead() {}

  /**
   * The same bytes again.
   *
   * @throws IOException when they begin as neither does
   */
  static InputStream checked(InputStream stored) throws IOException {
    PushbackInputStream in = new PushbackInputStream(stored, LENGTH);
    byte[] head = in.readNBytes(LENGTH);
    in.unread(head);
    if (!isGzip(head) && hasControls(head)) {
      throw new IOException("it is not gzip, as its name says");
    }
    return in;
  }

  private static boolean isGzip(byte[] head) {
    return head.length >= MAGIC.length
        && (head[0] & 0xFF) == MAGIC[0]
        && (head[1] & 0xFF) == MAGIC[1];
  }

  private static boolean hasControls(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && (b < '\t' || b > '\r')) {
        return true;
      }
    }
    return false;
  }
}
