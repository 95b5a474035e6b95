package kz.sanaq.pipeline.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.transforms.file.LocalFile;

/**
 * The files in a folder of local disks and below it: those that hold articles by their names, and
 * those that are passed over, as are pipes and devices. Hidden files and folders are neither.
 *
 * <p>A link is followed after everything that is there without one, to what lies in the folder
 * itself and was not found yet. So nothing is found twice, no circle is entered, and nothing from
 * outside is read: a link that leads there is passed over.
 */
final class InputTree {
  private final SortedSet<String> articles = new TreeSet<>();
  private final SortedSet<String> others = new TreeSet<>();
  private final Set<Path> seen = new HashSet<>();
  private final Deque<Path> links = new ArrayDeque<>();

  private InputTree() {}

  /**
   * Looks through a folder.
   *
   * @throws CommandException where one that it holds cannot be read
   */
  static InputTree of(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Path real = root.toRealPath();
    InputTree tree = new InputTree();
    tree.seen.add(real);
    tree.list(root);
    while (!tree.links.isEmpty()) {
      tree.follow(tree.links.poll(), real);
    }
    return tree;
  }

  /** Paths of files that hold articles by their names. */
  SortedSet<String> articles() {
    return articles;
  }

  /** Paths of all other files, and of links that lead out of the folder or nowhere. */
  SortedSet<String> others() {
    return others;
  }

  private void list(Path folder) throws IOException {
    SortedSet<Path> entries = new TreeSet<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
      listed.forEach(entries::add);
    } catch (DirectoryIteratorException | FileSystemException e) {
      throw CommandException.failed("input.unreadable", folder, e.getClass().getSimpleName());
    }
    for (Path entry : entries) {
      if (entry.getFileName().toString().startsWith(".")) {
        continue;
      }
      if (Files.isSymbolicLink(entry)) {
        links.add(entry);
      } else {
        take(entry, entry.toRealPath());
      }
    }
  }

  private void follow(Path link, Path root) throws IOException {
    try {
      Path real = link.toRealPath();
      if (real.startsWith(root)) {
        take(link, real);
        return;
      }
    } catch (FileSystemException e) {
      // It leads nowhere, or to itself, and is named with the others.
    }
    others.add(link.toString());
  }

  private void take(Path entry, Path real) throws IOException {
    if (!seen.add(real)) {
      return;
    }
    if (Files.isDirectory(entry)) {
      list(entry);
    } else if (isArticle(entry) && articles.add(entry.toString())) {
      checkName(entry);
    } else {
      others.add(entry.toString());
    }
  }

  private static boolean isArticle(Path file) {
    return Files.isRegularFile(file) && ArticleFormat.of(file.toString()).isPresent();
  }

  /**
   * A name that the locale has no letters for is another one once it is a string. One that is not
   * UTF-8 in a locale that has all letters is found all the same, see {@link LocalFile}; of two
   * that are shown alike the second is passed over.
   */
  private static void checkName(Path file) {
    if (!isFound(file.toString())) {
      throw CommandException.failed("input.unspelled", file);
    }
  }

  private static boolean isFound(String file) {
    try {
      return Files.exists(Path.of(file)) || LocalFile.isUnspelled(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
