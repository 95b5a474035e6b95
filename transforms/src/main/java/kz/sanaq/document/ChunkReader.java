package kz.sanaq.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines, or takes it whole, in memory bounded by the limit: what goes over it is
 * counted and not held.
 */
final class ChunkReader implements Chunks {
  private final InputStream in;
  private final int limit;
  private final boolean lines;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] held = new byte[1 << 13];
  private long offset;
  private long line;

  private ChunkReader(InputStream in, int limit, boolean lines) {
    this.in = in;
    this.limit = limit;
    this.lines = lines;
  }

  /** Lines that end in a line feed, which is not part of them. */
  static ChunkReader lines(InputStream in, int limit) {
    return new ChunkReader(in, limit, true);
  }

  /** The whole stream as one chunk. */
  static ChunkReader whole(InputStream in, int limit) {
    return new ChunkReader(in, limit, false);
  }

  /** A whole stream has one chunk even when it is empty. */
  @Override
  public Chunk next() throws IOException {
    boolean emptyWhole = !lines && line == 0;
    if (!fill() && !emptyWhole) {
      return null;
    }
    line++;
    long begin = offset;
    int length = 0;
    long size = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = lines ? lineFeed() : end;
      int take = (int) Math.min(stop - at, (long) limit - length);
      hold(length, take);
      length += take;
      size += stop - at;
      ended = stop < end;
      offset += stop - at + (ended ? 1 : 0);
      at = ended ? stop + 1 : stop;
    }
    return new Chunk(held, length, size, begin, line);
  }

  @Override
  public long offset() {
    return offset;
  }

  @Override
  public long line() {
    return line;
  }

  private void hold(int length, int take) {
    if (length + take > held.length) {
      held = Arrays.copyOf(held, Math.max(length + take, Math.min(limit, 2 * held.length)));
    }
    System.arraycopy(block, at, held, length, take);
  }

  private int lineFeed() {
    int i = at;
    while (i < end && block[i] != '\n') {
      i++;
    }
    return i;
  }

  private boolean fill() throws IOException {
    while (at == end) {
      at = 0;
      end = 0;
      int read = in.read(block);
      if (read < 0) {
        return false;
      }
      end = read;
    }
    return true;
  }
}
