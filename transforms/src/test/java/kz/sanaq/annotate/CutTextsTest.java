package kz.sanaq.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.sanaq.claim.Promises;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A text may begin and end anywhere, as what a crawl cuts off does: pieces of the articles of
 * {@code gold/train} that begin at a figure or a mark are read, and what is read keeps its
 * promises. A reader that looks before the first token or behind the last one fails here.
 */
class CutTextsTest {
  private static final Path ARTICLES = Path.of("..", "gold", "train", "articles.jsonl");
  private static final Annotator ANNOTATOR = Annotator.of("kk");

  /** How long pieces are, one after the other. */
  private static final int[] LENGTHS = {2, 5, 9, 17, 40, 90};

  @TestFactory
  Stream<DynamicTest> piecesKeepThePromises() throws IOException {
    return Files.readAllLines(ARTICLES).stream()
        .map(ReadingsTest::document)
        .map(article -> DynamicTest.dynamicTest(article.docId(), () -> check(article.text())));
  }

  private static void check(String text) {
    int pieces = 0;
    for (int begin = 0; begin < text.length(); begin++) {
      char c = text.charAt(begin);
      boolean word = Character.isLetter(c) || Character.isLowSurrogate(c) || c == ' ';
      if (!word) {
        int end = begin + LENGTHS[pieces++ % LENGTHS.length];
        check(text, begin, Math.min(text.length(), end));
      }
    }
  }

  private static void check(String text, int begin, int end) {
    boolean split = Character.isHighSurrogate(text.charAt(end - 1));
    String piece = text.substring(begin, split ? end - 1 : end);
    if (!piece.isBlank()) {
      Document document = Documents.document(piece).published(LocalDate.of(2024, 6, 15)).get();
      Promises.check(document, ANNOTATOR.annotate(document));
    }
  }
}
