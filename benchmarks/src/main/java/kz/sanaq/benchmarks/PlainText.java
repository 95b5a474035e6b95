package kz.sanaq.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.sanaq.model.Document;

/** The texts of the articles in one file, for programs that read no JSON. */
final class PlainText {
  private PlainText() {}

  /** The file that is written. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), Articles.read().stream().map(Document::text).toList());
  }
}
