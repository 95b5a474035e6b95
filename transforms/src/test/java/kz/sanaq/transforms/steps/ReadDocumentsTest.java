package kz.sanaq.transforms.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Sha256;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPipelineExtension.class)
final class ReadDocumentsTest {
  private static final ReadSettings SETTINGS =
      new ReadSettings(ReadSettings.DEFAULT_MAX_DOCUMENT_BYTES, null);

  @TempDir Path folder;

  @Test
  void readsEveryCompressionAndRejectsWhatIsBroken(TestPipeline pipeline) throws IOException {
    write("plain.jsonl", Compression.UNCOMPRESSED, article("a") + "not json\n" + article("b"));
    write("deep/er/g.jsonl.gz", Compression.GZIP, article("c"));
    write("deep/b.jsonl.bz2", Compression.BZIP2, article("d"));
    write("deep/z.jsonl.zst", Compression.ZSTD, article("e"));
    write("article.txt", Compression.UNCOMPRESSED, "Алматыда 5 мектеп ашылды.\n");
    write("notes.md", Compression.UNCOMPRESSED, "not an article");
    write(".hidden/h.jsonl", Compression.UNCOMPRESSED, article("h"));
    Path cut = write("cut.jsonl.gz", Compression.GZIP, article("f").repeat(2000));
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), (int) Files.size(cut) - 9));
    Files.write(folder.resolve("zero.jsonl.zst"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

    List<String> files = articles();
    assertEquals(7, files.size());
    PCollectionTuple read =
        pipeline.apply("Read", ReadDocuments.from("kk", without(files, "cut"), SETTINGS));
    PAssert.that(
            read.get(ReadDocuments.DOCUMENTS)
                .apply("Ids", MapElements.into(TypeDescriptors.strings()).via(Document::docId)))
        .containsInAnyOrder("a", "b", "c", "d", "e", "article.txt");
    PAssert.that(read.get(ReadDocuments.REJECTED).apply("Why", reasons()))
        .containsInAnyOrder("plain.jsonl:2 NOT_JSON", "zero.jsonl.zst:0 UNREADABLE");

    PCollectionTuple broken =
        pipeline.apply("Read cut", ReadDocuments.from("kk", only(files, "cut"), SETTINGS));
    PAssert.that(broken.get(ReadDocuments.REJECTED).apply("Why cut", reasons()))
        .containsInAnyOrder("cut.jsonl.gz UNREADABLE");
    pipeline.run();
  }

  @Test
  void aFileThatChangedFailsTheRun(TestPipeline pipeline) throws IOException {
    Path file = write("a.jsonl", Compression.UNCOMPRESSED, article("a"));
    String before = Sha256.hex(digest(Files.readAllBytes(file)));
    Files.writeString(file, "x");
    pipeline.apply(
        "Read", ReadDocuments.expecting("kk", Map.of(file.toString(), before), SETTINGS));
    Exception e = assertThrows(RuntimeException.class, pipeline::run);
    assertTrue(
        e.getMessage().contains("input file has changed since the run began: " + file),
        e.getMessage());
  }

  @Test
  void aFileThatIsTheExpectedOneIsRead(TestPipeline pipeline) throws IOException {
    Path file = write("a.jsonl.gz", Compression.GZIP, article("a"));
    String digest = Sha256.hex(digest(Files.readAllBytes(file)));
    PCollectionTuple read =
        pipeline.apply(
            "Read", ReadDocuments.expecting("kk", Map.of(file.toString(), digest), SETTINGS));
    PAssert.that(
            read.get(ReadDocuments.DOCUMENTS)
                .apply("Ids", MapElements.into(TypeDescriptors.strings()).via(Document::docId)))
        .containsInAnyOrder("a");
    pipeline.run();
  }

  private static MessageDigest digest(byte[] content) {
    MessageDigest digest = Sha256.digest();
    digest.update(content);
    return digest;
  }

  private static MapElements<Rejected, String> reasons() {
    return MapElements.into(TypeDescriptors.strings())
        .via(
            (Rejected rejected) -> {
              String name = Path.of(rejected.file()).getFileName().toString();
              String line = name.startsWith("cut") ? "" : ":" + rejected.line();
              return name + line + " " + rejected.reason();
            });
  }

  @Test
  void failsWhenAFileHasGone(TestPipeline pipeline) throws IOException {
    Path gone = write("gone.txt", Compression.UNCOMPRESSED, "Алматыда 5 мектеп ашылды.\n");
    pipeline.apply("Read", ReadDocuments.from("kk", List.of(gone.toString()), SETTINGS));
    Files.delete(gone);
    Exception e = assertThrows(RuntimeException.class, pipeline::run);
    assertTrue(e.getMessage().contains("gone.txt"), e.getMessage());
  }

  private static String article(String id) {
    return "{\"id\":\"%s\",\"source\":\"s\",\"text\":\"%s 5 мектеп.\"}\n".formatted(id, id);
  }

  private List<String> articles() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString)
          .filter(file -> !file.contains("/.") && ArticleFormat.of(file).isPresent())
          .toList();
    }
  }

  private static List<String> only(List<String> files, String name) {
    return files.stream().filter(file -> file.contains(name)).toList();
  }

  private static List<String> without(List<String> files, String name) {
    return files.stream().filter(file -> !file.contains(name)).toList();
  }

  @CanIgnoreReturnValue
  private Path write(String name, Compression compression, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        WritableByteChannel channel = compression.writeCompressed(Channels.newChannel(out))) {
      channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
    }
    return file;
  }
}
