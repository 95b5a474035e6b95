package kz.sanaq.pipeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.transforms.file.StoredFile;

/** Files that a user names one by one, read in that order. */
public final class LocalFiles {
  private LocalFiles() {}

  /**
   * The files of paths in their order; a directory gives the articles in it and below it, sorted,
   * but nothing hidden.
   *
   * @throws CommandException when a path is none, or holds no articles
   */
  public static List<Path> find(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (!Files.exists(path)) {
        throw CommandException.usage("path.missing", path);
      } else if (ArticleFormat.of(path.toString()).isEmpty()) {
        throw CommandException.usage("path.no_article", path, ArticleFormat.SUFFIXES);
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> below(Path directory) throws IOException {
    try (Stream<Path> tree = Files.walk(directory)) {
      List<Path> files =
          tree.filter(Files::isRegularFile)
              .filter(file -> ArticleFormat.of(file.toString()).isPresent())
              .filter(file -> !isHidden(directory.relativize(file)))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw CommandException.usage("path.no_articles", directory, ArticleFormat.SUFFIXES);
      }
      return files;
    }
  }

  private static boolean isHidden(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** Reads a file, decompressed as its name says; what cannot be read of it is refused. */
  public static void read(Path file, DocumentReader reader, DocumentSink sink) throws IOException {
    String name = file.toString();
    try (InputStream stream = new StoredFile(name)) {
      reader.read(name, ArticleFormat.of(name).orElseThrow(), stream, sink);
    }
  }
}
