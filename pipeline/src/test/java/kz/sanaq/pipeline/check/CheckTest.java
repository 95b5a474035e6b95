package kz.sanaq.pipeline.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.sanaq.pipeline.Corpus;
import kz.sanaq.pipeline.Shell;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.table.Names;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every damage to a published run is told, with its place; and nothing else is. */
class CheckTest {
  private static final String CLAIMS = Forgery.json("claims");
  private static final String MENTIONS = Forgery.json("mentions");
  private static final String OBSERVATIONS = Forgery.json("observations");
  private static final String DOCUMENTS = Forgery.json("documents");

  @TempDir static Path folder;
  private static final AtomicInteger COPIES = new AtomicInteger();

  /** A run with its tables as JSON alone: nothing beside them tells what they held. */
  private static Path plain;

  /** The same with Parquet. */
  private static Path both;

  /** Everything that a run can be written as. */
  private static Path all;

  @BeforeAll
  static void publish() throws IOException {
    Path input =
        Corpus.into(
            folder.resolve("in"), Corpus.ARTICLE, Corpus.TYNYS, Corpus.TENIZ, Corpus.BROKEN);
    plain = publish(input, "json");
    both = publish(input, "parquet,json");
    all = publish(input, "parquet,json,csv,xlsx");
  }

  private static Path publish(Path input, String formats) {
    Path output = folder.resolve(formats);
    Shell.Result result =
        Shell.run(
            "run",
            "--input=" + input,
            "--output=" + output,
            "--formats=" + formats,
            "--min-certainty=0");
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    return output;
  }

  /** What somebody does to a run, and what is then said of it. */
  private interface Damage {
    List<String> expected(Forgery forged) throws IOException;
  }

  private static Forgery forge(Path published) throws IOException {
    return new Forgery(published, folder.resolve("forged-" + COPIES.incrementAndGet()));
  }

  private static DynamicTest damage(String name, Damage damage) {
    return damage(name, plain, damage);
  }

  private static DynamicTest damage(String name, Path published, Damage damage) {
    return dynamicTest(
        name,
        () -> {
          Forgery forged = forge(published);
          List<String> expected = damage.expected(forged);
          Shell.Result result = Shell.run("check", "--output=" + forged.output());
          assertEquals(String.join("\n", expected), String.join("\n", result.lines()));
          assertEquals(ExitCode.FAILED, result.exitCode());
          assertEquals(
              "sanaq: run "
                  + forged.id()
                  + " is damaged, "
                  + expected.size()
                  + (expected.size() == 1 ? " finding" : " findings")
                  + "; make it anew by the same sanaq run, or choose another: sanaq rollback RUN\n",
              result.err());
        });
  }

  @Test
  void aRunIsWhole() throws IOException {
    for (Path published : List.of(plain, both, all)) {
      Forgery copy = forge(published);
      int files = copy.manifest().get("files").size();
      long rows = 0;
      for (JsonNode file : copy.manifest().get("files")) {
        rows += file.get("rows").longValue();
      }
      Shell.Result result = Shell.run("check", "--output=" + copy.output());
      assertEquals("", result.out());
      assertEquals(
          "sanaq: run "
              + copy.id()
              + " is whole: "
              + files
              + " files, "
              + Language.EN.number(rows)
              + " rows\n",
          result.err());
      assertEquals(ExitCode.DONE, result.exitCode());
    }
  }

  @Test
  void aRunThatWasMendedWithoutDamageIsWhole() throws IOException {
    Forgery forged = forge(plain).mend();
    assertEquals("", Shell.run("check", "--output=" + forged.output()).out());
  }

