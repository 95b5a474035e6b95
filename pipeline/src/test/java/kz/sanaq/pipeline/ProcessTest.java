package kz.sanaq.pipeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.OutputLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program ends as a process of its own, when somebody or something ends it. */
class ProcessTest {
  @TempDir Path folder;

  @Test
  void memoryThatRunsOutEndsTheCommandAndFreesTheLock() throws Exception {
    Path bomb = folder.resolve("bomb.jsonl.gz");
    try (Writer lines =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(bomb)), StandardCharsets.UTF_8)) {
      for (int i = 0; i < 8; i++) {
        lines.write("{\"text\": \"" + "сөйлем ".repeat(700_000) + "\"}\n");
      }
    }
    Path output = folder.resolve("output");
    Process process = start("-Xmx64m", "run", "--input=" + bomb, "--output=" + output);
    String said = Shell.withoutProgress(said(process));
    assertEquals(ExitCode.FAILED.code(), process.waitFor(), said);
    assertEquals(
        "sanaq: memory ran out: input of 1 file, "
            + bomb
            + " ("
            + Language.EN.number(Files.size(bomb))
            + " bytes), is too much for a heap of N MB; nothing was published; give Java more"
            + " (SANAQ_JAVA_OPTS=-Xmx4g), read fewer files at a time (--base), take --runner=spark,"
            + " or lower --max-document-bytes\n",
        said.replaceFirst("heap of [0-9]+ MB", "heap of N MB"));
    assertFalse(Files.exists(output.resolve("CURRENT")));
    assertEquals(
        ExitCode.DONE,
        OutputLock.hold(
            Shell.silent(),
            OutputFolder.at(output.toString()),
            Duration.ZERO,
            () -> ExitCode.DONE));
  }

  @Test
  void aTerminatedRunLeavesNothing() throws Exception {
    Path input = Corpus.into(folder.resolve("in"), Corpus.ARTICLE, Corpus.TYNYS, Corpus.TENIZ);
    Path output = folder.resolve("output");
    Process process = start("-Xmx512m", "run", "--input=" + input, "--output=" + output);
    while (process.isAlive() && !Files.exists(output.resolve(".attempts"))) {
      LockSupport.parkNanos(10_000_000);
    }
    new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
    String said = Shell.withoutProgress(said(process));
    assertEquals(
        "130 sanaq: interrupted; nothing was published; the same command starts anew\n",
        process.waitFor() + " " + said);
    try (Stream<Path> left = Files.list(output)) {
      assertEquals(
          List.of(".lock", "runs"), left.map(x -> x.getFileName().toString()).sorted().toList());
    }
    try (Stream<Path> runs = Files.list(output.resolve("runs"))) {
      assertTrue(runs.findAny().isEmpty());
    }
  }

  @Test
  void aNameThatTheLocaleHasNoLettersForIsTold() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("қ[а]ла.txt"), "Ауылда 12 мектеп салынды.");
    ProcessBuilder builder =
        command("-Xmx512m", "run", "--input=" + input, "--output=" + folder.resolve("output"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String said = Shell.withoutProgress(said(process));
    assertEquals(ExitCode.FAILED.code(), process.waitFor(), said);
    String unknown = "\uFFFD".repeat(2);
    assertEquals(
        "sanaq: option --input: the locale has no letters for the name of file "
            + input
            + "/"
            + unknown
            + "["
            + unknown
            + "]"
            + unknown.repeat(2)
            + ".txt; set LC_ALL=C.UTF-8, or give the file another name\n",
        said);
  }

  private static Process start(String heap, String... arguments) throws IOException {
    return command(heap, arguments).start();
  }

  private static ProcessBuilder command(String heap, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of(heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of("-cp", classPath(), Sanaq.class.getName()));
    line.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(line);
    process.environment().put("LC_ALL", "C.UTF-8");
    return process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  /** That of this test, whoever has started it. */
  private static String classPath() {
    return Sanaq.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static String said(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
