package kz.sanaq.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.ExitCode;
import org.junit.jupiter.api.Test;

class StallWatchTest {
  @Test
  void whatGrowsIsNoStall() {
    StallWatch watch = new StallWatch(Duration.ofSeconds(10));
    for (int i = 0; i < 100; i++) {
      watch.check(9.9 * i, i);
    }
  }

  @Test
  void whatDoesNotGrowForTheLimitEndsTheRun() {
    StallWatch watch = new StallWatch(Duration.ofSeconds(10));
    watch.check(1, 0);
    watch.check(5, 7);
    watch.check(14.9, 7);
    CommandException e = assertThrows(CommandException.class, () -> watch.check(15, 7));
    assertEquals(ExitCode.FAILED, e.exitCode());
    assertEquals(
        "no stage of the pipeline made progress for 10 s (--stall-limit); nothing was published; see"
            + " whether input or output can be reached and the machine is not overloaded, or raise"
            + " the limit",
        e.getMessage());
  }

  @Test
  void withoutALimitNothingEndsIt() {
    StallWatch watch = new StallWatch(null);
    watch.check(0, 1);
    watch.check(1e9, 1);
  }
}
