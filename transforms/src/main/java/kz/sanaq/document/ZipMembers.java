package kz.sanaq.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of an archive that hold articles by their names, one after the other. Archives and
 * compressed files in it are passed over, and so is what is hidden.
 *
 * <p>An archive that grows beyond {@link #MOST_GROWTH} times its size, of which text is far, is
 * taken for one that was made to fill disks; nothing more of it is read.
 */
final class ZipMembers {
  /** News text becomes a tenth, seldom a thirtieth. */
  private static final int MOST_GROWTH = 200;

  /** A name that begins with a dot; «..» is none. */
  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\.?/)");

  /** A small archive of one word grows much, and does no harm. */
  private static final long HARMLESS = 10 << 20;

  /** A file of the archive; {@code path} is its path there. */
  record Member(String path, ArticleFormat format, InputStream in) {}

  private final Counting stored;
  private final ZipInputStream zip;
  private long grown;

  /** Whether nothing more of the archive is read. */
  private boolean ended;

  ZipMembers(InputStream in) {
    stored = new Counting(in);
    zip = new ZipInputStream(stored);
  }

  /** The next file with articles, to be read before the one after it; null at the end. */
  Member next() throws IOException {
    try {
      return ended ? null : find();
    } catch (IllegalArgumentException e) {
      throw new IOException("a name that is not UTF-8", e);
    }
  }

  private Member find() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    while (entry != null) {
      String path = entry.getName();
      if (!entry.isDirectory() && isRead(path) && !isHidden(path)) {
        return new Member(path, ArticleFormat.of(path).orElseThrow(), new MemberStream());
      }
      new MemberStream().transferTo(OutputStream.nullOutputStream());
      entry = zip.getNextEntry();
    }
    checkEnd();
    return null;
  }

  /** An archive that was cut off between two of its files looks as if it had no more. */
  private void checkEnd() throws IOException {
    ended = true;
    if (stored.isUnlikeArchive()) {
      throw new IOException("something else stands at its begin");
    }
    stored.transferTo(OutputStream.nullOutputStream());
    if (!stored.directoryEnded) {
      throw new IOException("no list of its files at its end");
    }
  }

  /** Whether a file of an archive holds articles by its name. */
  static boolean isRead(String path) {
    return ArticleFormat.of(path).filter(format -> format != ArticleFormat.ZIP).isPresent()
        && !ArticleFormat.isCompressed(path);
  }

  static boolean isHidden(String path) {
    return path.startsWith("__MACOSX/") || HIDDEN.matcher(path).find();
  }

  /** How messages name a file of an archive. */
  static String path(String archive, String member) {
    return archive + "!/" + member;
  }

  /** What a file of the archive holds. */
  private final class MemberStream extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = zip.read(buffer, from, length);
      grown += Math.max(read, 0);
      if (grown > HARMLESS && grown > MOST_GROWTH * stored.count) {
        ended = true;
        throw new IOException("it grows to more than " + MOST_GROWTH + " times its size");
      }
      return read;
    }
  }

  /** Counts what was read of the archive as it is stored, and looks for what ends it. */
  private static final class Counting extends FilterInputStream {
    /** The signature of the record after the list of files. */
    private static final int END = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;

    /** The signature of a file of the archive. */
    private static final int FILE = 'P' << 24 | 'K' << 16 | 3 << 8 | 4;

    private long count;
    private int first;
    private int last;
    private boolean directoryEnded;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      for (int i = from; i < from + read; i++) {
        last = last << 8 | buffer[i] & 0xFF;
        directoryEnded |= last == END;
        count++;
        first = count <= Integer.BYTES ? last : first;
      }
      return read;
    }

    /** Whether neither a file of an archive nor the end of an empty one stands at the begin. */
    boolean isUnlikeArchive() {
      return count > 0 && first != FILE && first != END;
    }
  }
}