  @TestFactory
  Stream<DynamicTest> filesThatAreNotThoseOfTheManifest() {
    return Stream.of(
        damage(
            "a bit",
            forged -> {
              String before = forged.sha256(CLAIMS);
              byte[] content = Files.readAllBytes(forged.file(CLAIMS));
              content[content.length / 2] ^= 1;
              Files.write(forged.file(CLAIMS), content);
              return List.of(
                  CLAIMS
                      + ": is of the right size, and its SHA-256 is "
                      + forged.sha256(CLAIMS)
                      + ", expected "
                      + before);
            }),
        damage(
            "a cut",
            forged -> {
              byte[] content = Files.readAllBytes(forged.file(CLAIMS));
              Files.write(forged.file(CLAIMS), Arrays.copyOf(content, content.length - 5));
              return List.of(
                  CLAIMS
                      + ": has "
                      + grouped(content.length - 5)
                      + " bytes, expected "
                      + grouped(content.length));
            }),
        damage(
            "a file that was lost",
            forged -> {
              Files.delete(forged.file(MENTIONS));
              return List.of(MENTIONS + ": is missing");
            }),
        damage(
            "a file too many",
            forged -> {
              Files.writeString(forged.file("json/claims/part-00001.jsonl"), "{}\n");
              return List.of("json/claims/part-00001.jsonl: is not listed in manifest.json");
            }),
        damage(
            "files that changed places",
            forged -> {
              Path other = forged.file("other");
              Files.move(forged.file(CLAIMS), other);
              Files.move(forged.file(MENTIONS), forged.file(CLAIMS));
              Files.move(other, forged.file(MENTIONS));
              return List.of(
                  CLAIMS + ": holds what belongs into " + MENTIONS,
                  MENTIONS + ": holds what belongs into " + CLAIMS);
            }),
        damage(
            "a row deleted",
            forged -> {
              long before = Files.size(forged.file(OBSERVATIONS));
              forged.lines("observations", lines -> lines.remove(0));
              return List.of(
                  OBSERVATIONS
                      + ": has "
                      + grouped(Files.size(forged.file(OBSERVATIONS)))
                      + " bytes, expected "
                      + grouped(before));
            }),
        damage(
            "the descriptor edited",
            forged -> {
              Path file = forged.file("datapackage.json");
              long before = Files.size(file);
              Files.writeString(file, Files.readString(file) + " ");
              return List.of(
                  "datapackage.json: has "
                      + grouped(before + 1)
                      + " bytes, expected "
                      + grouped(before));
            }),
        damage(
            "the descriptor lost",
            forged -> {
              Files.delete(forged.file("datapackage.json"));
              return List.of("datapackage.json: is missing");
            }));
  }

