package kz.sanaq.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.language.Invisible;
import kz.sanaq.pipeline.message.Message;
import org.junit.jupiter.api.Test;

/**
 * What a process says, and how it ends, when it is asked to. That is done by SIGTERM, which Java
 * answers as it does Ctrl-C: of SIGINT shells take care that what they start in the background does
 * not hear it.
 */
class InterruptionTest {
  private static final String READY = "ready";

  @Test
  void beforeTheDecisionNothingIsDone() throws Exception {
    assertEquals("130 sanaq: interrupted; nothing is done\n", interrupted("before"));
  }

  @Test
  void afterTheDecisionItIsDone() throws Exception {
    assertEquals("0 sanaq: interrupted; all is done\n", interrupted("after"));
  }

  @Test
  void theDecisionIsWaitedFor() throws Exception {
    assertEquals("0 sanaq: interrupted; all is done\n", interrupted("amid"));
  }

  /** Exit code and messages of a process that is interrupted when it says so. */
  private static String interrupted(String when) throws Exception {
    String classes =
        Stream.of(folder(Interruption.class), folder(Command.class), folder(Invisible.class))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        inEnglish(
            new ProcessBuilder(java.toString(), "-cp", classes, Command.class.getName(), when));
    try {
      assertEquals(READY, process.inputReader(StandardCharsets.UTF_8).readLine());
      new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() + " " + said;
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process inEnglish(ProcessBuilder process) throws IOException {
    process.environment().put("LC_ALL", "C");
    return process.start();
  }

  private static Path folder(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** A command that waits, before, after or amid its decision, for somebody to interrupt it. */
  static final class Command {
    private static final long A_MINUTE = 60_000_000_000L;

    private Command() {}

    public static void main(String[] args) throws IOException {
      Interruption interruption =
          new Interruption(Console.ofProcess(), Message.text("nothing is done"));
      interruption.watch(
          () -> {
            if (args[0].equals("before")) {
              readyFor(A_MINUTE);
            }
            interruption.decide(
                () -> {
                  if (args[0].equals("amid")) {
                    readyFor(1_000_000_000);
                  }
                },
                Message.text("all is done"));
            readyFor(A_MINUTE);
            return ExitCode.FAILED;
          });
    }

    private static void readyFor(long nanos) {
      System.out.println(READY);
      long begin = System.nanoTime();
      while (System.nanoTime() - begin < nanos) {
        LockSupport.parkNanos(10_000_000);
      }
    }
  }
}
