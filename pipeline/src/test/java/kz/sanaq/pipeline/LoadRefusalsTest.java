package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.sanaq.pipeline.cli.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not loaded, and what the user is told; and what a load would do. */
class LoadRefusalsTest {
  @TempDir private static Path folder;
  private static Database database;
  private static Path output;
  private static String run;

  @BeforeAll
  static void publish() throws IOException {
    database = Database.start();
    output = folder.resolve("hostile");
    run = LoadedRuns.hostile(output);
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  private static Shell.Result load(String schema, String... more) {
    return LoadedRuns.load(database.url("postgres"), output, schema, more);
  }

  private static void assertRefused(ExitCode exitCode, String message, Shell.Result result) {
    assertEquals("sanaq: " + message + "\n", result.err());
    assertEquals("", result.out());
    assertEquals(exitCode, result.exitCode());
  }

  private static void assertLoaded(Shell.Result result) {
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
  }

  @Test
  void aRunThatHasOtherRowsThanItsManifestSaysIsNotLoaded() throws Exception {
    assertLoaded(load("counted"));
    Path changed =
        LoadedRuns.changed(
            output,
            folder.resolve("rows"),
            "claims",
            claims -> claims,
            manifest -> LoadedRuns.file(manifest, "claims").put("rows", 4));
    database.execute("update counted.runs set run_id = 'another'");
    assertRefused(
        ExitCode.FAILED,
        "run %s is damaged: its table claims has 3 rows, and its manifest says 4; publish it anew"
            .formatted(run),
        load("counted", "--run=" + changed));
    assertEquals("another", database.value("select run_id from counted.runs"));
    assertEquals("3", database.value("select count(*) from counted.claims"));
  }

  @Test
  void aDamagedFileIsNotLoaded() throws Exception {
    Path damaged =
        LoadedRuns.changed(
            output,
            folder.resolve("damaged"),
            "mentions",
            mentions -> mentions,
            manifest -> LoadedRuns.file(manifest, "mentions").put("sha256", "0"));
    Shell.Result result = load("damaged", "--run=" + damaged);
    assertTrue(
        result.err().contains(": not what its manifest says; the run is damaged"), result.err());
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertNoSchema("damaged");
  }

  @Test
  void aRunWithTablesOfAnotherVersionIsNotLoaded() throws Exception {
    Path older =
        LoadedRuns.changed(
            output,
            folder.resolve("older"),
            "claims",
            claims -> claims,
            manifest -> manifest.remove("schema_version"));
    Shell.Result result = load("older", "--run=" + older);
    assertTrue(
        result.err().startsWith("sanaq: run " + run + " has tables of version 1, this program has"),
        result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertNoSchema("older");
  }

  @Test
  void rowsThatNameNothingAreNotLoaded() throws Exception {
    Path orphans =
        LoadedRuns.changed(
            output,
            folder.resolve("orphans"),
            "claims",
            claims -> claims.replace("\"KZ-23\"", "\"KZ-99\""),
            manifest -> {});
    assertRefused(
        ExitCode.FAILED,
        "PostgreSQL: ERROR: insert or update on table \"claims\" violates foreign key constraint"
            + " \"claims_region_fkey\" Detail: Key (region)=(KZ-99) is not present in table"
            + " \"regions\".; nothing was loaded, the schema is as it was",
        load("orphans", "--run=" + orphans));
    assertNoSchema("orphans");
  }

  @Test
  void whatOthersHaveInTheSchemaStays() throws Exception {
    database.execute(
        "create schema foreign_ones",
        "create table foreign_ones.claims (note text)",
        "create function foreign_ones.one() returns int language sql return 1");
    assertRefused(
        ExitCode.USAGE,
        "schema foreign_ones holds what sanaq did not make: function foreign_ones.one(), table"
            + " foreign_ones.claims; choose another one with --schema, or move that away",
        load("foreign_ones"));
    database.execute("create schema theirs", "create table theirs.runs (id int)");
    assertRefused(
        ExitCode.USAGE,
        "schema theirs holds what sanaq did not make: table theirs.runs; choose another one with"
            + " --schema, or move that away",
        load("theirs"));
    assertLoaded(load("mixed"));
    database.execute("update mixed.runs set run_id = 'another'", "create table mixed.notes ()");
    assertRefused(
        ExitCode.USAGE,
        "schema mixed holds what sanaq did not make: table mixed.notes; choose another one with"
            + " --schema, or move that away",
        load("mixed"));
    assertEquals("another", database.value("select run_id from mixed.runs"));
  }

  @Test
  void whatRestsOnTheTablesIsNamed() throws Exception {
    assertLoaded(load("rested"));
    database.execute(
        "update rested.runs set run_id = 'another'",
        "create schema mine",
        "create view mine.figures as select * from rested.observation_wide",
        "create table mine.notes (claim_id text constraint of_claim references rested.claims)",
        "create policy some_rows on rested.mentions using (true)");
    assertRefused(
        ExitCode.USAGE,
        "schema rested cannot be replaced, others rest on it: constraint of_claim on table"
            + " mine.notes, policy some_rows on table rested.mentions, view mine.figures; drop"
            + " that, and make it again after the load",
        load("rested"));
    database.execute("drop schema mine cascade", "drop policy some_rows on rested.mentions");
    assertLoaded(load("rested"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://me:s3cret@127.0.0.1/db",
        "jdbc:postgresql://s3cret@127.0.0.1/db",
        "jdbc:postgresql://127.0.0.1/db?user=me&password=s3cret",
        "jdbc:postgresql:db?PASSWORD=s3cret",
        "jdbc:postgresql://127.0.0.1/db?sslpassword=s3cret"
      })
  void noPasswordStandsInTheUrl(String url) {
    assertRefused(
        ExitCode.USAGE,
        "option --jdbc-url: no user or password before the host and no password after it, for"
            + " others can see them; ?user=… names the user, and the password comes from"
            + " PGPASSWORD, ~/.pgpass or a service, ?service=…",
        LoadedRuns.load(url, output, "sanaq"));
  }

  @Test
  void aPasswordComesFromAFileAndIsNeverSaid() throws Exception {
    database.execute(
        "create role secretive login password 's3cret'",
        "grant create on database postgres to secretive");
    Path hba = Path.of(database.value("show hba_file"));
    Files.writeString(
        hba, "host all secretive 127.0.0.1/32 scram-sha-256\n" + Files.readString(hba));
    database.execute("select pg_reload_conf()");
    Path passwords = folder.resolve("pgpass");
    System.setProperty("org.postgresql.pgpassfile", passwords.toString());
    try {
      Files.writeString(passwords, "*:*:*:secretive:wr0ng\n");
      assertRefused(
          ExitCode.FAILED,
          "PostgreSQL: FATAL: password authentication failed for user \"secretive\"; nothing was"
              + " loaded, the schema is as it was; who and with which password: PGUSER and"
              + " PGPASSWORD, ~/.pgpass, or ?service=…",
          LoadedRuns.load(database.url("secretive"), output, "secret"));
      Files.writeString(passwords, "*:*:*:secretive:s3cret\n");
      Shell.Result result =
          LoadedRuns.load(database.url("secretive"), output, "secret", "--verbose");
      assertLoaded(result);
      assertFalse(result.err().contains("s3cret"), result.err());
      assertEquals(run, database.value("select run_id from secret.runs"));
    } finally {
      System.clearProperty("org.postgresql.pgpassfile");
    }
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    Shell.Result result =
        LoadedRuns.load("jdbc:postgresql://127.0.0.1:1/db?user=me", output, "sanaq");
    assertTrue(
        result.err().startsWith("sanaq: PostgreSQL: Connection to 127.0.0.1:1 refused."),
        result.err());
    assertEquals(ExitCode.FAILED, result.exitCode());
  }

  @Test
  void mistakesOfTheCommandLineAreTold() throws Exception {
    String url =
        "option --jdbc-url: expected jdbc:postgresql://HOST:PORT/DATABASE?user=USER, or"
            + " jdbc:postgresql://?service=NAME with a service that there is";
    assertRefused(
        ExitCode.USAGE,
        "missing: --jdbc-url=jdbc:postgresql://HOST:PORT/DATABASE?user=USER;"
            + " see sanaq load --help",
        Shell.run("load", "--output=" + output));
    for (String wrong :
        List.of(
            "jdbc:mysql://127.0.0.1/db",
            "jdbc:postgresql://127.0.0.1:x/db",
            "jdbc:postgresql://?service=of-nobody")) {
      assertRefused(ExitCode.USAGE, url, LoadedRuns.load(wrong, output, "sanaq"));
    }
    for (String wrong : List.of("Sanaq", "a b", "", "1a", "pg_mine", "a;b", "a".repeat(51))) {
      assertRefused(
          ExitCode.USAGE,
          "option --schema: got '"
              + wrong
              + "', expected up to 50 small letters, digits and _, no digit first, not pg_…",
          load(wrong));
    }
    assertRefused(
        ExitCode.USAGE,
        "option --schema: 'select' is a word of SQL; choose another name",
        load("select"));
  }

  @Test
  void aDryRunPrintsTheStatementsAndTheyWork() throws Exception {
    Shell.Result result = Shell.run("load", "--dry-run", "--schema=printed");
    assertEquals("", result.err());
    assertEquals(ExitCode.DONE, result.exitCode());
    assertTrue(
        result
            .out()
            .startsWith(
                """
                begin;
                create schema printed;
                set local search_path to printed;
                create table indicators (
                  code text collate "C",
                  indicator_group text,
                """),
        result.out());
    assertTrue(
        result
            .out()
            .endsWith(
                """

                analyze indicators (code), units (code, base), regions (code, country, parent), \
                observations (observation_id, indicator, unit, region, year), \
                claims (claim_id, observation_id, unit, indicator, year, region, region_today), \
                documents (document_id, lineage_id, published), \
                sentences (sentence_id, document_id), \
                mentions (mention_id, claim_id, document_id, unit, indicator, part_of, region, \
                region_today, sentence_id), districts (region, region_today);
                commit;
                """),
        result.out());
    assertNoSchema("printed");
    database.execute(result.out());
    assertLoaded(load("loaded"));
    assertEquals(described("loaded"), described("printed"));
  }

  /** All columns, keys, indexes and views of a schema. */
  private static List<String> described(String schema) throws Exception {
    return database
        .rows(
            """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
              col_description(c.oid, a.attnum)
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'SCHEMA'::regnamespace and a.attnum > 0
            union all
            select conname, '', pg_get_constraintdef(oid), ''
            from pg_constraint where connamespace = 'SCHEMA'::regnamespace
            union all
            select viewname, '', definition, '' from pg_views where schemaname = 'SCHEMA'
            order by 1, 2\
            """
                .replace("SCHEMA", schema))
        .stream()
        .map(row -> row.replace(schema + ".", ""))
        .toList();
  }

  private static void assertNoSchema(String schema) throws Exception {
    assertEquals(
        List.of(), database.rows("select 1 from pg_namespace where nspname = '" + schema + "'"));
  }
}
