package kz.sanaq.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The articles that the tests read. */
public final class Corpus {
  public static final String ARTICLE = "mektep.txt";
  public static final String TYNYS = "tynys.jsonl";
  public static final String TENIZ = "teniz.jsonl";

  /** Four lines that are no documents. */
  public static final String BROKEN = "buzylgan.jsonl";

  private Corpus() {}

  /** Copies the named files into a folder. */
  public static Path into(Path folder, String... names) throws IOException {
    Files.createDirectories(folder);
    for (String name : names) {
      copy(name, folder.resolve(name));
    }
    return folder;
  }

  /** Copies a file, under another name perhaps. */
  static void copy(String name, Path target) throws IOException {
    try (InputStream stream = Corpus.class.getResourceAsStream("corpus/" + name)) {
      Files.copy(stream, target);
    }
  }

  /** The lines of a file. */
  static List<String> lines(String name) throws IOException {
    try (InputStream stream = Corpus.class.getResourceAsStream("corpus/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
