package kz.sanaq.pipeline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: results only; not a {@link PrintStream}, which swallows errors
 * @param err standard error: messages and progress, in UTF-8
 * @param terminal whether {@code err} is a terminal whose line can be rewritten
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {

  /** The process's own streams. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal());
  }

  /** Linux tells what standard error is; elsewhere Java knows only of a console on both ends. */
  private static boolean isTerminal() {
    if ("dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    Path stderr = Path.of("/proc/self/fd/2");
    if (!Files.isSymbolicLink(stderr)) {
      return System.console() != null;
    }
    try {
      String device = Files.readSymbolicLink(stderr).toString();
      return device.startsWith("/dev/pts/")
          || device.startsWith("/dev/tty")
          || device.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /** One line of a message, with the program's name before it. */
  void say(String message) {
    err.println("sanaq: " + message);
  }
}
