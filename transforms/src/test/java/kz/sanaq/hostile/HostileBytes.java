package kz.sanaq.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.beam.sdk.io.Compression;

/** What is done to the bytes of a case, step by step; see the head of {@code files.tsv}. */
final class HostileBytes {
  private HostileBytes() {}

  /**
   * The bytes of a file.
   *
   * @param content in the {@link Notation}
   * @param steps with {@code ;} between
   */
  static byte[] of(String content, String steps) throws IOException {
    byte[] bytes = Notation.bytes(content);
    for (String step : steps.split(";", -1)) {
      if (!step.isBlank()) {
        String[] words = step.strip().split(" ", 2);
        bytes = made(words[0], words.length > 1 ? words[1] : "", bytes);
      }
    }
    return bytes;
  }

  private static byte[] made(String step, String how, byte[] bytes) throws IOException {
    return switch (step) {
      case "charset" -> new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName(how));
      case "gzip" -> compressed(Compression.GZIP, bytes);
      case "bzip2" -> compressed(Compression.BZIP2, bytes);
      case "zstd" -> compressed(Compression.ZSTD, bytes);
      case "zip" -> zipped(how, bytes);
      case "cut" -> Arrays.copyOf(bytes, bytes.length - Integer.parseInt(how));
      case "before" -> joined(Notation.bytes(how), bytes);
      case "behind" -> joined(bytes, Notation.bytes(how));
      case "flip" -> flipped(bytes, Integer.parseInt(how));
      default -> throw new IllegalArgumentException(step);
    };
  }

  private static byte[] compressed(Compression compression, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WritableByteChannel channel = compression.writeCompressed(Channels.newChannel(out))) {
      channel.write(ByteBuffer.wrap(bytes));
    }
    return out.toByteArray();
  }

  /** An archive that holds the same under each of some names, with {@code |} between. */
  private static byte[] zipped(String names, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names.split("\\|", -1)) {
        ZipEntry entry = new ZipEntry(Notation.text(name));
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) 0xFF;
    return flipped;
  }
}
