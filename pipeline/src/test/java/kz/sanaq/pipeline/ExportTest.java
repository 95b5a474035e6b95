package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One run in all formats that runs have, and what is exported of it. */
class ExportTest {
  private static final List<String> SHEETS =
      List.of(
          "observations",
          "claims",
          "mentions",
          "sentences",
          "documents",
          "indicators",
          "regions",
          "districts",
          "units",
          "rejected",
          "dictionary");

  @TempDir static Path folder;
  private static Path output;
  private static Path run;
  private static JsonNode manifest;

  @TempDir Path target;

  @BeforeAll
  static void publish() throws IOException {
    Path input =
        Corpus.into(
            folder.resolve("in"), Corpus.ARTICLE, Corpus.TYNYS, Corpus.TENIZ, Corpus.BROKEN);
    output = folder.resolve("out");
    Shell.Result result =
        Shell.run(
            "run",
            "--input=" + input,
            "--output=" + output,
            "--min-certainty=0",
            "--formats=parquet,json,csv,xlsx");
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    run = output.resolve("current").toRealPath();
    manifest = new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
  }

  private Shell.Result export(String... arguments) {
    List<String> line = new ArrayList<>(List.of("export", "--output=" + output));
    line.addAll(List.of(arguments));
    return Shell.run(line.toArray(new String[0]));
  }

  private Path exported(String... arguments) {
    Path to = target.resolve("to");
    List<String> line = new ArrayList<>(List.of(arguments));
    line.add("--to=" + to);
    Shell.Result result = export(line.toArray(new String[0]));
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertEquals("", result.out());
    return to;
  }

  @Test
  void theRunIsWhole() throws IOException, SQLException {
    try (PublishedTables tables = new PublishedTables(output)) {
      tables.check();
    }
    JsonNode bundle = manifest.at("/bundles/0");
    assertEquals("sanaq.xlsx", bundle.get("path").textValue());
    assertEquals("xlsx", bundle.get("format").textValue());
    assertEquals(Files.size(run.resolve("sanaq.xlsx")), bundle.get("bytes").longValue());
    assertEquals(1, manifest.get("bundles").size());
  }

  @Test
  void anExportHasTheBytesThatTheRunHas() throws IOException {
    Path to = exported("--formats=parquet,json,csv,xlsx");
    Map<String, byte[]> expected = files(run);
    expected.remove("manifest.json");
    expected.remove("run.json");
    expected.keySet().removeIf(file -> file.startsWith("report/"));
    Map<String, byte[]> files = files(to);
    assertEquals(expected.keySet(), files.keySet());
    expected.forEach((file, bytes) -> assertArrayEquals(bytes, files.get(file), file));
  }