  @TestFactory
  Stream<DynamicTest> rowsUnderHashesThatWereMended() {
    return Stream.of(
        damage(
            "an observation deleted",
            forged -> {
              String id = forged.row("observations", 1).get("observation_id").textValue();
              int number = forged.lines("observations").size();
              int claim = rowOf(forged, "claims", "observation_id", id);
              forged.lines("observations", lines -> lines.remove(0)).mend();
              return List.of(
                  "manifest.json: does not add up: "
                      + number
                      + " observations, but "
                      + (number - 1)
                      + " rows of observations as json",
                  CLAIMS
                      + ", row "
                      + claim
                      + ": observation_id "
                      + id
                      + " is in no row of observations",
                  "manifest.json: counts "
                      + number
                      + " observations, and the tables make it "
                      + (number - 1));
            }),
        damage(
            "a row deleted, and the number of rows not mended",
            forged -> {
              int number = forged.lines("regions").size();
              forged.lines("regions", lines -> lines.remove(number - 1)).mendHashes();
              return List.of(
                  Forgery.json("regions") + ": has " + (number - 1) + " rows, expected " + number);
            }),
        damage(
            "a unit doubled",
            forged -> {
              String code = forged.row("units", 3).get("code").textValue();
              forged.lines("units", lines -> lines.add(3, lines.get(2))).mend();
              String file = Forgery.json("units");
              return List.of(
                  file + ", row 4: code " + code + " is that of " + file + ", row 3 too");
            }),
        damage(
            "a mention added",
            forged -> {
              JsonNode mention = forged.row("mentions", 1);
              int number = forged.lines("mentions").size();
              String id = mention.get("mention_id").textValue();
              String document = mention.get("document_id").textValue();
              int documentRow = rowOf(forged, "documents", "document_id", document);
              int claimRow =
                  rowOf(forged, "claims", "claim_id", mention.get("claim_id").textValue());
              forged.lines("mentions", lines -> lines.add(0, lines.get(0))).mend();
              return List.of(
                  "manifest.json: does not add up: "
                      + number
                      + " mentions, but "
                      + (number + 1)
                      + " rows of mentions as json",
                  MENTIONS
                      + ", row 2: mention_id "
                      + id
                      + " is that of "
                      + MENTIONS
                      + ", row 1 too",
                  number(forged, "documents", documentRow, "mentions", "document_id"),
                  number(forged, "claims", claimRow, "mentions", "claim_id"),
                  "manifest.json: counts "
                      + number
                      + " mentions, and the tables make it "
                      + (number + 1));
            }),
        damage(
            "rows in another order",
            forged -> {
              forged.lines("claims", lines -> Collections.swap(lines, 0, 1)).mend();
              return List.of(CLAIMS + ", row 2: stands after a row that it belongs before");
            }),
        damage(
            "another word",
            forged -> {
              forged.row("observations", 2, row -> row.put("status", "real")).mend();
              return List.of(
                  OBSERVATIONS + ", row 2: status is real, expected one of actual, planned");
            }),
        damage(
            "another year",
            forged -> {
              JsonNode row = forged.row("observations", 2);
              String id = row.get("observation_id").textValue();
              JsonNode file = forged.entry(OBSERVATIONS);
              forged.row("observations", 2, other -> other.put("year", 1999)).mend();
              Shell.Result told = Shell.run("check", "--output=" + forged.output());
              String made = told.lines().get(1).replaceFirst(".* ", "");
              return List.of(
                  OBSERVATIONS
                      + ", row 2: year/region is 1999/"
                      + row.get("region").textValue()
                      + ", and the file's rows are said to be from "
                      + file.get("first").textValue()
                      + " to "
                      + file.get("last").textValue(),
                  OBSERVATIONS
                      + ", row 2: observation_id is "
                      + id
                      + ", and the rest of the row makes it "
                      + made);
            }),
        damage(
            "a unit that is none",
            forged -> {
              int number = 1;
              while (!forged.row("claims", number).get("observation_id").isNull()) {
                number++;
              }
              forged.row("claims", number, row -> row.put("unit", "parsec")).mend();
              return List.of(CLAIMS + ", row " + number + ": unit parsec is in no row of units");
            }),
        damage(
            "a conflict with a claim that is none",
            forged -> {
              forged
                  .row(
                      "claims",
                      2,
                      row -> row.put("conflict", true).putArray("conflicts").add("0123"))
                  .mend();
              return List.of(CLAIMS + ", row 2: conflicts 0123 is in no row of claims");
            }),
        damage(
            "a conflict without a claim",
            forged -> {
              forged.row("claims", 2, row -> row.put("conflict", true)).mend();
              return List.of(
                  CLAIMS + ", row 2: conflict is true, and the rest of the row makes it false");
            }),
        damage(
            "a key taken away",
            forged -> {
              forged.row("rejected", 1, row -> row.put("message", "\u202Eedit")).mend();
              forged.row("regions", 1, row -> row.putNull("code")).mend();
              return List.of(
                  Forgery.json("regions") + ", row 1: has no code",
                  // Nobody refers to it in this run; its file is whole otherwise.
                  Forgery.json("regions") + ", row 1: country AD is in no row of regions");
            }),
        damage(
            "another mention of a claim",
            forged -> {
              JsonNode claim = forged.row("claims", 1);
              String id = claim.get("claim_id").textValue();
              String mention = claim.at("/mention_ids/0").textValue();
              forged
                  .row(
                      "claims",
                      1,
                      row -> ((ArrayNode) row.get("mention_ids")).removeAll().add("00"))
                  .mend();
              Shell.Result told = Shell.run("check", "--output=" + forged.output());
              String made = told.lines().get(0).replaceFirst(".* ", "");
              assertEquals(24, mention.length());
              return List.of(
                  CLAIMS
                      + ", row 1: claim_id is "
                      + id
                      + ", and the rest of the row makes it "
                      + made,
                  CLAIMS + ", row 1: mention_ids 00 is in no row of mentions");
            }),
        damage(
            "a figure longer than its place",
            forged -> {
              JsonNode mention = forged.row("mentions", 1);
              String text = mention.get("text").textValue();
              forged.row("mentions", 1, row -> row.put("text", text + "0")).mend();
              return List.of(
                  MENTIONS
                      + ", row 1: text has "
                      + (text.length() + 1)
                      + " characters, and begin and end are "
                      + text.length()
                      + " apart");
            }),
        damage(
            "a text where a number belongs",
            forged -> {
              forged.row("mentions", 2, row -> row.put("begin", "7")).mend();
              return List.of(MENTIONS + ": line 2: got VALUE_STRING, expected VALUE_NUMBER_INT");
            }),
        damage(
            "a column taken away, and one added",
            forged -> {
              forged
                  .row(
                      "claims",
                      3,
                      row -> {
                        row.remove("title");
                        row.put("headline", "");
                      })
                  .mend();
              return List.of(
                  CLAIMS
                      + ": row 3 has other columns than the table: missing [title], too many"
                      + " [headline]");
            }),
        damage(
            "columns in another order",
            forged -> {
              forged.row("units", 1, row -> row.put("code", row.remove("code").textValue())).mend();
              return List.of(
                  Forgery.json("units")
                      + ": row 1 has its columns in another order than the table");
            }),
        damage(
            "no list where one belongs",
            forged -> {
              forged.row("claims", 1, row -> row.putNull("doc_ids")).mend();
              return List.of(CLAIMS + ": row 1 has no list in doc_ids");
            }),
        damage(
            "a row that is none",
            forged -> {
              forged.lines("claims", lines -> lines.set(4, "[]")).mend();
              return List.of(CLAIMS + ": line 5: got START_ARRAY, expected START_OBJECT");
            }),
        damage(
            "a number that does not add up",
            forged -> {
              forged.row("observations", 1, row -> row.put("claims", 5)).mend();
              return List.of(number(forged, "observations", 1, "claims", "observation_id"));
            }),
        damage(
            "another number of sentences",
            forged -> {
              int sentences = forged.row("documents", 1).get("sentences").intValue();
              forged.row("documents", 1, row -> row.put("sentences", sentences + 1)).mend();
              int all = forged.manifest().at("/counts/sentences").intValue();
              return List.of(
                  "manifest.json: counts "
                      + all
                      + " sentences, and the tables make it "
                      + (all + 1));
            }),
        damage(
            "another source",
            forged -> {
              String id = forged.row("documents", 1).get("document_id").textValue();
              forged.row("documents", 1, row -> row.put("source", "Басқа")).mend();
              Shell.Result told = Shell.run("check", "--output=" + forged.output());
              assertEquals(
                  DOCUMENTS
                      + ", row 1: document_id is "
                      + id
                      + ", and the rest of the row makes it ",
                  told.lines().get(0).replaceFirst("[0-9a-f]+$", ""));
              return told.lines();
            }));
  }

