package kz.sanaq.pipeline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.UUID;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.report.RunReport;

/**
 * One attempt at a run, with a folder of its own outside all runs.
 *
 * <p>On local disks all that belongs to the run is put together here and shown among the runs in
 * one step. So an attempt that dies leaves nothing that anybody could take for a run. Elsewhere
 * folders cannot be renamed: tables are written where they will be published, and the manifest,
 * which makes them a run, last.
 *
 * <p>On a cluster, workers may outlive the command that they worked for, for some seconds. They
 * then write beside the next attempt, in the folder of their own one.
 *
 * @param output where runs are published
 * @param folder inside it, of this attempt
 * @param id of the run
 * @param console hears when the folder stays behind
 */
public record Attempt(OutputFolder output, String folder, String id, Console console)
    implements Closeable {
  private static final String ATTEMPTS = ".attempts";

  /** A new one. What cannot be written to shows at once, not when the work is done. */
  public static Attempt at(OutputFolder output, String id, Console console) throws IOException {
    Attempt attempt = new Attempt(output, ATTEMPTS + "/" + UUID.randomUUID(), id, console);
    output.create(attempt.folder());
    return attempt;
  }

  /**
   * Removes what earlier ones left behind; while the output is locked none of them is alive. Their
   * workers on a cluster may be: what these go on writing is in nobody's way, and stays for now.
   *
   * @return whether there was anything, and all of it is gone
   */
  public static boolean removeDead(OutputFolder output, Console console) {
    try {
      return output.delete(ATTEMPTS);
    } catch (IOException | RuntimeException e) {
      console.say("run.unremovable", output.path() + "/" + ATTEMPTS, Failures.readable(e));
      return false;
    }
  }

  /** The folder for files that are not whole yet. */
  public String unfinished() {
    return output.path() + "/" + folder + "/unfinished";
  }

  /** Where the pipeline writes the run's tables. */
  public String tables() {
    return output.path() + "/" + run();
  }

  /** Where the pipeline writes what it counted, see {@link RunReport}. */
  public String report() {
    return output.path() + "/" + reportFile();
  }

  private String reportFile() {
    return folder + "/report.tsv";
  }

  private String run() {
    return output.local().isPresent() ? folder + "/run" : OutputFolder.RUNS + "/" + id;
  }

  /** What the pipeline counted. */
  public RunReport counted() throws IOException {
    return RunReport.parse(output.read(reportFile()));
  }

  /** Adds a small file to the run. */
  public void add(String name, byte[] content) throws IOException {
    output.write(run() + "/" + name, content);
  }

  /** Puts the run among the runs. */
  public void show() throws IOException {
    output.move(run(), OutputFolder.RUNS + "/" + id);
  }

  /**
   * Removes the folder; what became of the run does not depend on it. What a late worker still puts
   * there, the next run removes.
   */
  @Override
  public void close() {
    removeDead(output, console);
  }
}
