package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Files by their paths, on any file system that Beam knows. */
final class Storage {
  private Storage() {}

  /** The content of a small file. */
  static byte[] read(String path) throws IOException {
    try (InputStream stream =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(path, false)))) {
      return stream.readAllBytes();
    }
  }

  /** Paths of all files below a folder, relative to it. */
  static List<String> below(String folder) throws IOException {
    String prefix = folder + "/";
    MatchResult result = FileSystems.match(prefix + "**", EmptyMatchTreatment.ALLOW);
    List<String> files = new ArrayList<>();
    for (MatchResult.Metadata file : result.metadata()) {
      String name = file.resourceId().toString();
      files.add(name.substring(name.indexOf(prefix) + prefix.length()));
    }
    return files;
  }
}
