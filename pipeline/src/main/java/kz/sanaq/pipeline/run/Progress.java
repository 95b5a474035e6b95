package kz.sanaq.pipeline.run;

import java.io.PrintStream;
import java.util.Locale;
import kz.sanaq.pipeline.cli.Console;

/**
 * Says how far a run is: on a terminal one line that is rewritten, elsewhere a plain line every
 * half minute, for log files and cron mails.
 */
final class Progress {
  private static final double TERMINAL_SECONDS = 0.5;
  private static final double PLAIN_SECONDS = 30;

  private final PrintStream err;
  private final boolean terminal;
  private double next;
  private int shown;

  Progress(Console console) {
    this.err = console.err();
    this.terminal = console.terminal();
    this.next = terminal ? 0 : PLAIN_SECONDS;
  }

  /** Takes notice of the state after some seconds, and shows it when it is time to. */
  void update(double seconds, long documents, long mentions) {
    if (seconds >= next) {
      show(seconds, line(seconds, documents, mentions));
    }
  }

  /** The same where nothing but the time is known. */
  void update(double seconds) {
    if (seconds >= next) {
      show(seconds, "sanaq: running, " + clock(seconds));
    }
  }

  private void show(double seconds, String line) {
    if (terminal) {
      next = seconds + TERMINAL_SECONDS;
      err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      err.flush();
      shown = line.length();
    } else {
      next += PLAIN_SECONDS;
      err.println(line);
    }
  }

  /** Makes room for what comes after the run. */
  void clear() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  private static String line(double seconds, long documents, long mentions) {
    return String.format(
        Locale.ROOT,
        "sanaq: %,d documents, %,d mentions, %s, %,.1f documents/s",
        documents,
        mentions,
        clock(seconds),
        documents / Math.max(seconds, 0.001));
  }

  private static String clock(double seconds) {
    long whole = (long) seconds;
    return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }
}
