package kz.sanaq.pipeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.table.RecordColumn;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the page of a large run. */
class ShardWriterTest {
  /** Three parts begin at 0000, 5556 and aaab; the second sentence is of two of them. */
  private static final Sharding THREE = new Sharding(3);

  @TempDir Path folder;
  private final ArrayNode files = Json.object().putArray("files");
  private RunFolder run;

  @BeforeAll
  static void fileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @BeforeEach
  void writeTables() throws IOException {
    table(
        "mentions",
        Map.of("claim_id", "0001", "sentence_id", "s2", "text", "</script>", "begin", 3),
        Map.of("claim_id", "5555", "sentence_id", "s1", "text", "12", "begin", 5),
        Map.of("claim_id", "aaab", "sentence_id", "s2", "text", "7", "begin", 9));
    table(
        "sentences",
        Map.of("sentence_id", "s1", "begin", 0, "text", "Он екі мектеп."),
        Map.of("sentence_id", "s2", "begin", 2, "text", "Жеті үй."));
    ObjectNode manifest = Json.object().put("run", "0a");
    manifest.set("files", files);
    run = new RunFolder(folder.toString(), manifest, Instant.EPOCH);
  }

  @Test
  void eachPartHasTheMentionsOfItsClaimsAndTheirSentences() throws IOException {
    List<Shard> shards = new ShardWriter(run, THREE).write(folder + "/report");
    assertEquals(
        List.of("claims-0000 0000", "claims-0001 5556", "claims-0002 aaab"),
        shards.stream().map(shard -> shard.name() + " " + shard.first()).toList());
    assertPart("claims-0000", List.of("</script>", "12"), List.of("Он екі мектеп.", "Жеті үй."));
    assertPart("claims-0001", List.of(), List.of());
    assertPart("claims-0002", List.of("7"), List.of("Жеті үй."));
  }

  private void assertPart(String name, List<String> mentions, List<String> sentences)
      throws IOException {
    String script = Files.readString(folder.resolve("report/data/" + name + ".js"));
    String begin = "sanaqShard(\"" + name + "\",";
    assertTrue(script.startsWith(begin) && script.endsWith(");\n"), script);
    assertTrue(!script.contains("<"), script);
    JsonNode data =
        Json.parse(
            script
                .substring(begin.length(), script.length() - ");\n".length())
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("mentions", "sentences"), List.copyOf(names(data)));
    assertEquals(mentions, texts(data.get("mentions")));
    assertEquals(sentences, texts(data.get("sentences")));
    assertEquals(
        ShownColumns.of(RunTable.of(run, "mentions").definition()),
        List.copyOf(names(data.at("/mentions/columns"))));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode table) {
    List<String> texts = new ArrayList<>();
    table.at("/columns/text").forEach(text -> texts.add(text.textValue()));
    assertEquals(texts.size(), table.get("rows").intValue());
    return texts;
  }

  @Test
  void howManyAreInMemoryChangesNothing() throws IOException {
    List<Shard> all = new ShardWriter(run, THREE).write(folder + "/all");
    List<Shard> each = new ShardWriter(run, THREE, 1).write(folder + "/each");
    assertEquals(all, each);
    for (Shard shard : each) {
      assertEquals(
          ContentDigest.of(folder.resolve("each/" + Shard.file(shard.name()))), shard.digest());
    }
  }

  @Test
  void aPageThatIsDividedKnowsItsPartsByTheirHashes() throws IOException {
    List<Shard> shards = new ShardWriter(run, THREE).write(folder + "/report");
    assertEquals(
        "[{\"name\":\"a\",\"first\":\"0000\","
            + "\"integrity\":\"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\"}]",
        shardsOf(
            List.of(
                new Shard(
                    "a",
                    "0000",
                    new ContentDigest(
                        3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")))));
    JsonNode data = data(shards);
    assertEquals("{\"rows\":3}", data.at("/tables/mentions").toString());
    assertEquals("{\"rows\":2}", data.at("/tables/sentences").toString());
    assertEquals(0, data.at("/tables/claims/rows").intValue());
    assertEquals(3, data.get("shards").size());
    assertEquals("[]", shardsOf(List.of()));
  }

  private String shardsOf(List<Shard> shards) throws IOException {
    return data(shards).get("shards").toString();
  }

  private JsonNode data(List<Shard> shards) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PageData(run, shards, null, null).writeTo(out);
    return Json.parse(out.toByteArray());
  }

  /** A table as JSON, whose rows have nulls where nothing is told. */
  @SafeVarargs
  private void table(String name, Map<String, Object>... rows) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map<String, Object> told : rows) {
      ObjectNode row = Json.object();
      for (RecordColumn<?> column : RunTable.of(null, name).definition().columns()) {
        row.putPOJO(column.name(), told.get(column.name()));
      }
      lines.append(row).append('\n');
    }
    String path = "json/" + name + "/part-00000.jsonl";
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
    files
        .addObject()
        .put("path", path)
        .put("table", name)
        .put("format", "json")
        .put("rows", rows.length)
        .put("bytes", Files.size(file))
        .put("sha256", ContentDigest.of(file).sha256());
  }
}