  private static int rowOf(Forgery forged, String table, String column, String value)
      throws IOException {
    for (int row = 1; row <= forged.lines(table).size(); row++) {
      if (value.equals(forged.row(table, row).get(column).textValue())) {
        return row;
      }
    }
    throw new IllegalArgumentException(value);
  }

  /** What is said where the rows of another table are not as many as a row says. */
  private static String number(Forgery forged, String table, int row, String column, String key)
      throws IOException {
    String id = forged.row(table, row).get(key).textValue();
    int counted = 0;
    for (int other = 1; other <= forged.lines(column).size(); other++) {
      counted += id.equals(forged.row(column, other).get(key).textValue()) ? 1 : 0;
    }
    return Forgery.json(table)
        + ", row "
        + row
        + ": "
        + column
        + " is "
        + forged.row(table, row).get(column)
        + ", and the rows of "
        + column
        + " with its "
        + key
        + " are "
        + counted;
  }

  @TestFactory
  Stream<DynamicTest> manifestsThatWereEdited() {
    return Stream.of(
        damage(
            "a count",
            forged -> {
              int claims = forged.lines("claims").size();
              forged.manifest(
                  manifest -> ((ObjectNode) manifest.get("counts")).put("claims", claims + 1));
              return List.of(
                  "manifest.json: does not add up: "
                      + (claims + 1)
                      + " claims, but "
                      + claims
                      + " rows of claims as json",
                  "manifest.json: counts "
                      + (claims + 1)
                      + " claims, and the tables make it "
                      + claims);
            }),
        damage(
            "a list of files that was emptied",
            forged -> {
              List<String> unlisted =
                  forged.manifest().get("files").findValuesAsText("path").stream()
                      .map(path -> path + ": is not listed in manifest.json")
                      .toList();
              forged.manifest(manifest -> Forgery.files(manifest).removeAll());
              return Stream.concat(Stream.of("manifest.json: lists no files"), unlisted.stream())
                  .toList();
            }),
        damage(
            "a list of files that lost one",
            forged -> {
              int claims = forged.lines("claims").size();
              forged.manifest(
                  manifest -> Forgery.files(manifest).remove(Forgery.position(manifest, CLAIMS)));
              return List.of(
                  "manifest.json: lists no file of claims as json",
                  "manifest.json: does not add up: "
                      + claims
                      + " claims, but no file of claims as json",
                  CLAIMS + ": is not listed in manifest.json");
            }),
        damage(
            "a file that is listed twice",
            forged -> {
              forged.manifest(
                  manifest -> {
                    int at = Forgery.position(manifest, Forgery.json("units"));
                    Forgery.files(manifest).insert(at, manifest.at("/files/" + at).deepCopy());
                  });
              return List.of("manifest.json: lists json/units/part-00000.jsonl twice");
            }),
        damage(
            "a table that is none",
            forged -> {
              forged.manifest(
                  manifest -> {
                    int at = Forgery.position(manifest, Forgery.json("units"));
                    ((ObjectNode) manifest.at("/files/" + at))
                        .put("table", "moods")
                        .put("path", "json/moods/part-00000.jsonl");
                  });
              Files.createDirectories(forged.file("json/moods"));
              Files.move(
                  forged.file(Forgery.json("units")), forged.file("json/moods/part-00000.jsonl"));
              return List.of(
                  "manifest.json: lists no file of units as json",
                  "manifest.json: lists files of moods, which is no table");
            }),
        damage(
            "another option",
            forged -> {
              forged.manifest(
                  manifest -> ((ObjectNode) manifest.get("options")).put("min-certainty", "0.5"));
              Shell.Result told = Shell.run("check", "--output=" + forged.output());
              String made = told.lines().get(0).replaceFirst(".*of run ([0-9a-f]{16}),.*", "$1");
              return List.of(
                  "manifest.json: its inputs, options and build are those of run "
                      + made
                      + ", and it says it is run "
                      + forged.id());
            }),
        damage(
            "an input that was taken out",
            forged -> {
              forged.manifest(manifest -> ((ArrayNode) manifest.get("inputs")).remove(0));
              Shell.Result told = Shell.run("check", "--output=" + forged.output());
              String made = told.lines().get(0).replaceFirst(".*of run ([0-9a-f]{16}),.*", "$1");
              return List.of(
                  "manifest.json: its inputs, options and build are those of run "
                      + made
                      + ", and it says it is run "
                      + forged.id());
            }),
        damage(
            "a descriptor with another title, and its hash",
            forged -> {
              ObjectNode descriptor =
                  (ObjectNode) Json.parse(Files.readAllBytes(forged.file("datapackage.json")));
              ((ObjectNode) descriptor.at("/resources/0")).put("title", "moods");
              forged.descriptor(Json.pretty(descriptor));
              String title = forged.manifest().at("/files/0/table").textValue();
              assertEquals("claims", title);
              return List.of(
                  "datapackage.json: /resources/0/title is \"moods\", expected \"observations\"");
            }));
  }

