package kz.sanaq.pipeline.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the libraries log: warnings on one line each, or more with {@code --verbose}. */
public final class Logging {
  /** Warns that there is no native library, which nothing here needs. */
  private static final Logger HADOOP_NATIVE =
      Logger.getLogger("org.apache.hadoop.util.NativeCodeLoader");

  /**
   * What Flink, and the first attempt of Spark, say over many lines when a step fails, and
   * PostgreSQL's driver of an address that is none; the command says it in one.
   */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("org.apache.flink"),
          Logger.getLogger("org.apache.beam.runners.flink"),
          Logger.getLogger("org.apache.spark.executor.Executor"),
          Logger.getLogger("org.postgresql"));

  private Logging() {}

  /** Sets up the logging of the whole process. */
  public static void configure(PrintStream err, boolean verbose) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(verbose ? Level.INFO : Level.WARNING);
    root.addHandler(new LineHandler(err, verbose));
    HADOOP_NATIVE.setLevel(Level.SEVERE);
    TALKATIVE.forEach(logger -> logger.setLevel(verbose ? Level.INFO : Level.OFF));
  }

  private static final class LineHandler extends Handler {
    private final PrintStream err;
    private final boolean verbose;
    private final Formatter formatter = new java.util.logging.SimpleFormatter();

    LineHandler(PrintStream err, boolean verbose) {
      this.err = err;
      this.verbose = verbose;
    }

    @Override
    public void publish(LogRecord record) {
      Exhaustion.check(record.getThrown());
      if (!isLoggable(record)) {
        return;
      }
      String level = record.getLevel().getName().toLowerCase(Locale.ROOT);
      String message = Failures.oneLine(formatter.formatMessage(record));
      err.println("sanaq: " + level + ": " + Visible.of(message));
      if (verbose && record.getThrown() != null) {
        err.print(Failures.trace(record.getThrown()));
      }
    }

    @Override
    public void flush() {
      err.flush();
    }

    @Override
    public void close() {}
  }
}
