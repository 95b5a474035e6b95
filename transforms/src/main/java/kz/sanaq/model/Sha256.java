package kz.sanaq.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 (FIPS 180-4) in 64 lower-case hexadecimals; whoever needs a shorter name cuts it. */
public final class Sha256 {
  private Sha256() {}

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
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What a digest was fed with, as a hash; the digest begins anew. */
  public static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