  @TestFactory
  Stream<DynamicTest> formatsThatAreNotReadBack() {
    return Stream.of(
        damage(
            "a workbook that was changed",
            all,
            forged -> {
              String before = forged.sha256("sanaq.xlsx");
              byte[] content = Files.readAllBytes(forged.file("sanaq.xlsx"));
              content[content.length / 2] ^= 1;
              Files.write(forged.file("sanaq.xlsx"), content);
              return List.of(
                  "sanaq.xlsx: is of the right size, and its SHA-256 is "
                      + forged.sha256("sanaq.xlsx")
                      + ", expected "
                      + before);
            }),
        damage(
            "a workbook that was taken out of the manifest",
            all,
            forged -> {
              forged.manifest(manifest -> ((ArrayNode) manifest.get("bundles")).removeAll());
              return List.of(
                  "manifest.json: lists no sanaq.xlsx",
                  "sanaq.xlsx: is not listed in manifest.json");
            }),
        damage(
            "a CSV file that is gone",
            all,
            forged -> {
              Files.delete(forged.file("csv/units/part-00000.csv"));
              return List.of("csv/units/part-00000.csv: is missing");
            }));
  }

  @Test
  void tablesOfAnotherVersionAreCheckedAsFilesAlone() throws IOException {
    Forgery forged = forge(plain).manifest(manifest -> manifest.put("schema_version", 1));
    Shell.Result result = Shell.run("check", "--output=" + forged.output());
    assertEquals(
        "manifest.json: makes the version of the tables 1.0.0, datapackage.json 2.0.0\n",
        result.out());
    assertEquals(
        "sanaq: the tables of run "
            + forged.id()
            + " are not of version 2, which this program knows; only its files are checked\n",
        result.err().lines().findFirst().orElseThrow() + "\n");
  }

