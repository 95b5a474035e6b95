package kz.sanaq.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes old runs, so that a schedule does not fill the disk. */
final class Retention {
  private Retention() {}

  /**
   * Keeps the current run and the latest others, {@code keep} in all, and removes the rest.
   *
   * @param keep at least 1
   * @return ids of the removed, the latest first
   */
  static List<String> apply(OutputFolder output, int keep) throws IOException {
    Optional<String> current = output.current();
    List<String> others = new ArrayList<>();
    for (RunFolder run : Runs.of(output).published()) {
      if (!current.equals(Optional.of(run.id()))) {
        others.add(run.id());
      }
    }
    List<String> removed = others.subList(Math.min(others.size(), keep - 1), others.size());
    for (String id : removed) {
      output.remove(id);
    }
    return List.copyOf(removed);
  }
}
