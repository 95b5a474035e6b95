package kz.sanaq.pipeline.faults;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import kz.sanaq.pipeline.faults.FaultyDisk.Step;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MatchResult.Status;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.options.PipelineOptions;

/** The files of {@code faulty://}, on the one {@link #DISK}. */
public final class FaultyFileSystem extends FileSystem<FaultyFile> {
  static final String SCHEME = "faulty";
  static final FaultyDisk DISK = new FaultyDisk();

  /** Found by Beam among the services of the tests. */
  public static final class Registrar implements FileSystemRegistrar {
    @Override
    public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
      return List.of(new FaultyFileSystem());
    }
  }

  @Override
  protected List<MatchResult> match(List<String> specs) throws IOException {
    List<MatchResult> results = new ArrayList<>();
    for (String spec : specs) {
      DISK.take(Step.MATCH, spec);
      List<Metadata> found = new ArrayList<>();
      DISK.files().forEach((path, content) -> addIf(spec, path, content, found));
      results.add(MatchResult.create(found.isEmpty() ? Status.NOT_FOUND : Status.OK, found));
    }
    return results;
  }

  /** Of patterns only {@code **} at the end is known. */
  private static void addIf(String spec, String path, byte[] content, List<Metadata> found) {
    boolean below = spec.endsWith("**") && path.startsWith(spec.substring(0, spec.length() - 2));
    if (below || path.equals(spec)) {
      found.add(
          Metadata.builder()
              .setResourceId(new FaultyFile(path))
              .setSizeBytes(content.length)
              .setIsReadSeekEfficient(false)
              .build());
    }
  }

  @Override
  protected WritableByteChannel create(FaultyFile file, CreateOptions options) throws IOException {
    DISK.take(Step.CREATE, file.path());
    DISK.put(file.path(), new byte[0]);
    return new Written(file.path());
  }

  @Override
  protected ReadableByteChannel open(FaultyFile file) throws IOException {
    DISK.take(Step.OPEN, file.path());
    return Channels.newChannel(new ByteArrayInputStream(there(file)));
  }

  @Override
  protected void copy(List<FaultyFile> from, List<FaultyFile> to) throws IOException {
    throw new UnsupportedOperationException("nobody copies");
  }

  @Override
  protected void rename(List<FaultyFile> from, List<FaultyFile> to, MoveOptions... options)
      throws IOException {
    for (int i = 0; i < from.size(); i++) {
      DISK.take(Step.RENAME, from.get(i).path());
      DISK.put(to.get(i).path(), there(from.get(i)));
      DISK.remove(from.get(i).path());
    }
  }

  @Override
  protected void delete(Collection<FaultyFile> files) throws IOException {
    for (FaultyFile file : files) {
      DISK.take(Step.DELETE, file.path());
      DISK.remove(file.path());
    }
  }

  private static byte[] there(FaultyFile file) throws IOException {
    byte[] content = DISK.read(file.path());
    if (content == null) {
      throw new FileNotFoundException(file.path());
    }
    return content;
  }

  @Override
  protected FaultyFile matchNewResource(String path, boolean isDirectory) {
    return new FaultyFile(isDirectory && !path.endsWith("/") ? path + "/" : path);
  }

  @Override
  protected String getScheme() {
    return SCHEME;
  }

  /** A file that is being written. A failing write leaves half of what it was to write. */
  private static final class Written implements WritableByteChannel {
    private final String path;
    private boolean open = true;

    Written(String path) {
      this.path = path;
    }

    @Override
    public int write(ByteBuffer buffer) throws IOException {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      append(Arrays.copyOf(bytes, bytes.length / 2));
      DISK.take(Step.WRITE, path);
      append(Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length));
      return bytes.length;
    }

    private void append(byte[] bytes) {
      byte[] before = DISK.read(path);
      byte[] content = Arrays.copyOf(before, before.length + bytes.length);
      System.arraycopy(bytes, 0, content, before.length, bytes.length);
      DISK.put(path, content);
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() throws IOException {
      if (open) {
        open = false;
        DISK.take(Step.CLOSE, path);
      }
    }
  }
}
