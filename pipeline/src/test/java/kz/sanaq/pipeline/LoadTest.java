package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.ColumnType;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.SqlNames;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs come into a database whole, and in place of the run before, or not at all. */
class LoadTest {
  private static final List<String> VIEWS =
      List.of("claim_evidence", "conflicts", "observation_wide", "sources_by_region_year");

  /** Stands between texts of a list, and in none. */
  private static final String BETWEEN = "␟";

  @TempDir private static Path folder;
  private static Database database;
  private static String seeds;
  private static String hostile;

  @BeforeAll
  static void publish() throws IOException {
    database = Database.start();
    seeds = LoadedRuns.seeds(folder.resolve("seeds"));
    hostile = LoadedRuns.hostile(folder.resolve("hostile"));
    assertNotEquals(seeds, hostile);
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  private static Shell.Result load(String run, String schema, String... more) {
    return LoadedRuns.load(database.url("postgres"), folder.resolve(run), schema, more);
  }

  private static void assertLoaded(String run, String schema) {
    Shell.Result result = load(run, schema);
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertEquals("", result.out());
  }

  @Test
  void theFirstLoadBringsAllRows() throws Exception {
    Shell.Result result = load("seeds", "first");
    long rows = 0;
    for (TableDefinition<?> table : RunTable.definitions()) {
      RunTable published = RunTable.of(open("seeds"), table.name());
      long expected = published.files().stream().mapToLong(WrittenFile::rows).sum();
      assertEquals(expected, count("first." + table.name()), table.name());
      rows += expected;
    }
    assertEquals(
        String.format(
            Locale.ROOT,
            "sanaq: run %s is in schema first: %,d rows, copied at N a second,"
                + " N with keys, indexes and statistics\n",
            seeds,
            rows),
        result.err().replaceAll("[1-9][0-9,]*(?= a second| with keys)", "N"));
    assertEquals(ExitCode.DONE, result.exitCode());
    assertEquals(seeds, database.value("select run_id from first.runs"));
  }

  @Test
  void theSameAgainDoesNothing() throws Exception {
    assertLoaded("seeds", "again");
    String tables =
        "select string_agg(oid::text, ' ' order by oid) from pg_class"
            + " where relnamespace = 'again'::regnamespace";
    String before = database.value(tables);
    Shell.Result result = load("seeds", "again");
    assertTrue(
        result
            .err()
            .startsWith("sanaq: nothing to do: schema again has held run " + seeds + " since 2"),
        result.err());
    assertEquals(ExitCode.DONE, result.exitCode());
    assertEquals(before, database.value(tables));
    assertEquals("1", database.value("select count(*) from again.runs"));
  }

  @Test
  void tablesThatWereMadeOtherwiseOrAreGoneAreMadeAnew() throws Exception {
    assertLoaded("seeds", "anew");
    database.execute("update anew.runs set ddl_sha256 = 'of an older program'");
    assertLoaded("seeds", "anew");
    database.execute("drop view anew.conflicts");
    assertLoaded("seeds", "anew");
    assertEquals("3", database.value("select count(*) from anew.runs"));
    assertEquals("0", database.value("select count(*) from anew.conflicts"));
  }

  @Test
  void anotherRunTakesThePlace() throws Exception {
    assertLoaded("seeds", "replaced");
    assertLoaded("hostile", "replaced");
    assertHolds("hostile", "replaced");
    assertEquals(
        List.of(seeds, hostile),
        database.rows("select run_id from replaced.runs order by loaded_at"));
    assertEquals(
        List.of(), database.rows("select 1 from pg_namespace where nspname like '%\\_replaced'"));
  }

  @Test
  void theDatabaseHoldsWhatTheFilesHold() throws Exception {
    assertLoaded("seeds", "held");
    assertHolds("seeds", "held");
    assertLoaded("hostile", "held");
    assertHolds("hostile", "held");
    assertEquals(
        List.of("title " + LoadedRuns.HOSTILE),
        database.rows("select headline from held.documents where headline like 'title%'"));
  }

  @Test
  void whatPostgresCannotHoldIsReplacedAndCounted() throws Exception {
    Path nul =
        LoadedRuns.changed(
            folder.resolve("hostile"),
            folder.resolve("nul"),
            "documents",
            documents -> documents.replace("\"title ", "\"\\u0000 title \\u0000"),
            manifest -> {});
    Shell.Result result = load("hostile", "nul", "--run=" + nul);
    assertTrue(
        result.err().endsWith("; 2 U+0000 in texts, which PostgreSQL cannot hold, became U+FFFD\n"),
        result.err());
    assertEquals(
        List.of("\uFFFD title \uFFFD" + LoadedRuns.HOSTILE),
        database.rows("select headline from nul.documents where headline like '%title%'"));
  }

  /** All cells of all tables, as text. */
  private static void assertHolds(String run, String schema) throws Exception {
    for (TableDefinition<?> definition : RunTable.definitions()) {
      List<String> expected = new ArrayList<>();
      RunTable table = RunTable.of(open(run), definition.name());
      table.read(row -> expected.add(cells(definition, row)));
      String columns =
          String.join(", ", definition.columns().stream().map(LoadTest::asText).toList());
      List<String> held =
          database.rows("select " + columns + " from " + schema + "." + definition.name());
      assertEquals(
          String.join("\n", new TreeSet<>(expected)),
          String.join("\n", new TreeSet<>(held)),
          definition.name());
      assertEquals(expected.size(), held.size());
    }
  }

  private static String asText(RecordColumn<?> column) {
    String name = SqlNames.of(column.name());
    return column.type() == ColumnType.STRINGS
        ? "array_to_string(" + name + ", '" + BETWEEN + "')"
        : name + "::text";
  }

  private static String cells(TableDefinition<?> table, StoredRow row) {
    return String.join(
        "|", table.columns().stream().map(column -> cell(row.value(column.name()))).toList());
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.setScale(10).toPlainString();
    }
    return value instanceof List<?> texts
        ? texts.stream().map(String.class::cast).collect(Collectors.joining(BETWEEN))
        : String.valueOf(value);
  }

