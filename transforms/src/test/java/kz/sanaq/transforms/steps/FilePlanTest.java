package kz.sanaq.transforms.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.transforms.steps.FilePlan.Partition;
import org.junit.jupiter.api.Test;

final class FilePlanTest {
  @Test
  void hasNothingForNothing() {
    assertTrue(plan(Map.of()).isEmpty());
  }

  @Test
  void writesSmallPartitionsTogether() {
    FilePlan plan = plan(Map.of("a", 600L, "b", 300L, "c", 200L, "d", 900L));
    assertEquals(
        List.of(
            new Partition("a", 1, 0),
            new Partition("b", 1, 0),
            new Partition("c", 1, 1),
            new Partition("d", 1, 2)),
        plan.partitions());
    assertEquals(new Partition("c", 1, 1), plan.partition("c"));
  }

  @Test
  void cutsLargePartitionsIntoFilesOfTheirOwnGroup() {
    FilePlan plan = plan(Map.of("a", 1L, "b", 100_001L, "c", 50_000L));
    assertEquals(
        List.of(new Partition("a", 1, 0), new Partition("b", 3, 1), new Partition("c", 1, 4)),
        plan.partitions());
  }

  @Test
  void dividesOnlyWhatIsLarge() {
    Map<String, Long> rows = Map.of("a", 60_000L, "b", 40_000L);
    FilePlan small = FilePlan.of(new TreeMap<>(rows));
    assertEquals(List.of(new Partition("", 2, 0)), small.partitions());
    assertEquals(new Partition("", 2, 0), small.partition("b"));
    FilePlan large = FilePlan.of(new TreeMap<>(Map.of("a", 60_001L, "b", 40_000L)));
    assertEquals(List.of(new Partition("a", 2, 0), new Partition("b", 1, 2)), large.partitions());
  }

  private static FilePlan plan(Map<String, Long> rows) {
    return FilePlan.of(new TreeMap<>(rows), 0);
  }
}
