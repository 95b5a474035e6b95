package kz.sanaq.transforms.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds files of this machine by the strings that programs pass on.
 *
 * <p>A file's name is bytes. Where these are not UTF-8, the string that shows them has U+FFFD in
 * it, and does not lead back to the file: it is looked for among the names that are shown so.
 */
public final class LocalFile {
  private static final char REPLACEMENT = '\uFFFD';

  private LocalFile() {}

  /** Whether a string may not lead to the file that it shows. */
  public static boolean isUnspelled(String file) {
    return file.indexOf(REPLACEMENT) >= 0;
  }

  /**
   * The path that a string shows; of several the first by its bytes. What is not there, and what no
   * folder can be read for, is the path of the string itself.
   */
  public static Path of(String file) {
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
