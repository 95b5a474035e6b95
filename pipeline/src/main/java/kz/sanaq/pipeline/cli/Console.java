package kz.sanaq.pipeline.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: results only; not a {@link PrintStream}, which swallows errors. What
 *     cannot be written there is an {@link OutputException}
 * @param err standard error: messages and progress, in UTF-8
 * @param terminal whether {@code err} is a terminal whose line can be rewritten
 * @param emphasis whether {@code out} is a terminal that can show letters in bold
 * @param language what whoever reads it reads
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean terminal,
    boolean emphasis,
    Language language) {

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
        isTerminal("sanaq.terminal.out"),
        languageOfProcess());
  }

  /**
   * Java may run with another locale than the user has; the launcher, which sees to it, says so.
   */
  private static Language languageOfProcess() {
    String locale = System.getProperty("sanaq.locale");
    return locale == null ? Language.of(System.getenv()) : Language.ofLocale(locale);
  }

  /** The same streams, read by somebody who reads a language. */
  public Console in(Language other) {
    return new Console(in, out, err, terminal, emphasis, other);
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
  public void say(Message message) {
    err.println("sanaq: " + Visible.of(text(message)));
  }

  /** The same. */
  public void say(String key, Object... arguments) {
    say(Message.of(key, arguments));
  }

  /** A message in the words of the language. */
  public String text(Message message) {
    return language.text(message);
  }
}
