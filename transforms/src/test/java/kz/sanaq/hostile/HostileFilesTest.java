package kz.sanaq.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.language.Row;
import kz.sanaq.lineage.Sketches;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import kz.sanaq.transforms.file.StoredFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that crawlers leave and nobody wants: what is read of each, and what is said of it. */
class HostileFilesTest {
  private static final ReadSettings SETTINGS = new ReadSettings(100_000, null);

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> eachGivesTheseDocumentsAndTheseRejections() {
    List<Row> rows = HostileCases.rows("files.tsv");
    assertTrue(rows.size() > 100, () -> rows.size() + " cases");
    return HostileCases.tests("files.tsv", HostileFilesTest::check);
  }

  private static void check(Row row) throws IOException {
    assertEquals(
        row.get("read") + "\n" + row.get("rejected"),
        read(Notation.text(row.get("file")), HostileBytes.of(row.get("content"), row.get("made"))));
  }

  /** All that is read of a file: documents on the first line, what is rejected on the second. */
  static String read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<String> read = new ArrayList<>();
    List<String> rejected = new ArrayList<>();
    DocumentSink sink =
        new DocumentSink() {
          @Override
          public void accept(Document document) {
            read.add(shown(document));
          }

          @Override
          public void reject(Rejected refused) {
            rejected.add(shown(refused));
          }
        };
    try (InputStream in = new StoredFile(file.toString())) {
      DocumentReader.of(LayoutReader.of("kk"), Sketches::of, SETTINGS)
          .read(file.toString(), ArticleFormat.of(name).orElseThrow(), in, sink);
    } finally {
      Files.delete(file);
    }
    return String.join(" | ", read) + "\n" + String.join(" | ", rejected);
  }

  private static String shown(Document document) {
    boolean named = !document.contentHash().startsWith(document.docId());
    return String.join(
        "; ",
        Stream.of(
                named ? "id=" + Notation.shown(document.docId()) : null,
                document.published() == null ? null : "published=" + document.published(),
                document.source().isEmpty() ? null : "source=" + Notation.shown(document.source()),
                document.url().isEmpty() ? null : "url=" + Notation.shown(document.url()),
                document.title().isEmpty() ? null : "title=" + Notation.shown(document.title()),
                "text=" + Notation.shown(document.text()))
            .filter(Objects::nonNull)
            .toList());
  }

  private static String shown(Rejected rejected) {
    return "%s %d:%d at %d %s%s: %s «%s»"
        .formatted(
            Notation.shown(rejected.file().substring(folder.toString().length() + 1)),
            rejected.line(),
            rejected.column(),
            rejected.offset(),
            rejected.reason(),
            rejected.docId().isEmpty() ? "" : " id=" + Notation.shown(rejected.docId()),
            Notation.shown(rejected.message().replace(folder + "/", "")),
            Notation.shown(rejected.excerpt()));
  }
}
