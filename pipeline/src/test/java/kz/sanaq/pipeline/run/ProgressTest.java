package kz.sanaq.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.sanaq.pipeline.Shell;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.run.Progress.Done;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long FILES = 4;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aTerminalSeesOneLineThatIsRewritten() {
    Progress progress = progress(true, Language.EN);
    progress.update(0.2, new Done(0, 1000, 0, 0, 0));
    progress.update(0.3, new Done(0, 1001, 0, 0, 0));
    progress.update(75, new Done(4, 9, 9, 20, 7));
    progress.update(76, new Done(4, 9, 9, 20, 17));
    progress.update(80);
    progress.clear();
    assertEquals(
        "\rsanaq: [1/3] files: 0 of 4, 1,000 documents, 5,000.0/s, 0:00"
            + "\rsanaq: [3/3] claims and tables: 7 claims of 20 mentions, 1:15"
            + "\rsanaq: [3/3] claims and tables: 17 claims of 20 mentions, 1:16"
            + "\rsanaq: running, 1:20"
            + " ".repeat(42)
            + "\r"
            + " ".repeat(20)
            + "\r",
        said());
  }

  @Test
  void aLogFileGetsALineEveryHalfMinute() {
    Progress progress = progress(false, Language.EN);
    for (double seconds = 0; seconds < 70; seconds += 0.25) {
      progress.update(seconds, new Done(1, 60, 0, 0, 0));
    }
    progress.clear();
    assertEquals(
        """
        sanaq: [1/3] files: 1 of 4, 60 documents, 2.0/s, 0:30, about 1:30 left
        sanaq: [1/3] files: 1 of 4, 60 documents, 1.0/s, 1:00, about 3:00 left
        """,
        said());
  }

  /** The pace is that of the step, and the rest is what is left of it. */
  @Test
  void eachStepHasItsOwnPace() {
    Progress progress = progress(false, Language.EN);
    progress.update(20, new Done(4, 1000, 0, 0, 0));
    progress.update(21, new Done(4, 1000, 10, 30, 0));
    progress.update(31, new Done(4, 1000, 200, 400, 0));
    progress.update(61, new Done(4, 1000, 1000, 2000, 0));
    progress.update(91, new Done(4, 1000, 1000, 2000, 12));
    assertEquals(
        """
        sanaq: [2/3] figures: 200 of 1,000 documents, 20.0/s, 0:31, about 0:40 left
        sanaq: [2/3] figures: 1,000 of 1,000 documents, 25.0/s, 1:01
        sanaq: [3/3] claims and tables: 12 claims of 2,000 mentions, 1:31
        """,
        said());
  }

  @Test
  void itSpeaksTheLanguageOfTheConsole() {
    Progress kazakh = progress(false, Language.KK);
    kazakh.update(30, new Done(1, 60, 0, 0, 0));
    Progress russian = progress(false, Language.RU);
    russian.update(30);
    russian.update(60, new Done(1, 60, 0, 0, 0));
    assertEquals(
        """
        sanaq: [1/3] файлдар: 4 ішінен 1, 60 құжат, 2,0/с, 0:30, тағы шамамен 1:30
        sanaq: работает, 0:30
        sanaq: [1/3] файлы: 1 из 4, документов 60, 1,0/с, 1:00, ещё около 3:00
        """,
        said());
  }

  @Test
  void whatOnlySlowMachinesSayIsLeftOutInTests() {
    progress(false, Language.EN).update(30, new Done(1, 1060, 7, 0, 0));
    progress(false, Language.EN).update(630);
    assertEquals("", Shell.withoutProgress(said()));
  }

  private Progress progress(boolean terminal, Language language) {
    return new Progress(
        new Console(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            false,
            language),
        FILES);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
