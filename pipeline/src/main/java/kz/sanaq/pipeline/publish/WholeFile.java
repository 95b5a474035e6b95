package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import kz.sanaq.transforms.file.DigestedStream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * Puts a file in its place, whole or not at all, over the one that is there, on any file system
 * that Beam knows. It has another name ({@code .new}) until it is whole.
 */
public final class WholeFile {
  private WholeFile() {}

  /** What a file is to hold. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the stream need not be closed. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param path where it shall lie; folders on the way are made
   * @return what was written
   */
  public static ContentDigest write(String path, Content content) throws IOException {
    ResourceId whole = FileSystems.matchNewResource(path, false);
    ResourceId half = FileSystems.matchNewResource(path + ".new", false);
    DigestedStream written =
        new DigestedStream(Channels.newOutputStream(FileSystems.create(half, MimeTypes.BINARY)));
    try (written) {
      content.writeTo(written);
    }
    FileSystems.rename(List.of(half), List.of(whole));
    return new ContentDigest(written.length(), written.sha256());
  }
}