  /** What was rejected is a table of these formats like others; of Parquet it has none. */
  @ParameterizedTest
  @CsvSource({
    "csv, csv/rejected/part-00000.csv, ''",
    "json, json/rejected/part-00000.jsonl, ''",
    "'csv,json', 'csv/rejected/part-00000.csv json/rejected/part-00000.jsonl', ''",
    "'csv,parquet', csv/rejected/part-00000.csv, ''",
    "parquet, json/rejected/part-00000.jsonl, '; what was rejected has no Parquet, and is in json/rejected'"
  })
  void whatWasRejectedIsWhereItWasAskedFor(String formats, String rejected, String told)
      throws IOException {
    Path to = target.resolve("to");
    Shell.Result result = export("--formats=" + formats, "--to=" + to);
    List<String> names =
        Stream.of("parquet", "json", "csv").filter(List.of(formats.split(","))::contains).toList();
    assertEquals(
        "sanaq: run "
            + run.getFileName()
            + " is in "
            + to
            + " as "
            + String.join(",", names)
            + told
            + "\n",
        result.err());
    List<String> found = new ArrayList<>(files(to).keySet());
    found.removeIf(file -> !file.contains("rejected"));
    assertEquals(rejected, String.join(" ", found));
    found = new ArrayList<>(files(to).keySet());
    found.removeIf(file -> file.contains("rejected") || file.equals("datapackage.json"));
    assertEquals(
        new TreeSet<>(names),
        found.stream()
            .map(file -> file.split("/")[0])
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  @Test
  void csvForExcelHasAMarkAndCommas() throws IOException {
    Path to = exported("--formats=csv", "--csv-bom", "--csv-decimal=comma");
    String csv = Files.readString(to.resolve("csv/claims/part-00000.csv"));
    assertTrue(csv.startsWith("\uFEFFclaim_id;observation_id;value;lower;"), csv);
    assertTrue(csv.contains(";4,8;"), csv);
    JsonNode descriptor =
        new ObjectMapper().readTree(to.resolve("datapackage.json").toFile()).at("/resources/1");
    assertEquals("claims", descriptor.get("name").textValue());
    assertEquals(";", descriptor.at("/dialect/delimiter").textValue());
    assertEquals(",", descriptor.at("/schema/fields/2/decimalChar").textValue());
    JsonNode list = descriptor.at("/schema/fields/32");
    assertEquals("mention_ids", list.get("name").textValue());
    assertEquals("list", list.get("type").textValue());
    assertEquals("; ", list.get("delimiter").textValue());
    assertFalse(Files.exists(to.resolve("sanaq.xlsx")));
  }

  @Test
  void theWorkbookHasASheetATableAndOneThatExplainsThem() throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(run.resolve("sanaq.xlsx").toFile())) {
      assertEquals(SHEETS, workbook.getSheets().map(sheet -> sheet.getName()).toList());
      for (String name : SHEETS.subList(0, 9)) {
        List<Row> rows = workbook.findSheet(name).orElseThrow().read();
        assertEquals(rowsOf(name) + 1, rows.size(), name);
        rows.forEach(
            row ->
                row.stream()
                    .filter(cell -> cell != null)
                    .forEach(cell -> assertFalse(cell.getType() == CellType.FORMULA)));
      }
      List<Row> claims = workbook.findSheet("claims").orElseThrow().read();
      assertEquals("claim_id", claims.get(0).getCellAsString(0).orElseThrow());
      assertEquals(CellType.NUMBER, claims.get(1).getCell(2).getType());
      List<Row> dictionary = workbook.findSheet("dictionary").orElseThrow().read();
      assertEquals(
          "table column word type measured_in refers concept kk ru en",
          String.join(" ", dictionary.get(0).stream().map(cell -> cell.getText()).toList()));
      assertEquals("observations", dictionary.get(1).getCellAsString(0).orElseThrow());
      assertEquals("observation_id", dictionary.get(2).getCellAsString(1).orElseThrow());
    }
  }

  private static long rowsOf(String table) {
    for (JsonNode file : manifest.get("files")) {
      if (file.get("table").textValue().equals(table)
          && file.get("format").textValue().equals("json")) {
        return file.get("rows").longValue();
      }
    }
    throw new IllegalArgumentException(table);
  }

