package kz.sanaq.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.pipeline.publish.ContentDigest;

/** What lies in a folder that was given as {@code --output}. */
final class PublishedFiles {
  private PublishedFiles() {}

  /** The id of the current run. */
  static String current(Path output) throws IOException {
    return Files.readString(output.resolve("CURRENT")).strip();
  }

  /** Copies all files below a folder, or one file. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** Digests of the files below a folder of the current run, by their paths there. */
  static Map<String, String> below(Path output, String folder) throws IOException {
    Path top = output.resolve("current").toRealPath().resolve(folder);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(top)) {
      for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
        files.put(top.relativize(file).toString(), ContentDigest.of(file).sha256());
      }
    }
    return files;
  }
}
