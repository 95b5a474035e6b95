package kz.sanaq.pipeline.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.message.Message;

/**
 * Says how far a run is: on a terminal one line that is rewritten, elsewhere a plain line every
 * half minute, for log files and cron mails.
 *
 * <p>A run takes three steps, each of which begins when the one before is about done: it reads
 * files, reads figures in their documents, and makes claims and tables of them. How long a step
 * takes still is told of the first two, as if the rest of it went as fast as what is done of it;
 * nobody knows how many claims there will be.
 */
final class Progress {
  private static final double TERMINAL_SECONDS = 0.5;
  private static final double PLAIN_SECONDS = 30;

  /** Before so much of a step is done, its pace says nothing. */
  private static final double PACE_SECONDS = 2;

  private final Console console;
  private final long files;
  private double next;
  private int shown;

  /** When figures began to be read; negative before. */
  private double figuresSince = -1;

  /**
   * @param files how many are to be read
   */
  Progress(Console console, long files) {
    this.console = console;
    this.files = files;
    this.next = console.terminal() ? 0 : PLAIN_SECONDS;
  }

  /**
   * What was done so far.
   *
   * @param files that were read to their ends
   * @param documents that were read in them, copies too
   * @param understood documents whose figures were read; copies are not read again
   * @param mentions figures that are claims
   * @param claims what these were brought together to
   */
  record Done(long files, long documents, long understood, long mentions, long claims) {}

  /** Takes notice of the state after some seconds, and shows it when it is time to. */
  void update(double seconds, Done done) {
    if (figuresSince < 0 && done.understood() > 0) {
      figuresSince = seconds;
    }
    if (seconds >= next) {
      show(seconds, message(seconds, done));
    }
  }

  /** The same where nothing but the time is known. */
  void update(double seconds) {
    if (seconds >= next) {
      show(seconds, Message.of("progress.running", clock(seconds)));
    }
  }

  private Message message(double seconds, Done done) {
    if (done.claims() > 0) {
      return Message.of("progress.claims", done.claims(), done.mentions(), clock(seconds));
    }
    if (done.understood() > 0) {
      double since = seconds - figuresSince;
      String rate = rate(done.understood(), since);
      Message figures =
          Message.of("progress.figures", done.understood(), done.documents(), rate, clock(seconds));
      return withRest(figures, done.understood(), done.documents(), since);
    }
    String rate = rate(done.documents(), seconds);
    Message read =
        Message.of("progress.files", done.files(), files, done.documents(), rate, clock(seconds));
    return withRest(read, done.files(), files, seconds);
  }

  private Message withRest(Message step, long done, long all, double seconds) {
    return done == 0 || done >= all || seconds < PACE_SECONDS
        ? step
        : Message.of("progress.left", step, clock(seconds / done * (all - done)));
  }

  private String rate(long number, double seconds) {
    BigDecimal rate = BigDecimal.valueOf(number / Math.max(seconds, 0.001));
    return console.language().number(rate.setScale(1, RoundingMode.HALF_UP));
  }

  private void show(double seconds, Message message) {
    String line = "sanaq: " + console.text(message);
    if (console.terminal()) {
      next = seconds + TERMINAL_SECONDS;
      console.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      console.err().flush();
      shown = line.length();
    } else {
      next += PLAIN_SECONDS;
      console.err().println(line);
    }
  }

  /** Makes room for what comes after the run. */
  void clear() {
    if (shown > 0) {
      console.err().print("\r" + " ".repeat(shown) + "\r");
      console.err().flush();
      shown = 0;
    }
  }

  private static String clock(double seconds) {
    long whole = (long) seconds;
    return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }
}
