package kz.sanaq.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sketch;

/** Reads the articles that are annotated: JSON lines, or a folder with a text in each file. */
final class Corpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The day of texts that name none. */
  private static final LocalDate DAY = LocalDate.of(2020, 4, 9);

  private static final int DAY_LENGTH = 10;

  private Corpus() {}

  /** The articles, those of a folder in the order of their names. */
  static List<Document> read(Path path) throws IOException {
    return Files.isDirectory(path) ? folder(path) : lines(path);
  }

  private static List<Document> folder(Path path) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        documents.add(document(name, "", DAY, "", Files.readString(file)));
      }
    }
    return documents;
  }

  private static List<Document> lines(Path path) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      JsonNode row = JSON.readTree(line);
      documents.add(
          document(
              row.path("id").asText(),
              row.path("source").asText(),
              day(row.path("published")),
              row.path("title").asText(),
              row.path("text").asText()));
    }
    return documents;
  }

  private static LocalDate day(JsonNode field) {
    String text = field.isNull() ? "" : field.asText();
    return text.isEmpty() ? null : LocalDate.parse(text.substring(0, DAY_LENGTH));
  }

  private static Document document(
      String id, String source, LocalDate published, String title, String text) {
    Sketch none = new Sketch("", 0, "", "");
    return new Document(id, source, "", published, title, text, id, none, id);
  }
}
