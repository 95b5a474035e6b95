package kz.sanaq.pipeline.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: results only; not a {@link PrintStream}, which swallows errors. What
 *     cannot be written there is an {@link OutputException}
 * @param err standard error: messages and progress, in UTF-8
 * @param terminal whether {@code err} is a terminal whose line can be rewritten
 * @param emphasis whether {@code out} is a terminal that can show letters in bold
 */
public record Console(
    InputStream in, OutputStream out, PrintStream err, boolean terminal, boolean emphasis) {

  public Console {
    out = Results.to(out);
  }

  /** The process's own streams. */
  public static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal("sanaq.terminal"),
        isTerminal("sanaq.terminal.out"));
  }

  /** Java cannot see what a stream is; the launcher can, and says so. */
  private static boolean isTerminal(String property) {
    return Boolean.getBoolean(property) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Results, shown at once. */
  public void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Results in UTF-8, shown at once. */
  public void print(byte[] text) {
    Results results = Results.to(out);
    results.write(text, 0, text.length);
    results.flush();
  }

  /** One line of a message, with the program's name before it. */
  public void say(String message) {
    err.println("sanaq: " + Visible.of(message));
  }
}
