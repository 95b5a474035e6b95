package kz.sanaq.pipeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.model.Sha256;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.table.Names;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.Tables;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page's JSON has of a table. */
class PageTableTest {
  private static final String REJECTED =
      """
      {"file":"a.jsonl","line":1,"column":0,"doc_id":null,"offset":0,"reason":"empty",\
      "message":"no text","excerpt":"</script><script>alert(1)</script>"}
      {"file":"a.jsonl","line":7,"column":12,"doc_id":"x","offset":3000000000,"reason":"bad_date",\
      "message":"\u202E5","excerpt":null}
      """;

  @TempDir Path folder;

  @BeforeAll
  static void fileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void itsColumnsStandByThemselves() throws IOException {
    assertEquals(
        "{\"rows\":2,\"columns\":{"
            + "\"file\":[\"a.jsonl\",\"a.jsonl\"],"
            + "\"line\":[1,7],"
            + "\"column\":[0,12],"
            + "\"doc_id\":[null,\"x\"],"
            + "\"offset\":[0,3000000000],"
            + "\"reason\":[\"empty\",\"bad_date\"],"
            + "\"message\":[\"no text\",\"\u202E5\"],"
            + "\"excerpt\":[\"\\u003C/script>\\u003Cscript>alert(1)\\u003C/script>\",null]}}",
        json(run(REJECTED, Sha256.hex(digest(REJECTED))), Tables.rejected()));
  }

  @Test
  void ofATableWithoutFilesThereAreNoRows() throws IOException {
    String json = json(run(REJECTED, Sha256.hex(digest(REJECTED))), Tables.documents());
    assertTrue(json.startsWith("{\"rows\":0,\"columns\":{\"document_id\":[],"), json);
  }

  @Test
  void aFileThatIsNotAsTheManifestSaysIsRefused() throws IOException {
    RunFolder run = run(REJECTED, Sha256.hex(digest("")));
    UncheckedIOException refusal =
        assertThrows(UncheckedIOException.class, () -> json(run, Tables.rejected()));
    assertEquals(
        folder + "/json/rejected/part-00000.jsonl: not what its manifest says; the run is damaged",
        refusal.getMessage());
  }

  @Test
  void onlyColumnsThatThereAreAreLeftOut() {
    Set<String> all = new HashSet<>();
    for (TableDefinition<?> table : Tables.all(Names.of(List.of()), Titles.of("kk"))) {
      table.columns().forEach(column -> all.add(table.name() + "." + column.name()));
      assertTrue(ShownColumns.of(table).size() > 1, table.name());
    }
    Set<String> unknown = new HashSet<>(ShownColumns.leftOut());
    unknown.removeAll(all);
    assertEquals(Set.of(), unknown);
    assertEquals(
        List.of("file", "line", "column", "doc_id", "offset", "reason", "message", "excerpt"),
        ShownColumns.of(Tables.rejected()));
    assertTrue(!ShownColumns.of(Tables.documents()).contains("shingle_signature"));
  }

  private static MessageDigest digest(String content) {
    MessageDigest digest = Sha256.digest();
    digest.update(content.getBytes(StandardCharsets.UTF_8));
    return digest;
  }

  private RunFolder run(String lines, String sha256) throws IOException {
    Path file = folder.resolve("json/rejected/part-00000.jsonl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
    ObjectNode manifest = Json.object().put("run", "0a");
    manifest
        .putArray("files")
        .addObject()
        .put("path", "json/rejected/part-00000.jsonl")
        .put("table", "rejected")
        .put("format", "json")
        .put("rows", 2)
        .put("bytes", Files.size(file))
        .put("sha256", sha256);
    return new RunFolder(folder.toString(), manifest, Instant.EPOCH);
  }

  private static String json(RunFolder run, TableDefinition<?> table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = PageJson.to(out)) {
      PageTable.read(new RunTable(run, table), row -> {}).writeTo(json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
