package kz.sanaq.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.sanaq.claim.Promises;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.lineage.Sketches;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * All that is read in the articles of {@code gold/train} is what {@code readings.tsv} says: not
 * what is right, but what it was, so that a change of code, words or weights shows what it changes.
 * A test for each article.
 */
class ReadingsTest {
  private static final Path FOLDER = Path.of("..", "gold", "train");
  private static final Path READINGS = FOLDER.resolve("readings.tsv");
  private static final DocumentReader ARTICLES =
      DocumentReader.of(
          LayoutReader.of("kk"),
          Sketches::of,
          new ReadSettings(ReadSettings.DEFAULT_MAX_DOCUMENT_BYTES, null));
  private static final String REMEDY =
      "\nif that is what you want:"
          + " mvn -pl transforms test -Dtest=ReadingsTest -Dsanaq.rewrite=true";

  @TestFactory
  Stream<DynamicTest> articlesAreReadAsBefore() throws IOException {
    List<String> articles = Files.readAllLines(FOLDER.resolve("articles.jsonl"));
    List<String> readings = Files.readAllLines(READINGS);
    if (Boolean.getBoolean("sanaq.rewrite")) {
      return Stream.of(DynamicTest.dynamicTest("rewrite", () -> rewrite(articles, readings)));
    }
    return Stream.concat(
        Stream.of(DynamicTest.dynamicTest("no others", () -> assertNoOthers(articles, readings))),
        IntStream.range(0, articles.size())
            .mapToObj(
                i ->
                    DynamicTest.dynamicTest(
                        "articles.jsonl:" + (i + 1), () -> check(articles.get(i), readings))));
  }

  /** The table has the articles in their order, and no other. */
  private static void assertNoOthers(List<String> articles, List<String> readings) {
    List<String> ids = articles.stream().map(article -> document(article).docId()).toList();
    assertEquals(ids, rows(readings).map(ReadingsTest::id).distinct().toList(), REMEDY);
  }

  private static void check(String article, List<String> readings) {
    Document document = document(article);
    String id = document.docId();
    List<String> expected = rows(readings).filter(row -> id(row).equals(id)).toList();
    List<String> got = lines(document);
    if (!got.equals(expected)) {
      List<String> missing = without(expected, got);
      List<String> unexpected = without(got, expected);
      throw new AssertionFailedError(
          id + block("missing", missing) + block("unexpected", unexpected) + REMEDY);
    }
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  private static String block(String title, List<String> lines) {
    return "\n  " + title + "\n    " + String.join("\n    ", lines);
  }

  private static void rewrite(List<String> articles, List<String> readings) throws IOException {
    List<String> lines =
        new ArrayList<>(readings.subList(0, readings.size() - (int) rows(readings).count()));
    articles.forEach(article -> lines.addAll(lines(document(article))));
    Files.write(READINGS, lines);
  }

  private static List<String> lines(Document document) {
    Annotation read = Annotator.of("kk").annotate(document);
    Promises.check(document, read);
    return ReadArticle.lines(document, read);
  }

  /** What stands under the comments and the header. */
  private static Stream<String> rows(List<String> readings) {
    return readings.stream().dropWhile(line -> line.startsWith("#")).skip(1);
  }

  private static String id(String row) {
    return row.substring(0, row.indexOf('\t'));
  }

  static Document document(String article) {
    List<Document> documents = new ArrayList<>();
    ARTICLES.read(
        "articles.jsonl",
        ArticleFormat.JSON_LINES,
        new ByteArrayInputStream(article.getBytes(StandardCharsets.UTF_8)),
        new DocumentSink() {
          @Override
          public void accept(Document document) {
            documents.add(document);
          }

          @Override
          public void reject(Rejected rejected) {
            throw new AssertionError(rejected);
          }
        });
    assertEquals(1, documents.size(), article);
    return documents.get(0);
  }
}
