package kz.sanaq.transforms.coder;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/**
 * The bytes of one record while it is written or read: an array, since streams cost a call of
 * several layers for each byte.
 */
final class EncodedBytes {
  private byte[] bytes;
  private int end;
  private int at;

  private EncodedBytes(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /** Nothing yet. */
  static EncodedBytes empty() {
    return new EncodedBytes(new byte[256], 0);
  }

  /** To be read. */
  static EncodedBytes of(byte[] bytes) {
    return new EncodedBytes(bytes, bytes.length);
  }

  byte[] array() {
    return bytes;
  }

  int length() {
    return end;
  }

  /** Makes room for {@code count} more bytes and returns where they begin. */
  int extend(int count) {
    int begin = end;
    if (count > bytes.length - end) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(end, count), 2 * bytes.length));
    }
    end += count;
    return begin;
  }

  /** Passes over {@code count} bytes and returns where they begin. */
  int take(int count) throws EOFException {
    if (count < 0 || count > end - at) {
      throw new EOFException();
    }
    int begin = at;
    at += count;
    return begin;
  }

  /** Seven bits a byte, the lowest first; a negative number takes ten bytes. */
  void putNumber(long number) {
    long rest = number;
    int next = extend(10);
    while ((rest & ~0x7FL) != 0) {
      bytes[next++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[next++] = (byte) rest;
    end = next;
  }

  long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte b = bytes[take(1)];
      number |= (b & 0x7FL) << shift;
      if (b >= 0) {
        return number;
      }
    }
    throw new IOException("a number of more than 64 bits");
  }

  /** A length or a count, which fits an array. */
  int size() throws IOException {
    return Math.toIntExact(number());
  }
}
