package kz.sanaq.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream where a {@link Cut} says so, in memory bounded by the limit: what goes over it is
 * counted and not held.
 */
final class CutReader implements Chunks {
  private final InputStream in;
  private final int limit;
  private final Cut cut;
  private byte[] held = new byte[1 << 13];
  private long offset;
  private long line = 1;

  CutReader(InputStream in, int limit, Cut cut) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
    this.cut = cut;
  }

  @Override
  public Chunk next() throws IOException {
    long begin = offset;
    long beginLine = line;
    int length = 0;
    long size = 0;
    int b = in.read();
    while (b >= 0) {
      Cut.ByteRole part = cut.next((byte) b);
      if (part != Cut.ByteRole.BETWEEN) {
        begin = size == 0 ? offset : begin;
        beginLine = size == 0 ? line : beginLine;
        size++;
        length = hold(length, (byte) b);
      }
      offset++;
      line += b == '\n' ? 1 : 0;
      if (size > 0 && part != Cut.ByteRole.TAKEN) {
        return new Chunk(held, length, size, begin, beginLine);
      }
      b = in.read();
    }
    return size == 0 ? null : new Chunk(held, length, size, begin, beginLine);
  }

  private int hold(int length, byte b) {
    if (length == limit) {
      return length;
    }
    if (length == held.length) {
      held = Arrays.copyOf(held, (int) Math.min(limit, 2L * held.length));
    }
    held[length] = b;
    return length + 1;
  }

  @Override
  public long offset() {
    return offset;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String missing() {
    return cut.missing();
  }
}