  @TestFactory
  Stream<DynamicTest> formatsThatDiffer() {
    return Stream.of(
        damage(
            "a figure in one of them",
            both,
            forged -> {
              String value = forged.row("claims", 3).get("value").asText();
              forged.row("claims", 3, row -> row.put("value", 77)).mend();
              return List.of(
                  CLAIMS
                      + ", row 3: value is 77, and "
                      + value
                      + " in parquet/claims/part-00000.parquet, row 3");
            }),
        damage(
            "the last row in one of them",
            both,
            forged -> {
              int units = forged.lines("units").size();
              forged.lines("units", lines -> lines.remove(units - 1)).mend();
              return List.of(
                  "parquet/units/part-00000.parquet, row "
                      + units
                      + ": is not in "
                      + Forgery.json("units"));
            }),
        damage(
            "a Parquet file that is none, under its hash",
            both,
            forged -> {
              Path file = forged.file("parquet/units/part-00000.parquet");
              Files.write(file, "PAR1 PAR1 PAR1".getBytes(StandardCharsets.UTF_8));
              forged.mend();
              Shell.Result told = Shell.run("check", "--output=" + forged.output());
              assertEquals(
                  "parquet/units/part-00000.parquet: damaged Parquet: ",
                  told.lines().get(0).replaceFirst("(?<=damaged Parquet: ).*", ""));
              return told.lines();
            }));
  }

  private static TableDefinition<?> observations() {
    return Tables.observations(Names.of(List.of()), Titles.of("kk"));
  }

  @Test
  void aTableOfSeveralFilesIsWhole() throws IOException {
    Forgery forged = forge(plain).divide(observations());
    assertTrue(Files.exists(forged.file("json/observations/part-00001.jsonl")));
    assertEquals("", Shell.run("check", "--output=" + forged.output()).out());
  }

