package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.pipeline.publish.ContentDigest;

/** Reads what a run published, as its readers do: the manifest, and the tables through DuckDB. */
final class PublishedTables implements AutoCloseable {
  static final List<String> TABLES =
      List.of(
          "documents",
          "mentions",
          "sentences",
          "claims",
          "observations",
          "indicators",
          "regions",
          "districts",
          "units");

  private static final Set<String> DATES =
      Set.of(
          "published",
          "period_start",
          "period_end",
          "first_published",
          "last_published",
          "latest_date",
          "since",
          "until");
  private static final Set<String> DECIMALS =
      Set.of(
          "value",
          "lower",
          "upper",
          "from_value",
          "min",
          "max",
          "median",
          "latest",
          "supported",
          "runner_up",
          "factor");

  private final Path run;
  private final JsonNode manifest;
  private final DuckDb duckdb;

  /**
   * @param output folder that was given as {@code --output}
   */
  PublishedTables(Path output) throws IOException, SQLException {
    String id = PublishedFiles.current(output);
    this.run = output.resolve("runs").resolve(id);
    assertEquals(run.toRealPath(), output.resolve("current").toRealPath());
    this.manifest = new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
    assertEquals(id, manifest.get("run").textValue());
    this.duckdb = DuckDb.empty();
  }

  /** The run's manifest. */
  JsonNode manifest() {
    return manifest;
  }

  /** Everything that holds of any published folder. */
  void check() throws IOException, SQLException {
    filesAreThoseOfTheManifest();
    countsAddUp();
    Set<String> formats = formats();
    for (String table : TABLES) {
      if (formats.contains("parquet")) {
        typesAreRight(table);
        statisticsTellPartitions(table);
      }
      if (formats.containsAll(Set.of("parquet", "json"))) {
        formatsHoldTheSameRows(table);
      }
    }
    WayDown.check(this, formats.contains("parquet") ? "parquet" : "json");
    PublishedDescriptor.check(this, run);
  }

  private void filesAreThoseOfTheManifest() throws IOException {
    Set<String> listed = new TreeSet<>(Set.of("manifest.json", "run.json", "datapackage.json"));
    for (String kind : List.of("files", "bundles", "page")) {
      for (JsonNode file : manifest.path(kind)) {
        listed.add(file.get("path").textValue());
        isAsTheManifestSays(file);
      }
    }
    assertEquals(listed, new TreeSet<>(filesBelow(run)));
  }

  private void isAsTheManifestSays(JsonNode file) throws IOException {
    Path path = run.resolve(file.get("path").textValue());
    ContentDigest digest = ContentDigest.of(path);
    assertEquals(file.get("sha256").textValue(), digest.sha256(), path.toString());
    assertEquals(file.get("bytes").longValue(), digest.bytes(), path.toString());
  }

  private static List<String> filesBelow(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }

  private void countsAddUp() throws SQLException {
    JsonNode counts = manifest.get("counts");
    JsonNode documents = counts.get("documents");
    assertEquals(
        documents.get("read").longValue(),
        documents.get("accepted").longValue()
            + documents.get("copies").longValue()
            + documents.get("superseded").longValue()
            + documents.get("other_language").longValue()
            + documents.get("rejected").longValue());
    assertEquals(counts.get("mentions"), counts.get("claimed_mentions"));
    Map<String, Long> rows = new TreeMap<>();
    for (JsonNode file : manifest.get("files")) {
      rows.merge(
          file.get("table").textValue() + "/" + file.get("format").textValue(),
          file.get("rows").longValue(),
          Long::sum);
    }
    assertEquals(expected(), rows.keySet());
    for (String name : rows.keySet()) {
      String[] parts = name.split("/", -1);
      assertEquals(rows.get(name), count(rowsOf(parts[0], parts[1])), name);
    }
  }