  @Test
  void everyViewGivesRows() throws Exception {
    assertLoaded("hostile", "viewed");
    assertEquals(
        VIEWS,
        database.rows(
            "select viewname from pg_views where schemaname = 'viewed' order by viewname"));
    for (String view : VIEWS) {
      assertTrue(count("viewed." + view) > 0, view);
    }
    assertEquals(count("viewed.observations"), count("viewed.observation_wide"));
    assertEquals(count("viewed.mentions"), count("viewed.claim_evidence"));
  }

  /** What .ci/postgres asks another server, of the same run. */
  @Test
  void theQueriesOfTheDocsGiveRows() throws Exception {
    assertLoaded("seeds", "sanaq");
    String recipes = Files.readString(Path.of("..", "docs", "bi.md"));
    String section = recipes.substring(recipes.indexOf("\n## PostgreSQL\n"));
    List<String> queries =
        Pattern.compile("^```sql\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(section)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertFalse(queries.isEmpty());
    for (String query : queries) {
      assertFalse(database.rows(query).isEmpty(), query);
    }
  }

  /** So the server plans joins well at once, and looks at the other columns in its own time. */
  @Test
  void columnsOfKeysAndIndexesHaveStatistics() throws Exception {
    assertLoaded("seeds", "looked_at");
    assertEquals(
        List.of(
            "claim_id", "indicator", "observation_id", "region", "region_today", "unit", "year"),
        database.rows(
            "select attname from pg_stats where schemaname = 'looked_at' and tablename = 'claims'"
                + " and null_frac < 1 order by attname"));
  }

  @Test
  void keysHold() throws Exception {
    assertLoaded("seeds", "keyed");
    SQLException nobody =
        assertThrows(
            SQLException.class,
            () -> database.execute("update keyed.mentions set claim_id = 'of no claim'"));
    assertEquals("23503", nobody.getSQLState());
    SQLException twice =
        assertThrows(
            SQLException.class,
            () -> database.execute("update keyed.documents set document_id = 'the same'"));
    assertEquals("23505", twice.getSQLState());
    assertEquals(
        "A figure at one place of one article",
        database.value("select obj_description('keyed.mentions'::regclass)"));
    assertEquals(
        List.of("begin_offset", "end_offset"),
        database.rows(
            "select column_name from information_schema.columns where table_schema = 'keyed'"
                + " and table_name = 'mentions' and column_name in ('begin_offset', 'end_offset')"
                + " order by 1"));
    assertEquals(
        "t",
        database.value(
            "select exists (select from pg_indexes where schemaname = 'keyed' and indexdef like"
                + " '% ON keyed.observations USING btree (indicator, region, year)')"));
  }

  @Test
  void aLoadThatIsEndedLeavesTheOldTables() throws Exception {
    assertLoaded("seeds", "ended");
    CompletableFuture<Shell.Result> load;
    try (Connection reader = database.connect();
        Statement statement = reader.createStatement()) {
      reader.setAutoCommit(false);
      statement.execute("select from ended.observations");
      load = CompletableFuture.supplyAsync(() -> load("hostile", "ended", "--lock-wait=10m"));
      // All is done but the last step, for which the reader has to go.
      database.await(
          "select coalesce(bool_or(pg_terminate_backend(pid)), false) from pg_stat_activity"
              + " where application_name = 'sanaq load'"
              + " and query ilike 'rollback to savepoint%'");
      assertEquals(ExitCode.FAILED, load.join().exitCode());
    }
    assertTrue(
        load.join().err().endsWith("; nothing was loaded, the schema is as it was\n"),
        load.join().err());
    assertHolds("seeds", "ended");
    assertEquals(
        List.of("ended"),
        database.rows("select nspname from pg_namespace where nspname like 'ended%'"));
    assertLoaded("hostile", "ended");
    assertHolds("hostile", "ended");
  }

  @Test
  void ofTwoAtOnceOneLoadsAndTheOtherFindsItDone() throws Exception {
    List<String> said =
        Stream.of(1, 2)
            .map(i -> CompletableFuture.supplyAsync(() -> load("seeds", "two", "--lock-wait=10m")))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(Shell.Result::err)
            .sorted()
            .toList();
    assertTrue(said.get(0).startsWith("sanaq: nothing to do: "), said.get(0));
    assertTrue(said.get(1).startsWith("sanaq: run " + seeds + " is in schema two: "), said.get(1));
    assertEquals("1", database.value("select count(*) from two.runs"));
  }

  @Test
  void whoDoesNotWaitIsToldWhoIsAtIt() throws Exception {
    assertLoaded("seeds", "busy");
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(hashtextextended('sanaq load busy', 0))");
      assertBusy(
          "another load is at schema busy; wait for it with --lock-wait=10m",
          load("hostile", "busy", "--lock-wait=0"));
      other.rollback();
      statement.execute("set application_name to 'board'");
      statement.execute("select from busy.claims");
      other.commit();
      statement.execute("select from busy.claims");
      String pid =
          database.value("select pid from pg_stat_activity where application_name = 'board'");
      assertBusy(
          "schema busy was read all the time for 0 s, now by pid "
              + pid
              + " (board); nothing was loaded, load again when they have ended, or give a longer"
              + " --lock-wait",
          load("hostile", "busy", "--lock-wait=0"));
    }
    assertHolds("seeds", "busy");
  }

