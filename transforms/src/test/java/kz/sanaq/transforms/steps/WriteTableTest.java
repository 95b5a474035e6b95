package kz.sanaq.transforms.steps;

import static kz.sanaq.transforms.steps.Samples.region;
import static kz.sanaq.transforms.steps.Samples.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Rejected;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.coder.RecordCoder;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.TableFormat;
import kz.sanaq.transforms.table.Tables;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.options.PipelineOptions.CheckEnabled;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteTableTest {
  private static final Set<TableFormat> BOTH = EnumSet.of(TableFormat.JSON, TableFormat.PARQUET);

  @TempDir Path folder;
  @TempDir Path unfinished;

  @Test
  void writesTheSameBytesInAnyOrderAndParallelism() throws Exception {
    List<ClaimedMention> mentions = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      Place place = i % 5 == 0 ? Place.UNKNOWN : region("KZ-10");
      Period period = i % 7 == 0 ? Period.UNKNOWN : year(2020 + i % 2);
      mentions.add(
          new ClaimedMention("c" + i, Samples.mention("m" + i, "d" + i, "" + i, period, place)));
    }
    SortedMap<String, String> first = writeMentions("first", 1, mentions, 300);
    SortedMap<String, String> whole = writeMentions("whole", 1, mentions, 600);
    Collections.shuffle(mentions, new Random(7));
    assertEquals(first, writeMentions("second", 4, mentions, 300));
    assertEquals(whole, writeMentions("whole-too", 4, mentions, 600));
    assertEquals(
        Set.of("json/mentions/part-00000.jsonl", "parquet/mentions/part-00000.parquet"),
        whole.keySet());
    assertEquals(
        Set.of(
            "json/mentions/part-00000.jsonl",
            "json/mentions/part-00001.jsonl",
            "json/mentions/part-00002.jsonl",
            "parquet/mentions/part-00000.parquet",
            "parquet/mentions/part-00001.parquet",
            "parquet/mentions/part-00002.parquet"),
        first.keySet());
    Path folder = this.folder.resolve("first/json/mentions");
    assertEquals(
        List.of(
            List.of("null/null", "null/\"KZ-10\"", "2020/null"),
            List.of("2020/\"KZ-10\"", "2021/null"),
            List.of("2021/\"KZ-10\"")),
        List.of(
            partitions(folder.resolve("part-00000.jsonl")),
            partitions(folder.resolve("part-00001.jsonl")),
            partitions(folder.resolve("part-00002.jsonl"))));
  }

  /** Year and region of all rows of a file, each once. */
  private static List<String> partitions(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.replaceAll(".*\"year\":([^,]*),.*\"region\":([^,]*),.*", "$1/$2"))
        .distinct()
        .sorted(Comparator.comparing(name -> name.replaceAll("null|\"", "")))
        .toList();
  }

  private TableFolder into(Path folder) {
    return new TableFolder(folder.toString(), unfinished.toString());
  }

  private SortedMap<String, String> writeMentions(
      String run, int parallelism, List<ClaimedMention> mentions, long rows) throws Exception {
    Pipeline pipeline = pipeline(parallelism);
    Path target = folder.resolve(run);
    pipeline
        .apply("Mentions", Create.of(mentions))
        .apply(
            "Write mentions",
            WriteTable.of(Tables.mentions(Titles.of("kk")), into(target), BOTH).filesOf(rows));
    pipeline.run().waitUntilFinish();
    return contents(target);
  }

  @Test
  void tellsWhatItWrote() throws Exception {
    Rejected one = rejected("b.jsonl", 7);
    Rejected other = rejected("a.jsonl", 9);
    Pipeline pipeline = pipeline(2);
    PCollection<WrittenFile> files = write(pipeline, List.of(one, other), folder);
    String run = folder.toString();
    PAssert.that(files)
        .satisfies(
            written -> {
              assertEquals(List.of(expected(Path.of(run))), list(written));
              return null;
            });
    pipeline.run().waitUntilFinish();
    assertEquals(
        List.of(line("a.jsonl", 9), line("b.jsonl", 7)),
        Files.readAllLines(folder.resolve("json/rejected/part-00000.jsonl")));
  }

  @Test
  void leavesAnEmptyTableReadable() throws Exception {
    Pipeline pipeline = pipeline(1);
    write(pipeline, List.of(), folder);
    pipeline
        .apply("No mentions", Create.empty(RecordCoder.of(ClaimedMention.class)))
        .apply(
            "Write mentions", WriteTable.of(Tables.mentions(Titles.of("kk")), into(folder), BOTH));
    pipeline.run().waitUntilFinish();
    SortedMap<String, String> files = contents(folder);
    String mentions = "/mentions/part-00000";
    assertEquals(
        Set.of(
            "json/rejected/part-00000.jsonl",
            "json" + mentions + ".jsonl",
            "parquet" + mentions + ".parquet"),
        files.keySet());
    assertEquals(0, Files.size(folder.resolve("json/rejected/part-00000.jsonl")));
    assertTrue(Files.size(folder.resolve("parquet" + mentions + ".parquet")) > 0);
  }

  @Test
  void failsRatherThanRound() {
    Mention fine = Mentions.mention("m").value("0.00000000001/1").get();
    Pipeline pipeline = pipeline(1);
    pipeline
        .apply("Mentions", Create.of(new ClaimedMention("c", fine)))
        .apply(
            "Write mentions", WriteTable.of(Tables.mentions(Titles.of("kk")), into(folder), BOTH));
    Exception e = assertThrows(RuntimeException.class, () -> pipeline.run().waitUntilFinish());
    assertTrue(e.getMessage().contains("value 1E-11 does not fit DECIMAL(38,10)"), e.getMessage());
    assertFalse(Files.exists(folder.resolve("json")));
  }

  private PCollection<WrittenFile> write(Pipeline pipeline, List<Rejected> rejected, Path folder) {
    Coder<Rejected> coder = RecordCoder.of(Rejected.class);
    return pipeline
        .apply("Rejected", Create.of(rejected).withCoder(coder))
        .apply(
            "Write rejected",
            WriteTable.of(Tables.rejected(), into(folder), EnumSet.of(TableFormat.JSON)));
  }

  private static Rejected rejected(String file, long line) {
    return new Rejected(file, line, 1, "", 40, Rejected.Why.NOT_JSON, "got \"x\"", "{x 🇰🇿\uD83D");
  }

  private static String line(String file, long line) {
    return ("{\"file\":\"%s\",\"line\":%d,\"column\":1,\"doc_id\":null,\"offset\":40,\"reason\":\"not_json\",\"message\":\"got"
            + " \\\"x\\\"\",\"excerpt\":\"{x 🇰🇿\uFFFD\"}")
        .formatted(file, line);
  }

  private static WrittenFile expected(Path folder) {
    String path = "json/rejected/part-00000.jsonl";
    byte[] bytes = read(folder.resolve(path));
    return new WrittenFile(path, "rejected", "json", 2, bytes.length, sha256(bytes), "", "");
  }

  private static List<WrittenFile> list(Iterable<WrittenFile> files) {
    List<WrittenFile> list = new ArrayList<>();
    files.forEach(list::add);
    return list;
  }

  /** Hashes of all files by their path; no unfinished file is left. */
  private static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> contents.put(folder.relativize(file).toString(), sha256(read(file))));
    }
    return contents;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Pipeline pipeline(int parallelism) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setTargetParallelism(parallelism);
    options.setStableUniqueNames(CheckEnabled.ERROR);
    return Pipeline.create(options);
  }
}
