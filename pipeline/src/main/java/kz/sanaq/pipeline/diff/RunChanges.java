package kz.sanaq.pipeline.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.RunFolder;

/**
 * What is different between two runs, by the ids of the rows of the newer one.
 *
 * <p>An object with {@code before} (id and time of the older run), the ids of {@code newClaims},
 * {@code changedClaims} and {@code movedObservations}, the pairs of ids of {@code newConflicts},
 * and the numbers of {@code goneClaims} and {@code supersededArticles}.
 */
public final class RunChanges implements DiffSink {
  private final ObjectNode changes = Json.object();
  private final ArrayNode added;
  private final ArrayNode changed;
  private final ArrayNode moved;
  private final ArrayNode conflicts;
  private int gone;
  private int superseded;

  private RunChanges(RunFolder before) {
    changes.putObject("before").put("id", before.id()).put("published", before.published());
    added = changes.putArray("newClaims");
    changed = changes.putArray("changedClaims");
    moved = changes.putArray("movedObservations");
    conflicts = changes.putArray("newConflicts");
  }

  /** Compares two runs. */
  public static ObjectNode between(RunFolder before, RunFolder after) {
    RunChanges found = new RunChanges(before);
    new RunDiff(before, after).into(found);
    return found.changes.put("goneClaims", found.gone).put("supersededArticles", found.superseded);
  }

  @Override
  public void claims(ClaimChanges claims) {
    claims.added().forEach(claim -> added.add(claim.id()));
    claims.changed().forEach(change -> changed.add(change.after().id()));
    claims
        .conflicts()
        .forEach(
            conflict -> conflicts.addArray().add(conflict.one().id()).add(conflict.other().id()));
    gone += claims.gone().size();
  }

  @Override
  public void appeared(ObservationState observation) {
    // The page speaks of a new row by its claims.
  }

  @Override
  public void vanished(ObservationState observation) {
    // Nor has it a row that is gone.
  }

  @Override
  public void moved(ObservationState before, ObservationState after) {
    moved.add(after.key().id());
  }

  @Override
  public void superseded(Superseded article) {
    superseded++;
  }
}