  @Test
  void theDatabaseHasTablesKeysCommentsAndViews() throws SQLException {
    Path to = exported("--formats=duckdb");
    // Under another name, too: no view depends on what the file is called.
    Path file = to.resolve("sanaq.duckdb");
    assertTrue(file.toFile().renameTo(to.resolve("tables.db").toFile()));
    try (DuckDb duckdb = DuckDb.open(to.resolve("tables.db"))) {
      for (String table : SHEETS.subList(0, 9)) {
        assertEquals(rowsOf(table), duckdb.count("select * from " + table), table);
        assertEquals(
            0,
            duckdb.count(
                "select 1 from duckdb_columns() where not internal and comment is null"
                    + " and table_name = '"
                    + table
                    + "'"));
      }
      assertEquals(
          Set.of("observation_wide", "conflicts", "sources_by_region_year", "claim_evidence"),
          new TreeSet<>(
              duckdb.strings(
                  "select view_name from duckdb_views() where not internal"
                      + " and comment is not null")));
      assertEquals(rowsOf("observations"), duckdb.count("select * from observation_wide"));
      assertEquals(rowsOf("mentions"), duckdb.count("select * from claim_evidence"));
      assertEquals(
          List.of(Long.toString(rowsOf("mentions"))),
          duckdb.strings("select sum(mentions) from sources_by_region_year"));
      assertEquals(0, duckdb.count("select * from conflicts"));
      duckdb.execute("update observations set conflict = true");
      assertEquals(
          duckdb.count("select * from claims where observation_id is not null"),
          duckdb.count("select * from conflicts"));
      assertEquals(
          List.of("claims", "observations"),
          duckdb.strings(
              "select distinct referenced_table from duckdb_constraints() where constraint_type ="
                  + " 'FOREIGN KEY' and table_name in ('claims', 'mentions') and referenced_table"
                  + " in ('claims', 'observations') order by 1"));
      assertEquals(
          8,
          duckdb.count("select 1 from duckdb_constraints() where constraint_type = 'PRIMARY KEY'"));
      assertEquals(
          List.of("VARCHAR[]"), duckdb.strings("select distinct typeof(mention_ids) from claims"));
      assertEquals(
          0,
          duckdb.count(
              "select * from claims c join mentions m using (claim_id)"
                  + " where not list_contains(c.mention_ids, m.mention_id)"
                  + " or m.end_offset <= m.begin_offset"));
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    Path to = Files.createDirectory(target.resolve("full"));
    Files.writeString(to.resolve("mine.txt"), "мәтін");
    Shell.Result result = export("--formats=csv", "--to=" + to);
    assertEquals(
        "sanaq: option --to: " + to + " is not empty; give a new folder, or an empty one\n",
        result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals(Set.of("mine.txt"), files(to).keySet());
  }

  private static Set<String> tops(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return new TreeSet<>(entries.map(entry -> entry.getFileName().toString()).toList());
    }
  }

  @Test
  void nothingIsExportedIntoARunOrAmongRuns() throws IOException {
    Map<String, byte[]> before = files(output);
    for (Path to :
        List.of(
            output.resolve("new"),
            output.resolve("runs/new/deeper"),
            output.resolve("current/csv2"),
            Files.createSymbolicLink(target.resolve("link"), run).resolve("x"))) {
      Shell.Result result = export("--formats=csv", "--to=" + to);
      assertEquals(
          "sanaq: option --to: "
              + to
              + " lies in "
              + output
              + ", and nothing is added to published runs; give a folder outside of it\n",
          result.err());
      assertEquals(ExitCode.USAGE, result.exitCode());
    }
    assertEquals(before.keySet(), files(output).keySet());
  }

  @Test
  void otherMistakesAreTold() throws IOException {
    Path file = Files.writeString(target.resolve("file"), "");
    assertMistake(
        "--to: " + file + " is not empty; give a new folder, or an empty one",
        "--formats=csv",
        "--to=" + file);
    assertMistake(
        "--to: got 's3://a/b', expected a folder of this machine",
        "--formats=csv",
        "--to=s3://a/b");
    String to = "--to=" + target.resolve("to");
    assertMistake(
        "--csv-decimal: got ';', expected point or comma", "--formats=csv", to, "--csv-decimal=;");
    assertMistake(
        "--csv-bom: there is no csv among --formats; add it, or leave the option out",
        "--formats=json,xlsx",
        to,
        "--csv-bom");
    assertMistake(
        "--csv-decimal: there is no csv among --formats; add it, or leave the option out",
        "--formats=json",
        to,
        "--csv-decimal=point");
    assertFalse(Files.exists(target.resolve("to")));
  }

  private void assertMistake(String message, String... arguments) {
    Shell.Result result = export(arguments);
    assertEquals("sanaq: option " + message + "\n", result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
  }

  @Test
  void aDamagedRunIsNotExported() throws IOException {
    Path copy = target.resolve("copy/" + run.getFileName());
    PublishedFiles.copy(run, copy);
    Path claims = copy.resolve("parquet/claims/part-00000.parquet");
    byte[] bytes = Files.readAllBytes(claims);
    bytes[bytes.length / 2] ^= 1;
    Files.write(claims, bytes);
    Path to = target.resolve("to");
    Shell.Result result = export(copy.toString(), "--formats=csv", "--to=" + to);
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals(
        "sanaq: " + claims + ": not what its manifest says; the run is damaged; make it anew\n",
        result.err());
    assertEquals(Set.of(), files(to).keySet());

    Files.write(claims, new byte[] {1});
    result = export(copy.toString(), "--formats=csv", "--to=" + to);
    assertEquals(
        "sanaq: run "
            + run.getFileName()
            + " is damaged: parquet/claims/part-00000.parquet: has 1 bytes, expected "
            + Language.EN.number(bytes.length)
            + "; sanaq check "
            + run.getFileName()
            + " tells all of it\n",
        result.err());
    assertEquals(ExitCode.FAILED, result.exitCode());
  }
}
