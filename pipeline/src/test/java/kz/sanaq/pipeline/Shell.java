package kz.sanaq.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;

/** Runs command lines inside the test and keeps what they say. */
public final class Shell {
  /** What a run of more than half a minute says, which is a matter of the machine. */
  private static final Pattern PROGRESS =
      Pattern.compile("^sanaq: (\\[[1-3]/3] .*|running, [0-9]+:[0-9]{2})\n", Pattern.MULTILINE);

  private Shell() {}

  /** A console that nobody reads. */
  public static Console silent() {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        false,
        false,
        Language.EN);
  }

  /** Runs a command line that reads nothing. */
  public static Result run(String... args) {
    return runWith("", args);
  }

  /** Runs a command line that reads {@code input}. */
  static Result runWith(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Language.EN);
    ExitCode exitCode = Sanaq.execute(console, args);
    return new Result(
        exitCode,
        out.toString(StandardCharsets.UTF_8),
        withoutProgress(err.toString(StandardCharsets.UTF_8)));
  }

  /** Messages without those of progress. */
  public static String withoutProgress(String err) {
    return PROGRESS.matcher(err).replaceAll("");
  }

  /** What a command line said and how it ended. */
  public record Result(ExitCode exitCode, String out, String err) {
    public List<String> lines() {
      return out.lines().toList();
    }
  }
}
