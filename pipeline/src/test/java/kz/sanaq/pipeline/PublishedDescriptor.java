package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks {@code datapackage.json}: it is what the Data Package standard asks for, names all files
 * of the tables with their columns, and its keys hold in the rows.
 *
 * <p>{@code -Dsanaq.datapackage.profile=FILE} checks it against the standard's own profile too.
 */
final class PublishedDescriptor {
  private static final String SCHEMA = "/kz/sanaq/pipeline/publish/data-package-2.schema.json";

  private final PublishedTables tables;
  private final JsonNode descriptor;
  private final Map<String, JsonNode> resources = new LinkedHashMap<>();

  private PublishedDescriptor(PublishedTables tables, JsonNode descriptor) {
    this.tables = tables;
    this.descriptor = descriptor;
    descriptor.get("resources").forEach(each -> resources.put(each.get("name").textValue(), each));
  }

  /**
   * Checks all of it.
   *
   * @param run folder of the run
   */
  static void check(PublishedTables tables, Path run) throws IOException, SQLException {
    JsonNode json = new ObjectMapper().readTree(run.resolve("datapackage.json").toFile());
    PublishedDescriptor published = new PublishedDescriptor(tables, json);
    published.isAsTheStandardAsks();
    published.namesAllFiles();
    published.licencesAreOurOwnForCataloguesOnly();
    for (JsonNode resource : published.resources.values()) {
      if (resource.has("schema") && hasColumns(resource)) {
        published.columnsAreThoseOfTheFiles(resource);
        published.keysHold(resource);
      }
    }
  }

  /** JSON Lines without a line tell no columns. */
  private static boolean hasColumns(JsonNode resource) {
    return resource.get("rows").intValue() > 0
        || !resource.get("format").textValue().equals("json");
  }

  private void isAsTheStandardAsks() throws IOException {
    try (InputStream schema = PublishedDescriptor.class.getResourceAsStream(SCHEMA)) {
      assertEquals(Set.of(), schema(schema).validate(descriptor));
    }
    String profile = System.getProperty("sanaq.datapackage.profile", "");
    if (!profile.isEmpty()) {
      try (InputStream schema = Files.newInputStream(Path.of(profile))) {
        assertEquals(Set.of(), schema(schema).validate(descriptor));
      }
    }
  }

  private static JsonSchema schema(InputStream schema) {
    return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
  }

  private void namesAllFiles() {
    Set<String> expected = new TreeSet<>();
    tables.manifest().get("files").forEach(file -> expected.add(file.get("path").textValue()));
    tables.manifest().path("bundles").forEach(file -> expected.add(file.get("path").textValue()));
    List<String> named = new ArrayList<>();
    for (JsonNode resource : resources.values()) {
      JsonNode path = resource.get("path");
      path.forEach(each -> named.add(each.textValue()));
      if (path.isTextual()) {
        named.add(path.textValue());
      }
    }
    assertEquals(expected.size(), named.size());
    assertEquals(expected, new TreeSet<>(named));
  }

  private void licencesAreOurOwnForCataloguesOnly() {
    assertEquals("notspecified", descriptor.at("/licenses/0/name").textValue());
    Map<String, String> own = new TreeMap<>();
    for (JsonNode resource : resources.values()) {
      if (resource.has("licenses")) {
        own.put(resource.get("title").textValue(), resource.at("/licenses/0/name").textValue());
      }
    }
    assertEquals(
        Map.of(
            "indicators",
            "Apache-2.0",
            "regions",
            "Apache-2.0",
            "districts",
            "Apache-2.0",
            "units",
            "Apache-2.0"),
        own);
  }

  private void columnsAreThoseOfTheFiles(JsonNode resource) throws SQLException {
    List<String> named = new ArrayList<>();
    resource.at("/schema/fields").forEach(field -> named.add(field.get("name").textValue()));
    assertEquals(named, tables.columnNames(rows(resource)), resource.get("name").textValue());
  }

  private void keysHold(JsonNode resource) throws SQLException {
    String rows = rows(resource);
    for (JsonNode key : resource.at("/schema/primaryKey")) {
      String distinct = "select distinct " + quoted(key) + " from (" + rows + ")";
      assertEquals(tables.count(rows), tables.count(distinct), key.textValue());
    }
    for (JsonNode key : resource.at("/schema/foreignKeys")) {
      JsonNode target = key.at("/reference/resource");
      JsonNode other = target.isMissingNode() ? resource : resources.get(target.textValue());
      if (!hasColumns(other)) {
        continue;
      }
      String column = quoted(key.at("/fields/0"));
      String dangling =
          "select 1 from ("
              + rows
              + ") where "
              + column
              + " is not null and "
              + column
              + " not in (select "
              + quoted(key.at("/reference/fields/0"))
              + " from ("
              + rows(other)
              + "))";
      assertEquals(0, tables.count(dangling), dangling);
    }
  }

  private String rows(JsonNode resource) throws SQLException {
    return tables.rowsOf(resource.get("title").textValue(), resource.get("format").textValue());
  }

  private static String quoted(JsonNode column) {
    return '"' + column.textValue() + '"';
  }
}
