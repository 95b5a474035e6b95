package kz.sanaq.pipeline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.sanaq.pipeline.Shell;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
  @TempDir Path folder;
  private OutputFolder output;

  @BeforeEach
  void create() throws IOException {
    output = OutputFolder.at(folder.toString());
    output.create();
  }

  @Test
  void theSecondLeavesAtOnceAndSaysWhoHoldsTheLock() throws IOException {
    ExitCode outer =
        hold(
            Duration.ZERO,
            () -> {
              CommandException busy =
                  assertThrows(
                      CommandException.class, () -> hold(Duration.ZERO, () -> ExitCode.DONE));
              assertEquals(ExitCode.BUSY, busy.exitCode());
              assertTrue(
                  busy.getMessage()
                      .matches(
                          "another run is publishing into \\Q"
                              + folder
                              + "\\E \\(process "
                              + ProcessHandle.current().pid()
                              + " since [0-9T:-]+Z\\); try again when it is done, or wait for it:"
                              + " --lock-wait=10m"),
                  busy.getMessage());
              return ExitCode.DONE;
            });
    assertEquals(ExitCode.DONE, outer);
    assertEquals("\n", Files.readString(folder.resolve(".lock")));
    assertEquals(ExitCode.DONE, hold(Duration.ZERO, () -> ExitCode.DONE));
  }

  @Test
  void whoWaitsGivesUpAtLast() throws IOException {
    hold(
        Duration.ZERO,
        () -> {
          CommandException busy =
              assertThrows(
                  CommandException.class, () -> hold(Duration.ofMillis(300), () -> ExitCode.DONE));
          assertTrue(busy.getMessage().endsWith("; gave up after 0 seconds"), busy.getMessage());
          return ExitCode.DONE;
        });
  }

  @Test
  void whoWaitsComesNext() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<ExitCode> first =
          other.submit(
              () ->
                  hold(
                      Duration.ZERO,
                      () -> {
                        held.countDown();
                        assertTrue(await(done));
                        return ExitCode.DONE;
                      }));
      assertTrue(held.await(10, TimeUnit.SECONDS));
      other.shutdown();
      new Thread(done::countDown).start();
      assertEquals(ExitCode.DONE, hold(Duration.ofMinutes(1), () -> ExitCode.DONE));
      assertEquals(ExitCode.DONE, first.get());
    } finally {
      done.countDown();
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private ExitCode hold(Duration wait, Work work) throws IOException {
    return OutputLock.hold(Shell.silent(), output, wait, work);
  }
}