  @TestFactory
  Stream<DynamicTest> partitionsThatAreNot() {
    return Stream.of(
        damage(
            "a file that is said to end before its rows do",
            forged -> {
              forged.divide(observations());
              String whose = forged.entry(OBSERVATIONS).get("first").textValue();
              forged.entry(OBSERVATIONS, entry -> entry.put("first", "/").put("last", "/"));
              int rows = forged.lines("observations").size();
              return IntStream.rangeClosed(1, rows)
                  .mapToObj(
                      number ->
                          OBSERVATIONS
                              + ", row "
                              + number
                              + ": year/region is "
                              + whose
                              + ", and the file's rows are said to be from / to /")
                  .toList();
            }),
        damage(
            "files out of order",
            forged -> {
              forged.divide(observations());
              String first = OBSERVATIONS;
              String second = OBSERVATIONS.replace("00000", "00001");
              String begin = forged.entry(first).get("first").textValue();
              String end = forged.entry(second).get("last").textValue();
              Path other = forged.file("other");
              Files.move(forged.file(first), other);
              Files.move(forged.file(second), forged.file(first));
              Files.move(other, forged.file(second));
              forged.entry(first, entry -> entry.put("first", end).put("last", end));
              forged.entry(second, entry -> entry.put("first", begin).put("last", begin));
              forged.mend();
              return List.of(
                  "manifest.json: lists "
                      + second
                      + ", whose rows begin with "
                      + begin
                      + ", after "
                      + first
                      + ", whose rows end with "
                      + end);
            }));
  }

  @TestFactory
  Stream<DynamicTest> pointersThatNameAnotherRun() {
    return Stream.of(
        damage(
            "a link to somewhere else",
            forged -> {
              link(forged, Path.of(".."));
              return List.of("current: links to .., expected a link to runs/" + forged.id());
            }),
        damage(
            "no link",
            forged -> {
              Files.delete(forged.output().resolve("current"));
              return List.of("current: is missing, expected a link to runs/" + forged.id());
            }),
        damage(
            "a folder in place of the link",
            forged -> {
              Files.delete(forged.output().resolve("current"));
              Files.createDirectory(forged.output().resolve("current"));
              return List.of("current: is no link, expected a link to runs/" + forged.id());
            }));
  }

  private static void link(Forgery forged, Path target) throws IOException {
    Path link = forged.output().resolve("current");
    Files.delete(link);
    Files.createSymbolicLink(link, target);
  }

  @Test
  void currentThatNamesNoRunIsTold() throws IOException {
    for (String name : List.of("0000000000000000", "../..", "", ".", "/", "CURRENT")) {
      Forgery forged = forge(plain);
      Files.writeString(forged.output().resolve("CURRENT"), name + "\n");
      Shell.Result result = Shell.run("check", "--output=" + forged.output());
      assertEquals(
          "sanaq: the current run "
              + name
              + " is not in "
              + forged.output()
              + "; see sanaq runs, and choose one: sanaq rollback RUN\n",
          result.err());
      assertEquals(ExitCode.FAILED, result.exitCode());
    }
  }

  @Test
  void aManifestThatIsNoneIsTold() throws IOException {
    Forgery forged = forge(plain);
    Path manifest = forged.file("manifest.json");
    Files.copy(forge(both).file("manifest.json"), manifest, StandardCopyOption.REPLACE_EXISTING);
    Shell.Result other = Shell.run("check", "--output=" + forged.output());
    assertEquals(
        "sanaq: "
            + manifest
            + " is the manifest of run "
            + forge(both).id()
            + "; restore its own\n",
        other.err());
    assertEquals(ExitCode.FAILED, other.exitCode());
    Files.writeString(manifest, "{");
    Shell.Result cut = Shell.run("check", "--output=" + forged.output());
    assertEquals("sanaq: " + manifest + " is damaged, it is no JSON; restore it\n", cut.err());
    assertEquals(ExitCode.FAILED, cut.exitCode());
  }

  @Test
  void noMoreFindingsAreShownThanAskedFor() throws IOException {
    Forgery forged = forge(plain);
    for (String table : List.of("claims", "mentions", "units")) {
      Files.delete(forged.file(Forgery.json(table)));
    }
    Shell.Result result =
        Shell.run("check", forged.id().substring(0, 6), "--limit=1", "--output=" + forged.output());
    assertEquals(List.of(CLAIMS + ": is missing", "… and 2 more (--limit)"), result.lines());
    assertEquals(ExitCode.FAILED, result.exitCode());
  }

  /** A number as English has it. */
  private static String grouped(long number) {
    return Language.EN.number(number);
  }
}
