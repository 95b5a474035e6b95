package kz.sanaq.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 (FIPS 180-4) in 64 lower-case hexadecimals, or the 32 first of them for names. */
public final class Sha256 {
  /** Hexadecimals of a name: 128 bits. */
  private static final int NAME_LENGTH = 32;

  /** Fed with nothing, and never: to look the algorithm up takes longer than to copy it. */
  private static final MessageDigest EMPTY = empty();

  private Sha256() {}

  /** The name of what these strings tell from all else: the first half of their hash. */
  public static String name(List<String> parts) {
    return of(parts).substring(0, NAME_LENGTH);
  }

  /** Hash of strings in UTF-8; each is led by its length, so that none runs into the next. */
  public static String of(List<String> parts) {
    MessageDigest digest = digest();
    parts.forEach(part -> update(digest, part));
    return hex(digest);
  }

  /** Feeds a digest with a string in UTF-8, led by its length. */
  public static void update(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, bytes.length));
    digest.update(bytes);
  }

  /** A digest to be fed with bytes. */
  public static MessageDigest digest() {
    return copy(EMPTY);
  }

  private static MessageDigest empty() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Another digest that was fed with the same. */
  public static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's own SHA-256 can be copied", e);
    }
  }

  /** What a digest was fed with, as a hash; the digest begins anew. */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
