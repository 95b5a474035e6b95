package kz.sanaq.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        "\rsanaq: [1/3] files: 0 of 4, 1,000 documents, 0:00"
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
        sanaq: [1/3] files: 1 of 4, 60 documents, 2/s, 0:30, about 1:30 left
        sanaq: [1/3] files: 1 of 4, 60 documents, 1/s, 1:00, about 3:00 left
        """,
        said());
  }

  /** Nor how many a second where that is less than one, nor that nothing is left. */
  @Test
  void whatIsNotKnownYetIsNotTold() {
    Progress progress = progress(true, Language.EN);
    progress.update(0.9, new Done(0, 1000, 0, 0, 0));
    progress.update(1.5, new Done(1, 1000, 0, 0, 0));
    progress.update(2, new Done(1, 1, 0, 0, 0));
    progress.update(3, new Done(4, 1000, 1, 0, 0));
    progress.update(13, new Done(4, 1000, 999, 2000, 0));
    assertEquals(
        """
        sanaq: [1/3] files: 0 of 4, 1,000 documents, 0:00
        sanaq: [1/3] files: 1 of 4, 1,000 documents, 667/s, 0:01
        sanaq: [1/3] files: 1 of 4, 1 document, 0:02, about 0:06 left
        sanaq: [2/3] figures: 1 of 1,000 documents, 0:03
        sanaq: [2/3] figures: 999 of 1,000 documents, 100/s, 0:13
        """,
        said().replaceFirst("\r", "").replaceAll(" *\r", "\n").stripTrailing() + "\n");
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
        sanaq: [2/3] figures: 200 of 1,000 documents, 20/s, 0:31, about 0:40 left
        sanaq: [2/3] figures: 1,000 of 1,000 documents, 25/s, 1:01
        sanaq: [3/3] claims and tables: 12 claims of 2,000 mentions, 1:31
        """,
        said());
  }

  @Test
  void itSpeaksTheLanguageOfTheConsole() {
    for (Language language : List.of(Language.KK, Language.RU)) {
      Progress progress = progress(false, language);
      progress.update(30);
      progress.update(60, new Done(1, 60, 0, 0, 0));
      progress.update(89, new Done(4, 1200, 1, 0, 0));
      progress.update(99, new Done(4, 1200, 200, 300, 0));
      progress.update(129, new Done(4, 1200, 1200, 2000, 1500));
    }
    assertEquals(
        """
        sanaq: жүріп жатыр, 0:30
        sanaq: [1/3] файлдар: 4 ішінен 1, 60 құжат, 1/с, 1:00, шамамен 3:00 қалды
        sanaq: [2/3] сандар: 1_200 құжат ішінен 200, 20/с, 1:39, шамамен 0:50 қалды
        sanaq: [3/3] тұжырымдар мен кестелер: 2_000 аталымнан 1_500 тұжырым, 2:09
        sanaq: работает, 0:30
        sanaq: [1/3] файлы: 1 из 4, 60 документов, 1/с, 1:00, осталось около 3:00
        sanaq: [2/3] числа: документов 200 из 1_200, 20/с, 1:39, осталось около 0:50
        sanaq: [3/3] утверждения и таблицы: утверждений 1_500, упоминаний 2_000, 2:09
        """
            .replace('_', '\u00A0'),
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
