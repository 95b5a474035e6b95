package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Runner;
import kz.sanaq.pipeline.publish.InputFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "run --help",
        "annotate --help",
        "evaluate --help",
        "--version",
        "run --version"
      })
  void helpAndVersionEndWell(String line) {
    Shell.Result result = Shell.run(line.split(" "));
    assertEquals(ExitCode.DONE, result.exitCode());
    assertFalse(result.out().isBlank());
    assertEquals("", result.err());
  }

  @Test
  void aDiffIsOfTwoRunsAtMost() {
    String options = "Usage: sanaq diff [-hV] [--json] [--verbose] [--lang=CODE] [--limit=ROWS]";
    assertEquals(
        List.of(options, " ".repeat(18) + "[--output=FOLDER] [RUN [RUN]]"),
        Shell.run("diff", "--help").lines().subList(0, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rnu                            | there is no command 'rnu'; did you mean run?
          Runs                           | there is no command 'Runs'; did you mean runs?
          publish                        | there is no command 'publish'; see sanaq --help
          --lagn=kk                      | unknown option --lagn; did you mean --lang?
          run seeds                      | unexpected 'seeds'; see sanaq run --help
          run --inptu=x                  | unknown option --inptu; did you mean --input?
          run --runDate=2025-01-01       | unknown option --runDate; did you mean --run-date?
          run --targetParalelism=2       | unknown option --targetParalelism; did you mean --targetParallelism?
          run --xyzzy                    | unknown option --xyzzy; see sanaq run --help
          annotate --rundate=2025-01-01  | unknown option --rundate; did you mean --run-date?
          run --input                    | option --input needs a value: --input=PATH
          run --output=a --output=b      | option --output is given twice; give it once
          report                         | missing: --to=FOLDER; see sanaq report --help
          report --to                    | option --to needs a value: --to=FOLDER
          show                           | missing: KIND; see sanaq show --help
          show claim                     | missing: ID; see sanaq show --help
          show show                      | missing: ID; see sanaq show --help
          run --input=news/[             | option --input: got 'news/[', expected a glob whose brackets are closed; where the sign itself is meant, put \\ before it
          run --input=news/{a            | option --input: got 'news/{a', expected a glob whose brackets are closed; where the sign itself is meant, put \\ before it
          run --output=                  | option --output: got '', expected a folder
          run --output=s3://b            | option --output: s3://b cannot be reached: No filesystem found for scheme s3; a program with S3 is built by mvn -P s3 -DskipTests package, one with Google Cloud Storage by -P gcs (docs/running.md), or give a folder of this machine
          run --input=gs://b/*.jsonl     | option --input: gs://b/*.jsonl cannot be reached: No filesystem found for scheme gs; a program with S3 is built by mvn -P s3 -DskipTests package, one with Google Cloud Storage by -P gcs (docs/running.md), or give a folder of this machine
          check --output=s3://b          | option --output: s3://b cannot be reached: No filesystem found for scheme s3; a program with S3 is built by mvn -P s3 -DskipTests package, one with Google Cloud Storage by -P gcs (docs/running.md), or give a folder of this machine
          run --run-date=9.11.2025       | option --run-date: got '9.11.2025', expected a date such as 2025-11-09
          annotate --run-date=2025-02-30 | option --run-date: got '2025-02-30', expected a date such as 2025-11-09
          run --run-date=+999999999-12-31 | option --run-date: got '+999999999-12-31', expected a date such as 2025-11-09
          run --formats=pdf              | option --formats: got 'pdf', expected some of parquet, json, csv, xlsx
          run --formats=json,parket      | option --formats: got 'parket', expected some of parquet, json, csv, xlsx
          run --formats=csv,xlsx         | option --formats: got 'csv,xlsx', expected parquet or json among them, which later runs read again
          run --formats=parquet,duckdb   | option --formats: a run has no duckdb, which is not the same bytes each time; make it of the run: sanaq export --formats=duckdb --to=FOLDER
          run --runner=dataflow          | option --runner: got 'dataflow', expected direct, flink or spark
          run --runner=flink             | option --runner: this jar has no flink runner; ./sanaq run --runner=flink builds one that has it
          run --runner=SparkRunner       | option --runner: this jar has no spark runner; ./sanaq run --runner=spark builds one that has it
          run --languages=kk,rus         | option --languages: got 'rus', expected codes of kk, ru, kk-Latn, en, kk-Arab, und-Latn, und-Arab, mul
          run --columns=body=text        | option --columns: got 'body=text', expected FIELD=NAME, each once, FIELD one of id, source, url, published, title, text
          run --max-rejected-share=10%   | option --max-rejected-share: got '10%', expected a share from 0 to 1 such as 0.1
          run --max-document-bytes=0     | option --max-document-bytes: got '0', expected a number of bytes from 1 to 1073741823 such as 10MiB
          run --max-mentions-per-sentence=0 | option --max-mentions-per-sentence: got '0', expected a whole number from 1 on
          annotate --max-mentions-per-document=all | option --max-mentions-per-document: got 'all', expected a whole number from 1 on
          run --keep-runs=0              | option --keep-runs: got '0', expected a whole number from 1 on
          run --lock-wait=soon           | option --lock-wait: got 'soon', expected seconds or a duration such as 90s, 10m or 2h
          run --stall-limit=soon         | option --stall-limit: got 'soon', expected seconds or a duration such as 90s, 10m or 2h
          run --stall-limit=0            | option --stall-limit: got '0', expected a duration of a second or more
          run --metrics-file=            | option --metrics-file: got '', expected a file
          run --metrics-file=/no/such/f  | option --metrics-file: /no/such/f is no file in a folder that is there; give one on a local disk, such as /var/lib/node_exporter/sanaq.prom
          runs --ouput=x                 | unknown option --ouput; did you mean --output?
          runs --targetParalelism=2      | unknown option --targetParalelism; did you mean --targetParallelism?
          runs --targetParallelism=many  | option --targetParallelism: got 'many', expected a whole number
          diff --xyzzy                   | unknown option --xyzzy; see sanaq diff --help
          diff a b xyzzy                 | unexpected 'xyzzy'; see sanaq diff --help
          diff a b c                     | unexpected 'c'; see sanaq diff --help
          diff a b v                     | unexpected 'v'; see sanaq diff --help
          diff a b jsn                   | unexpected 'jsn'; did you mean --json?
          run input=news                 | unexpected 'input=news'; did you mean --input?
          run -x                         | unknown option -x; see sanaq run --help
          rollback a --lokc-wait=2       | unknown option --lokc-wait; did you mean --lock-wait?
          rollback                       | missing: RUN; see sanaq rollback --help
          run --targetParallelism=many   | option --targetParallelism: got 'many', expected a whole number
          run --buckets=few              | option --buckets: got 'few', expected a whole number
          run --targetParallelism        | option --targetParallelism needs a value: --targetParallelism=…
          run --input=no/such/place      | option --input: there is no file or folder 'no/such/place'; check the path: a relative one starts at the working directory
          run --input=no/such/*.txt      | option --input: nothing fits the glob 'no/such/*.txt'; check it: a relative one starts at the working directory, and of what fits .txt, .jsonl, .ndjson, .json, .csv, .html, .htm, .warc, .zip are read, also .gz, .bz2, .zst
          run --input=no/such --lang=ru  | параметр --input: нет ни файла, ни папки «no/such»; проверьте путь: относительный начинается в рабочей папке
          run --input=no/such --lang=kk  | --input параметрі: «no/such» деген файл да, қалта да жоқ; жолды тексеріңіз: салыстырмалы жол жұмыс қалтасынан басталады
          annotate no/such/place         | no such file or directory: no/such/place; check the path
          export                         | missing: --formats=FORMAT, --to=FOLDER; see sanaq export --help
          export --to=x                  | missing: --formats=FORMAT; see sanaq export --help
          export --to=x --formats        | option --formats needs a value: --formats=FORMAT
          evaluate                       | missing: PATH; see sanaq evaluate --help
          run --input=pom.xml,no/such    | option --input: there is nothing at 'no/such', and commas stand between paths; a path with a comma in it must be there as a whole, and is given by itself: --input='pom.xml,no/such' (in a glob write ? for the comma)
          evaluate no/such/place         | no such file or directory: no/such/place; check the path
          evaluate a b xyzzy             | unexpected 'xyzzy'; see sanaq evaluate --help
          evaluate a --erors=3           | unknown option --erors; did you mean --errors?
          evaluate a --errors=many       | option --errors: got 'many', expected a whole number from 0 on
          evaluate a --certain=90        | option --certain: got '90', expected a share from 0 to 1 such as 0.1
          evaluate a --at-least=found    | option --at-least: got 'found', expected a figure and a percentage such as found=96
          evaluate a --at-least=unit=101 | option --at-least: got 'unit=101', expected a figure and a percentage such as found=96
          evaluate a --at-least=unit=90 --at-least=unit=91 | option --at-least: two floors for unit; give one
          """)
  void mistakesAreToldInOneLine(String line, String message) {
    Shell.Result result = Shell.run(line.split(" "));
    assertEquals("sanaq: " + message + System.lineSeparator(), result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals("", result.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runs",
        "diff",
        "check",
        "show claim a",
        "rollback a",
        "report --to=a",
        "export --formats=csv --to=a",
        "load --jdbc-url=jdbc:postgresql://localhost/a"
      })
  void whatAsksForRunsSaysWhatIsNoFolderOfThem(String line) throws IOException {
    Path nowhere = folder.resolve("nowhere");
    assertMistake(
        "option --output: there is no folder "
            + nowhere
            + "; check the path, or make a run there: sanaq run --output="
            + nowhere,
        line,
        nowhere);
    Path file = Files.writeString(folder.resolve("file"), "");
    assertMistake("option --output: " + file + " is a file; expected a folder", line, file);
  }

  private static void assertMistake(String message, String line, Path output) {
    Shell.Result result = Shell.run((line + " --output=" + output).split(" "));
    assertEquals("sanaq: " + message + System.lineSeparator(), result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals("", result.out());
  }

  @Test
  void anExportMayHaveFormatsThatARunMayNot() {
    Shell.Result result =
        Shell.run("export", "--formats=pdf", "--to=a", "--output=" + folder.toAbsolutePath());
    assertEquals(
        "sanaq: option --formats: got 'pdf', expected some of parquet, json, csv, xlsx, duckdb\n",
        result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
  }

  @Test
  void aFolderWithoutRunsHasNone() {
    for (String option : List.of("--verbose", "--json")) {
      Shell.Result result = Shell.run("runs", option, "--output=" + folder.toAbsolutePath());
      assertEquals(
          "sanaq: no run is published in " + folder + " yet; sanaq run makes one\n", result.err());
      assertEquals(ExitCode.DONE, result.exitCode());
      assertEquals("", result.out());
    }
  }

  @Test
  void withoutACommandTellsTheCommands() {
    Shell.Result result = Shell.run();
    assertEquals(
        "sanaq: which command? run | annotate | runs | show | diff | check | rollback | report |"
            + " export | load | evaluate (see sanaq --help)\n",
        result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
  }

  @Test
  void aFileThatIsNoArticleIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("table.xlsx"), "a,b");
    Shell.Result result = Shell.run("run", "--input=" + file);
    assertEquals(
        "sanaq: option --input: no documents at '"
            + file
            + "'; expected files, folders or globs of .txt, .jsonl, .ndjson, .json, .csv, .html,"
            + " .htm, .warc, .zip, also .gz, .bz2, .zst\n",
        result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
  }

  @Test
  void aPathMayHaveCommasAndSeveralMayBeGiven() throws IOException {
    Path one = Files.writeString(folder.resolve("a,b.txt"), "Мәтін.");
    Path two = Files.writeString(folder.resolve("c.txt"), "Мәтін.");
    Path other = Files.writeString(Files.createDirectory(folder.resolve("d")).resolve("e.pdf"), "");
    Files.writeString(folder.resolve("d/f.txt"), "Мәтін.");
    Shell.Result result =
        Shell.run("run", "--dry-run", "--input=" + one, "--input=" + two + "," + other.getParent());
    assertEquals(
        List.of(
            "reads " + one,
            "reads " + two,
            "reads " + folder.resolve("d/f.txt"),
            "passes over " + other),
        result.lines().stream().filter(line -> line.matches("(reads|passes) .*")).toList());
  }

  @Test
  void anOutputInsideTheInputIsRefused() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Мәтін.");
    Path output = folder.resolve("below/output");
    Shell.Result result = Shell.run("run", "--input=" + folder, "--output=" + output);
    assertEquals(
        "sanaq: option --output: "
            + output
            + " lies in the input "
            + folder
            + ", so that the next run would read its tables; give a folder outside of it\n",
        result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertFalse(Files.exists(output));
    assertEquals(result, Shell.run("run", "--dry-run", "--input=" + folder, "--output=" + output));
  }

  @Test
  void aFolderInThePlaceOfTheLinkIsFoundBeforeTheWork() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), "Мәтін.");
    Path current = Files.createDirectories(folder.resolve("output/current"));
    Shell.Result result = Shell.run("run", "--input=" + input, "--output=" + current.getParent());
    assertEquals(
        "sanaq: option --output: "
            + current
            + " is no link, and the link to the current run belongs there; move it away\n",
        result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
  }

  @Test
  void runsOnAnotherDiskAreFoundBeforeTheWork() throws IOException {
    Path memory = Path.of("/dev/shm");
    Assumptions.assumeTrue(
        Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(folder)));
    Path elsewhere = Files.createTempDirectory(memory, "sanaq");
    try {
      Path input = Files.writeString(folder.resolve("a.txt"), "Мәтін.");
      Path output = Files.createDirectory(folder.resolve("output"));
      Path runs = Files.createSymbolicLink(output.resolve("runs"), elsewhere);
      Shell.Result result = Shell.run("run", "--input=" + input, "--output=" + output);
      assertEquals(
          "sanaq: option --output: "
              + runs
              + " is on another disk than "
              + output
              + ", and a run cannot be published in one step; give a folder on that disk\n",
          result.err());
      assertEquals(ExitCode.USAGE, result.exitCode());
    } finally {
      Files.delete(elsewhere);
    }
  }

  @Test
  void anOutputThatIsAFileIsNamed() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), "Мәтін.");
    Path output = Files.writeString(folder.resolve("b.txt"), "");
    Shell.Result result = Shell.run("run", "--input=" + input, "--output=" + output);
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals(
        "sanaq: option --output: " + output + " is a file; expected a folder\n", result.err());
  }

  @Test
  void moreThanTheDirectRunnerIsMeantForIsTold() throws IOException {
    Path input = folder.resolve("endless.txt");
    try (RandomAccessFile file = new RandomAccessFile(input.toFile(), "rw")) {
      file.setLength(50_000_001);
    }
    Shell.Result result =
        Shell.run(
            "run",
            "--input=" + input,
            "--output=" + folder.resolve("output"),
            "--max-rejected-share=1");
    assertEquals(
        "sanaq: about 51 MB of text is much for the direct runner, which is meant for up to 50 MB;"
            + " --runner=spark is faster\n",
        result.err());
    assertEquals(ExitCode.DONE, result.exitCode());
  }

  @Test
  void upToThatAndOnOtherRunnersThereIsNothingToTell() {
    assertEquals(Optional.empty(), Runner.DIRECT.advice(50_000_000));
    assertEquals(Optional.empty(), Runner.FLINK.advice(1L << 40));
    assertEquals(Optional.empty(), Runner.SPARK.advice(1L << 40));
  }

  @Test
  void compressedInputCountsAsTheTextThatItHolds() {
    assertEquals(40, new InputFile("in/a.jsonl", 40, "").textBytes());
    for (String name : List.of("in/a.jsonl.gz", "in/a.txt.bz2", "s3://in/A.JSONL.ZST")) {
      assertEquals(200, new InputFile(name, 40, "").textBytes());
    }
  }

  @Test
  void dryRunTellsEverythingAndDoesNothing() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), "Мәтін.");
    Path output = folder.resolve("output");
    Shell.Result result =
        Shell.run(
            "run",
            "--dry-run",
            "--input=" + input,
            "--output=" + output,
            "--runner=DirectRunner",
            "--formats=json",
            "--run-date=2025-11-09",
            "--max-document-bytes=1KiB",
            "--targetParallelism=2");
    assertEquals(
        String.join(
            "\n",
            "input = " + input,
            "base = none",
            "output = " + output,
            "runner = direct",
            "formats = json",
            "indicators = shipped",
            "languages = kk",
            "run-date = 2025-11-09",
            "columns = own",
            "max-document-bytes = 1024",
            "max-mentions-per-sentence = 200",
            "max-mentions-per-document = 10000",
            "min-certainty = 0.85",
            "max-rejected-share = 0.1",
            "report = yes",
            "keep-runs = all",
            "lock-wait = 0s",
            "stall-limit = none",
            "metrics-file = none",
            "trust-base = no",
            "quick = no",
            "beam = --targetParallelism=2",
            "reads " + input,
            ""),
        result.out());
    assertEquals("", result.err());
    assertEquals(ExitCode.DONE, result.exitCode());
    assertFalse(Files.exists(output));
  }
}
