package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.sanaq.pipeline.cli.CommandException;

/** Removes old runs, so that a schedule does not fill the disk. */
public final class Retention {
  private Retention() {}

  /**
   * Keeps the current run and the latest others, {@code keep} in all, and removes the rest. Runs
   * that cannot be opened stay, beside those: nobody knows how old they are.
   *
   * @param keep at least 1
   * @param damaged hears what is wrong with each that cannot be opened
   * @return ids of the removed, the latest first
   */
  public static List<String> apply(
      OutputFolder output, int keep, Consumer<CommandException> damaged) throws IOException {
    Optional<String> current = output.current();
    List<String> others = new ArrayList<>();
    for (RunFolder run : Runs.of(output).published((id, damage) -> damaged.accept(damage))) {
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
