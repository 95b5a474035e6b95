package kz.sanaq.pipeline.run;

import java.util.ArrayList;
import java.util.List;
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

  /** Before a step has taken so long, what it did a second says nothing. */
  private static final double RATE_SECONDS = 1;

  /** Before it has taken so long, nor does what is left of it. */
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
    List<Message> parts = new ArrayList<>();
    if (done.claims() > 0) {
      parts.add(Message.of("progress.claims", done.claims(), done.mentions()));
      parts.add(clock(seconds));
    } else if (done.understood() > 0) {
      double since = seconds - figuresSince;
      parts.add(Message.of("progress.figures", done.understood(), done.documents()));
      addRate(parts, done.understood(), since);
      parts.add(clock(seconds));
      addRest(parts, done.understood(), done.documents(), since);
    } else {
      Message documents = Message.count("progress.documents", done.documents());
      parts.add(Message.of("progress.files", done.files(), files, documents));
      addRate(parts, done.documents(), seconds);
      parts.add(clock(seconds));
      addRest(parts, done.files(), files, seconds);
    }
    return Message.joined(", ", parts);
  }

  /** How many a second, where that is one at least. */
  private static void addRate(List<Message> parts, long number, double seconds) {
    if (seconds >= RATE_SECONDS && number >= seconds) {
      parts.add(Message.of("progress.rate", Math.round(number / seconds)));
    }
  }

  /** How long the step will still take, where that is a second at least. */
  private static void addRest(List<Message> parts, long done, long all, double seconds) {
    if (done > 0 && seconds >= PACE_SECONDS) {
      double left = seconds / done * (all - done);
      if (left >= 1) {
        parts.add(Message.of("progress.left", clock(left)));
      }
    }
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

  private static Message clock(double seconds) {
    long whole = (long) seconds;
    return Message.text(String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60));
  }
}
