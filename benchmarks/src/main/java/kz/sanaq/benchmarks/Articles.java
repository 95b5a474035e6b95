package kz.sanaq.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.lineage.Sketches;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Sketch;

/**
 * The articles that are read: those of the file or folder that the system property {@code text}
 * names, else what ships with the project.
 */
final class Articles {
  /** From the root of the project. */
  private static final Path SEEDS = Path.of("seeds");

  private static final Path GOLD = Path.of("gold", "press-unread", "articles.jsonl");

  private static final int COPIES = 40;
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 15);

  private Articles() {}

  /** Those that are given, else the seeds; always the same for the same files. */
  static List<Document> read() {
    return given().orElseGet(Articles::seeds);
  }

  /** Those that are named in the system property; nothing where it is not set. */
  static Optional<List<Document>> given() {
    return Optional.ofNullable(System.getProperty("text")).map(text -> read(Path.of(text)));
  }

  /** Dense text: articles of our own as the press writes them, every seventh word a figure. */
  static List<Document> gold() {
    return read(GOLD);
  }

  /** Thinner text: the seeds over and over, each time with other digits. */
  static List<Document> seeds() {
    List<Document> seeds = read(SEEDS);
    List<Document> all = new ArrayList<>();
    for (int copy = 0; copy < COPIES; copy++) {
      for (Document seed : seeds) {
        all.add(of(seed.docId() + "-" + copy, varied(seed.text(), copy)));
      }
    }
    return all;
  }

  /** An article of nothing but its text. */
  static Document of(String id, String text) {
    return new Document(id, "", "", PUBLISHED, "", text, id, new Sketch(id, 0, "", ""), id);
  }

  /** Size in UTF-8 in megabytes of a million bytes. */
  static double megabytes(List<Document> documents) {
    long bytes = 0;
    for (Document document : documents) {
      bytes += document.title().getBytes(StandardCharsets.UTF_8).length;
      bytes += document.text().getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes / 1e6;
  }

  /** The text with other digits, so that no two copies are alike. */
  static String varied(String text, int copy) {
    StringBuilder varied = new StringBuilder(text);
    for (int i = 0; i < varied.length(); i++) {
      char c = varied.charAt(i);
      boolean last = i + 1 == varied.length() || !Character.isDigit(varied.charAt(i + 1));
      if (c >= '0' && c <= '9' && last) {
        varied.setCharAt(i, (char) ('0' + (c - '0' + copy) % 10));
      }
    }
    return varied.toString();
  }

  /** What reads articles as a run without options does. */
  static DocumentReader reader() {
    return DocumentReader.of(
        LayoutReader.of(LanguagePack.CODE),
        Sketches::of,
        new ReadSettings(ReadSettings.DEFAULT_MAX_DOCUMENT_BYTES, null));
  }

  private static List<Document> read(Path path) {
    List<Document> documents = new ArrayList<>();
    DocumentReader reader = reader();
    try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        ArticleFormat format =
            name.endsWith(".jsonl") ? ArticleFormat.JSON_LINES : ArticleFormat.ARTICLE;
        try (InputStream in = Files.newInputStream(file)) {
          reader.read(name, format, in, new Sink(documents));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private record Sink(List<Document> documents) implements DocumentSink {
    @Override
    public void accept(Document document) {
      documents.add(document);
    }

    @Override
    public void reject(Rejected rejected) {
      throw new IllegalArgumentException("no article: " + rejected);
    }
  }
}
