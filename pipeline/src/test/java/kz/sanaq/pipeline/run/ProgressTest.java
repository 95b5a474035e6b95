package kz.sanaq.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.sanaq.pipeline.Shell;
import kz.sanaq.pipeline.cli.Console;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aTerminalSeesOneLineThatIsRewritten() {
    Progress progress = progress(true);
    progress.update(0.2, 1000, 20);
    progress.update(0.3, 1001, 21);
    progress.update(75, 9, 2);
    progress.clear();
    assertEquals(
        "\rsanaq: 1,000 documents, 20 mentions, 0:00, 5,000.0 documents/s"
            + "\rsanaq: 9 documents, 2 mentions, 1:15, 0.1 documents/s"
            + " ".repeat(9)
            + "\r"
            + " ".repeat(53)
            + "\r",
        said());
  }

  @Test
  void aLogFileGetsALineEveryHalfMinute() {
    Progress progress = progress(false);
    for (double seconds = 0; seconds < 70; seconds += 0.25) {
      progress.update(seconds, 60, 7);
    }
    progress.clear();
    assertEquals(
        """
        sanaq: 60 documents, 7 mentions, 0:30, 2.0 documents/s
        sanaq: 60 documents, 7 mentions, 1:00, 1.0 documents/s
        """,
        said());
  }

  @Test
  void whatOnlySlowMachinesSayIsLeftOutInTests() {
    progress(false).update(30, 1060, 7);
    progress(false).update(630);
    assertEquals("", Shell.withoutProgress(said()));
  }

  private Progress progress(boolean terminal) {
    return new Progress(
        new Console(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            false));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