  private static void assertBusy(String message, Shell.Result result) {
    assertEquals("sanaq: " + message + "\n", result.err());
    assertEquals(ExitCode.BUSY, result.exitCode());
  }

  @Test
  void whatWasGrantedStaysGrantedAndNothingElse() throws Exception {
    database.execute(
        "create role readers",
        "create role others",
        "create schema granted",
        "grant usage on schema granted to readers with grant option",
        "alter default privileges in schema granted grant select on tables to readers");
    assertLoaded("seeds", "granted");
    assertEquals("t", privilege("readers", "documents", "select"));
    database.execute(
        "revoke select on granted.documents from readers",
        "grant select (claim_id) on granted.claims to others",
        "grant select on granted.conflicts to public");
    assertLoaded("hostile", "granted");
    assertEquals("f", privilege("readers", "documents", "select"));
    assertEquals("t", privilege("readers", "observations", "select"));
    assertEquals("f", privilege("readers", "observations", "insert"));
    assertEquals("f", privilege("others", "claims", "select"));
    assertEquals("t", privilege("others", "conflicts", "select"));
    assertEquals(
        "t|f",
        database.value(
            "select has_column_privilege('others', 'granted.claims', 'claim_id', 'select'),"
                + " has_column_privilege('others', 'granted.claims', 'value', 'select')"));
    assertEquals(
        "t|f",
        database.value(
            "select has_schema_privilege('readers', 'granted', 'usage with grant option'),"
                + " has_schema_privilege('others', 'granted', 'usage')"));
    database.execute("create table granted.later ()");
    assertEquals("t", privilege("readers", "later", "select"));
  }

  private static String privilege(String role, String table, String privilege) throws SQLException {
    return database.value(
        "select has_table_privilege('%s', 'granted.%s', '%s')".formatted(role, table, privilege));
  }

  private static long count(String table) throws SQLException {
    return Long.parseLong(database.value("select count(*) from " + table));
  }

  private static RunFolder open(String run) throws IOException {
    return RunFolder.open(folder.resolve(run).resolve("current").toString()).orElseThrow();
  }
}
