package kz.sanaq.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of this folder: tab-separated, with comments and a header line. */
final class Rows {
  private Rows() {}

  /** The fields of each row, as many as the header has. */
  static List<List<String>> of(String file) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
