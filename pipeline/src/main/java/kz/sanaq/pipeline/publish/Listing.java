package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.message.Message;

/**
 * The runs of an output folder with their states, in the words of {@code sanaq runs --json}.
 *
 * @param runs those that can be opened, the latest first
 * @param others ids of those that cannot: that are not whole, or have no manifest worth the name
 * @param damages what is wrong with those that are damaged, a line each
 */
record Listing(
    Map<RunFolder, String> runs, SortedMap<String, String> others, List<Message> damages) {
  private static final String DAMAGED = "damaged";

  /**
   * Looks at all runs, at the sizes of their files and no closer.
   *
   * @param current id of the run that readers use
   */
  static Listing of(Runs runs, String current) throws IOException {
    Listing listing = new Listing(new LinkedHashMap<>(), new TreeMap<>(), new ArrayList<>());
    for (RunFolder run : runs.published(listing::cannotOpen)) {
      listing.add(run, run.id().equals(current) ? "current" : "published");
    }
    for (String id : runs.unpublished()) {
      listing.others.put(id, runs.stateOfUnpublished(id));
    }
    return listing;
  }

  /** Whether there is no run at all, whatever its state. */
  boolean isEmpty() {
    return runs.isEmpty() && others.isEmpty();
  }

  private void add(RunFolder run, String state) throws IOException {
    List<Finding> found = run.damages(Thoroughness.SIZES);
    runs.put(run, found.isEmpty() ? state : DAMAGED);
    if (!found.isEmpty()) {
      damages.add(Message.of("runs.damaged", run.id(), found.get(0).said()));
    }
  }

  private void cannotOpen(String id, CommandException damage) {
    others.put(id, DAMAGED);
    damages.add(damage.said());
  }
}