  /** Every table and format that was asked for; a table without rows has a file too. */
  private Set<String> expected() {
    Set<String> expected = new TreeSet<>(Set.of("rejected/json"));
    if (formats().contains("csv")) {
      expected.add("rejected/csv");
    }
    for (String format : formats()) {
      TABLES.forEach(table -> expected.add(table + "/" + format));
    }
    return expected;
  }

  /** The formats that have files for each table. */
  private Set<String> formats() {
    Set<String> formats =
        new TreeSet<>(List.of(manifest.at("/options/formats").textValue().split(",", -1)));
    formats.remove("xlsx");
    return formats;
  }

  private void typesAreRight(String table) throws SQLException {
    columns(table)
        .forEach(
            (column, type) -> {
              if (DATES.contains(column)) {
                assertEquals("DATE", type, table + "." + column);
              }
              if (DECIMALS.contains(column)) {
                assertEquals("DECIMAL(38,10)", type, table + "." + column);
              }
            });
  }

  private void formatsHoldTheSameRows(String table) throws SQLException {
    String parquet = rowsOf(table, "parquet");
    String json = rowsOf(table, "json");
    assertEquals(0, count("(" + parquet + " except all " + json + ")"), "only in Parquet " + table);
    assertEquals(0, count("(" + json + " except all " + parquet + ")"), "only in JSON " + table);
  }

  /**
   * The statistics of each file tell readers whether it has rows of a year or region, and are what
   * the manifest says.
   */
  private void statisticsTellPartitions(String table) throws SQLException {
    for (JsonNode file : manifest.get("files")) {
      String path = file.get("path").textValue();
      if (path.startsWith("parquet/" + table + "/") && file.has("first")) {
        String[] first = file.get("first").textValue().split("/", -1);
        String[] last = file.get("last").textValue().split("/", -1);
        String years =
            "select min(stats_min_value), max(stats_max_value), sum(stats_null_count) from"
                + " parquet_metadata('"
                + run.resolve(path).toString().replace("'", "''")
                + "') where path_in_schema = 'year'";
        List<String> told =
            strings("select unnest([a, b, c::varchar]) from (" + years + ") as t(a, b, c)");
        if (!first[0].isEmpty()) {
          assertEquals(List.of(first[0], last[0], "0"), told, path);
        } else {
          assertEquals(last[0].isEmpty() ? null : last[0], told.get(1), path);
          assertNotEquals("0", told.get(2), path);
        }
      }
    }
  }

  /** Names and types of a table's columns inside its Parquet files. */
  private Map<String, String> columns(String table) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    String query = "describe " + rowsOf(table, "parquet");
    List<String> types = duckdb.strings(query, 2);
    for (String name : duckdb.strings(query)) {
      columns.put(name, types.get(columns.size()));
    }
    return columns;
  }

  /** A query for all rows of a table. */
  String rowsOf(String table, String format) throws SQLException {
    String files = run.resolve(format).resolve(table).toString().replace("'", "''");
    if (format.equals("parquet")) {
      return "select * from read_parquet('" + files + "/*.parquet')";
    }
    if (format.equals("csv")) {
      return "select * from read_csv('" + files + "/*.csv')";
    }
    String types = "";
    if (TABLES.contains(table) && Files.exists(run.resolve("parquet"))) {
      types =
          columns(table).entrySet().stream()
              .map(column -> "\"" + column.getKey() + "\": '" + column.getValue() + "'")
              .collect(Collectors.joining(", ", ", columns={", "}"));
    }
    return "select * from read_json('"
        + files
        + "/*.jsonl', format='newline_delimited'"
        + types
        + ")";
  }

  /** The columns of a query's rows. */
  List<String> columnNames(String query) throws SQLException {
    return strings("select column_name from (describe " + query + ")");
  }

  /** How many rows a query gives. */
  long count(String query) throws SQLException {
    return duckdb.count(query);
  }

  /** The first column of a query's rows, as text. */
  List<String> strings(String query) throws SQLException {
    return duckdb.strings(query);
  }

  @Override
  public void close() throws SQLException {
    duckdb.close();
  }
}
