package kz.sanaq.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.sanaq.model.Document;

/**
 * Text of any size for whole runs: articles of paragraphs that are drawn from the articles of our
 * own, with other digits in each. The same megabytes and files always give the same text; a tenth
 * of the articles are copies that another outlet printed.
 */
final class Corpus {
  private static final int PARAGRAPHS = 6;
  private static final int OUTLETS = 40;
  private static final double COPIES = 0.1;

  private final Random random = new Random(7);
  private final ObjectMapper json = new ObjectMapper();
  private final List<String> paragraphs;
  private int number;
  private String last = "";

  private Corpus(List<Document> documents) {
    paragraphs =
        documents.stream()
            .flatMap(document -> document.text().lines())
            .filter(line -> !line.isBlank())
            .toList();
  }

  /** The folder, how many megabytes, and in how many files. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    long bytes = Long.parseLong(args[1]) * 1_000_000;
    int files = Integer.parseInt(args[2]);
    Corpus corpus = new Corpus(Articles.gold());
    for (int file = 0; file < files; file++) {
      corpus.write(folder.resolve("part-%03d.jsonl".formatted(file)), bytes / files);
    }
  }

  private void write(Path file, long bytes) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      for (long written = 0; written < bytes; ) {
        String line = json.writeValueAsString(article()) + "\n";
        writer.write(line);
        written += line.getBytes(StandardCharsets.UTF_8).length;
      }
    }
  }

  private Map<String, String> article() {
    boolean copy = !last.isEmpty() && random.nextDouble() < COPIES;
    String text = copy ? last : text();
    last = text;
    Map<String, String> article = new LinkedHashMap<>();
    article.put("id", "made-" + number++);
    article.put("source", "Басылым " + random.nextInt(OUTLETS));
    article.put(
        "published",
        "20%02d-%02d-%02d"
            .formatted(15 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    article.put("text", text);
    return article;
  }

  private String text() {
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      drawn.add(paragraphs.get(random.nextInt(paragraphs.size())));
    }
    return Articles.varied(String.join("\n\n", drawn), random.nextInt(10));
  }
}
