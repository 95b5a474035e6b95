package kz.sanaq.transforms.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.security.MessageDigest;
import java.util.Optional;
import kz.sanaq.model.Sha256;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * The decompressed content of a file of any Beam file system; its name says how it is compressed.
 *
 * <p>It keeps two kinds of trouble apart. Trouble with the content (a damaged archive; a file that
 * nobody may read) is the reader's to report, an {@link IOException}. Trouble with the storage (the
 * file has gone, the disk or network fails, this machine may not read what another one could) is an
 * {@link UncheckedIOException}, which ends the run or has the runner try again. The file is opened
 * by the first read, so that both appear there.
 */
public final class StoredFile extends InputStream {
  private final String file;
  private final String sha256;
  private ReadableByteChannel stored;
  private StoredBytes storage;
  private InputStream content;

  /** The content of the file at a path. */
  public StoredFile(String file) {
    this(file, "");
  }

  /**
   * The content of a file that must not have changed. Whether it has shows when it is closed, and
   * is trouble with the storage.
   *
   * @param sha256 digest of the file as it is stored; empty where nobody knows it
   */
  public StoredFile(String file, String sha256) {
    this.file = file;
    this.sha256 = sha256;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (stored == null) {
      stored = openStored();
      storage = new StoredBytes(file, stored);
    }
    try {
      if (content == null) {
        content = decompressed();
      }
      return content.read(buffer, from, length);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      // Decompressors answer some damage with an index out of bounds and the like.
      throw new IOException("damaged archive", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (content != null) {
      try {
        storage.verify(sha256);
      } finally {
        content.close();
      }
    } else if (stored != null) {
      stored.close();
    }
  }

  private InputStream decompressed() throws IOException {
    Compression compression = Compression.detect(file);
    ReadableByteChannel source =
        Channels.newChannel(compression == Compression.GZIP ? GzipHead.checked(storage) : storage);
    // An archive is many files: who reads it takes them apart.
    return Channels.newInputStream(
        (compression == Compression.ZIP ? Compression.UNCOMPRESSED : compression)
            .readDecompressed(source));
  }

  private ReadableByteChannel openStored() throws IOException {
    try {
      return bytes(file);
    } catch (FileNotFoundException e) {
      if (!isThere()) {
        throw new UncheckedIOException("input file has gone since the run began: " + file, e);
      }
      if (sha256.isEmpty()) {
        throw new IOException("no permission to read it", e);
      }
      // Its articles are promised: somebody has read it, to know what is in it.
      throw new UncheckedIOException("no permission here to read input file " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open input file " + file, e);
    } catch (RuntimeException e) {
      // A name that this machine's locale cannot spell, or the client of an object store.
      throw new UncheckedIOException("cannot open input file " + file, new IOException(e));
    }
  }

  /** The bytes of a file of any Beam file system, as they are stored. */
  public static ReadableByteChannel bytes(String file) throws IOException {
    Optional<ReadableByteChannel> unspelled = LocalFile.open(file);
    return unspelled.isPresent()
        ? unspelled.get()
        : FileSystems.open(FileSystems.matchNewResource(file, false));
  }

  private boolean isThere() throws IOException {
    MatchResult.Status status = FileSystems.match(file, EmptyMatchTreatment.DISALLOW).status();
    return status == MatchResult.Status.OK;
  }

  /** The bytes as they are stored. */
  private static final class StoredBytes extends InputStream {
    private final String file;
    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();

    StoredBytes(String file, ReadableByteChannel channel) {
      this.file = file;
      this.in = Channels.newInputStream(channel);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      try {
        int read = in.read(buffer, from, length);
        digest.update(buffer, from, Math.max(read, 0));
        return read;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read input file " + file, e);
      } catch (RuntimeException e) {
        throw new UncheckedIOException("cannot read input file " + file, new IOException(e));
      }
    }

    /** Throws unless all bytes together, those too that nobody wanted, have this digest. */
    void verify(String sha256) throws IOException {
      if (sha256.isEmpty()) {
        return;
      }
      transferTo(OutputStream.nullOutputStream());
      if (!Sha256.hex(digest).equals(sha256)) {
        throw new UncheckedIOException(
            "input file has changed since the run began: " + file,
            new IOException("other content"));
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
