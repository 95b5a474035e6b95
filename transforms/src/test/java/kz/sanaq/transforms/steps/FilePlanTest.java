package kz.sanaq.transforms.steps;

import static kz.sanaq.transforms.steps.Samples.region;
import static kz.sanaq.transforms.steps.Samples.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Place;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.steps.FilePlan.Partition;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.Tables;
import org.junit.jupiter.api.Test;

final class FilePlanTest {
  private static final TableDefinition<ClaimedMention> MENTIONS = Tables.mentions(Titles.of("kk"));

  @Test
  void hasNothingForNothing() {
    assertTrue(plan(Map.of()).isEmpty());
  }

  @Test
  void filesHoldWholePartitionsAsManyAsFit() {
    FilePlan plan =
        plan(Map.of("/", 600L, "/KZ-10", 300L, "2020/", 101L, "2020/KZ-10", 899L, "2021/", 1L));
    assertEquals(
        List.of(
            new Partition("/", 0, 1),
            new Partition("/KZ-10", 0, 1),
            new Partition("2020/", 1, 1),
            new Partition("2020/KZ-10", 1, 1),
            new Partition("2021/", 2, 1)),
        plan.partitions());
    assertEquals(1, plan.file(MENTIONS, mention("c", Place.UNKNOWN)));
  }

  @Test
  void aLargePartitionHasFilesForItself() {
    FilePlan plan = plan(Map.of("2020/", 1L, "2020/KZ-10", 2_001L, "2021/", 500L, "2022/", 1_000L));
    assertEquals(
        List.of(
            new Partition("2020/", 0, 1),
            new Partition("2020/KZ-10", 1, 3),
            new Partition("2021/", 4, 1),
            new Partition("2022/", 5, 1)),
        plan.partitions());
    Set<Integer> files = new TreeSet<>();
    for (int i = 0; i < 100; i++) {
      files.add(plan.file(MENTIONS, mention("m" + i, region("KZ-10"))));
    }
    assertEquals(Set.of(1, 2, 3), files);
  }

  @Test
  void aFileIsMeantToHoldFiftyThousandRows() {
    assertEquals(
        List.of(new Partition("a", 0, 1), new Partition("b", 0, 1), new Partition("c", 1, 1)),
        FilePlan.of(new TreeMap<>(Map.of("a", 30_000L, "b", 20_000L, "c", 1L))).partitions());
  }

  private static FilePlan plan(Map<String, Long> rows) {
    return FilePlan.of(new TreeMap<>(rows), 1_000);
  }

  /** A mention of 2020. */
  private static ClaimedMention mention(String id, Place place) {
    return new ClaimedMention("c", Samples.mention(id, "d" + id, "5", year(2020), place));
  }
}
