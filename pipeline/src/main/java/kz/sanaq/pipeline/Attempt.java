package kz.sanaq.pipeline;

import java.io.IOException;
import java.util.UUID;

/**
 * One attempt at a run, with a folder of its own outside all runs.
 *
 * <p>On a cluster, workers may outlive the command that they worked for, for some seconds. They
 * then write beside the next attempt at the same run: the same table files with the same bytes,
 * each renamed into its place when it is whole. All else that they write stays in the folder of
 * their own attempt, so that nothing of them shows in a published run.
 *
 * @param output where runs are published
 * @param folder inside it, of this attempt
 */
record Attempt(OutputFolder output, String folder) {
  private static final String ATTEMPTS = ".attempts";

  /** A new one; what earlier ones left behind is removed, since none is alive while this one is. */
  static Attempt in(OutputFolder output) throws IOException {
    output.delete(ATTEMPTS);
    return new Attempt(output, ATTEMPTS + "/" + UUID.randomUUID());
  }

  /** The folder for files that are not whole yet. */
  String unfinished() {
    return output.path() + "/" + folder + "/unfinished";
  }

  /** Where the pipeline writes what it counted, see {@link RunReport}. */
  String report() {
    return output.path() + "/" + reportFile();
  }

  private String reportFile() {
    return folder + "/report.tsv";
  }

  /** What the pipeline counted. */
  RunReport counted() throws IOException {
    return RunReport.parse(output.read(reportFile()));
  }

  /** Removes the folder. */
  void end() throws IOException {
    output.delete(ATTEMPTS);
  }
}
