package kz.sanaq.transforms.file;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds files of this machine by the strings that programs pass on.
 *
 * <p>A file's name is bytes. Where these are not UTF-8, the string that shows them has U+FFFD in
 * it, and does not lead back to the file: it is looked for among the names that are shown so. Beam
 * knows only strings, so this class alone asks the disk itself.
 */
public final class LocalFile {
  private static final char REPLACEMENT = '\uFFFD';

  private LocalFile() {}

  /** Whether a string may not lead to the file that it shows. */
  public static boolean isUnspelled(String file) {
    return file.indexOf(REPLACEMENT) >= 0;
  }

  /** The bytes of the file that a string shows but does not lead to, if there is one. */
  static Optional<ReadableByteChannel> open(String file) throws IOException {
    if (!isUnspelled(file)) {
      return Optional.empty();
    }
    Path path = of(file);
    return Files.isRegularFile(path) ? Optional.of(Files.newByteChannel(path)) : Optional.empty();
  }

  /**
   * The path that a string shows; of several the first by its bytes. What is not there, and what no
   * folder can be read for, is the path of the string itself.
   */
  private static Path of(String file) {
    Path path = Path.of(file);
    return isUnspelled(file) && Files.notExists(path) ? shown(path) : path;
  }

  private static Path shown(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      return path;
    }
    String name = path.getFileName().toString();
    Path folder = of(parent.toString());
    SortedSet<Path> found = new TreeSet<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, entry -> entry.getFileName().toString().equals(name))) {
      entries.forEach(found::add);
    } catch (IOException | DirectoryIteratorException e) {
      return path;
    }
    return found.isEmpty() ? path : found.first();
  }
}
