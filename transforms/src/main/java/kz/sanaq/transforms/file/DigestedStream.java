package kz.sanaq.transforms.file;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import kz.sanaq.model.Sha256;

/** Passes on what is written, and counts and hashes it (SHA-256). Not thread safe. */
public final class DigestedStream extends DigestOutputStream {
  private long length;

  /** Passes on to another stream, which is closed with this one. */
  public DigestedStream(OutputStream out) {
    super(out, Sha256.digest());
  }

  @Override
  public void write(int b) throws IOException {
    super.write(b);
    length++;
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    super.write(bytes, from, count);
    length += count;
  }

  /** How many bytes were written. */
  public long length() {
    return length;
  }

  /** Their hash, hexadecimal. Asked for once, when all is written. */
  public String sha256() {
    return Sha256.hex(digest);
  }
}
