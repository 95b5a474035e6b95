package kz.sanaq.pipeline.publish;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.sanaq.pipeline.Shell;
import kz.sanaq.pipeline.UnremovableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptTest {
  @TempDir Path folder;

  @SuppressWarnings("try") // It has only to be there.
  @Test
  void whatCannotBeWalkedThroughIsLeftToTheNextRun() throws IOException {
    OutputFolder output = OutputFolder.at(folder.toString());
    Path attempts = folder.resolve(".attempts");
    try (UnremovableFolder late = new UnremovableFolder(attempts)) {
      assertFalse(Attempt.removeDead(output, Shell.silent()));
      assertTrue(Files.exists(attempts));
    }
    assertTrue(Attempt.removeDead(output, Shell.silent()));
    assertFalse(Files.exists(attempts));
    assertFalse(Attempt.removeDead(output, Shell.silent()));
  }
}
