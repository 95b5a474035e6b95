package kz.sanaq.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import kz.sanaq.model.Facts;
import org.junit.jupiter.api.Test;

final class SweepTest {
  @Test
  void intervalsThatTouchHangTogether() {
    assertThat(runs("10/1", "11/1", "13/1"), is(List.of(List.of("10/1", "11/1"), List.of("13/1"))));
  }

  @Test
  void aWideIntervalReachesOverNarrowOnes() {
    assertThat(
        runs("26000/1000", "25600/1", "26400/1", "26600/1", "26601/1"),
        is(List.of(List.of("26000/1000", "25600/1", "26400/1"), List.of("26600/1", "26601/1"))));
  }

  @Test
  void nothingHasNoRuns() {
    assertThat(runs(), is(List.of()));
  }

  private static List<List<String>> runs(String... amounts) {
    return Sweep.touching(
        List.of(amounts), (String amount) -> StatedInterval.of(Facts.amount(amount)));
  }
}
