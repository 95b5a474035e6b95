package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.sanaq.pipeline.publish.DataPackage;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;

/**
 * All that the page of a run shows, as one JSON object: {@code run} (what its manifest says of it),
 * {@code tables} by their names (see {@link PageTable}), {@code leftOut} (see {@link LeftOut}) and
 * {@code map}.
 *
 * <p>The same run gives the same bytes. Held in memory at a time: one table.
 *
 * @param run whose tables are shown
 * @param shards what lies beside the page; none where it holds all
 * @param changes since the run before it, null where nothing is to be said of them
 * @param map the areas of regions as GeoJSON, null for the page's own
 */
record PageData(RunFolder run, List<Shard> shards, JsonNode changes, JsonNode map) {
  /** Writes the object. */
  void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator json = PageJson.to(out)) {
      json.writeStartObject();
      json.writeFieldName("run");
      writeRun(json);
      writeTables(json);
      writeShards(json);
      json.writeFieldName("map");
      json.writeTree(map);
      json.writeEndObject();
    }
  }

  private void writeRun(JsonGenerator json) throws IOException {
    JsonNode manifest = run.manifest();
    json.writeStartObject();
    json.writeStringField("id", run.id());
    json.writeStringField("published", run.published());
    json.writeStringField("version", manifest.path("version").asText());
    json.writeNumberField("schema", manifest.path("schema_version").intValue());
    json.writeStringField("minCertainty", manifest.path("options").path("min-certainty").asText());
    json.writeFieldName("counts");
    json.writeTree(manifest.path("counts"));
    json.writeFieldName("diff");
    json.writeTree(changes);
    json.writeFieldName("licence");
    json.writeTree(DataPackage.licence());
    json.writeEndObject();
  }

  private void writeTables(JsonGenerator json) throws IOException {
    LeftOut leftOut = new LeftOut();
    json.writeFieldName("tables");
    json.writeStartObject();
    for (RunTable table : RunTable.all(run)) {
      json.writeFieldName(table.name());
      if (!shards.isEmpty() && ShardWriter.TABLES.contains(table.name())) {
        writeRows(json, table);
      } else {
        PageTable.read(table, row -> leftOut.add(table.name(), row)).writeTo(json);
      }
    }
    json.writeEndObject();
    json.writeFieldName("leftOut");
    leftOut.writeTo(json);
  }

  private static void writeRows(JsonGenerator json, RunTable table) throws IOException {
    json.writeStartObject();
    json.writeNumberField("rows", table.rows());
    json.writeEndObject();
  }

  private void writeShards(JsonGenerator json) throws IOException {
    json.writeFieldName("shards");
    json.writeStartArray();
    for (Shard shard : shards) {
      shard.writeTo(json);
    }
    json.writeEndArray();
  }
}
