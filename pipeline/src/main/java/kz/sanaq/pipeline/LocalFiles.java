package kz.sanaq.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.document.Format;
import kz.sanaq.model.Rejected;
import org.apache.beam.sdk.io.Compression;

/** Files that a user names one by one, read in that order. */
final class LocalFiles {
  private LocalFiles() {}

  /**
   * The files of paths in their order; a directory gives the articles in it and below it, sorted,
   * but nothing hidden.
   *
   * @throws CommandException when a path is none, or holds no articles
   */
  static List<Path> find(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (!Files.exists(path)) {
        throw CommandException.usage("no such file or directory: " + path + "; check the path");
      } else if (Format.of(path.toString()).isEmpty()) {
        throw CommandException.usage(
            path + " is no article; expected .txt or .jsonl, or these as .gz, .bz2, .zst");
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
              .filter(file -> Format.of(file.toString()).isPresent())
              .filter(file -> !isHidden(directory.relativize(file)))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw CommandException.usage(
            "no articles in "
                + directory
                + "; expected .txt or .jsonl files, or these as .gz, .bz2, .zst");
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

  /** Reads a file, decompressed as its name says; one that cannot be read is refused. */
  static void read(Path file, DocumentReader reader, DocumentSink sink) throws IOException {
    InputStream stream;
    try {
      stream = open(file);
    } catch (IOException e) {
      sink.reject(
          new Rejected(
              file.toString(),
              0,
              0,
              file.getFileName().toString(),
              0,
              Rejected.Why.UNREADABLE,
              "got " + Failures.oneLine(e.toString()) + "; check the file and its permissions",
              ""));
      return;
    }
    try (stream) {
      reader.read(file.toString(), stream, sink);
    }
  }

  private static InputStream open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      return Channels.newInputStream(
          Compression.detect(file.getFileName().toString()).readDecompressed(channel));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }
}
