package kz.sanaq.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an archive that Java cannot make; .ci/run sees a release make one. */
class ClassArchiveTest {
  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty("sanaq.archive");
  }

  @Test
  void whereJavaRecordsNothingNothingIsLeftAndNothingFails() {
    System.setProperty("sanaq.archive", folder.resolve("classes.jsa").toString());
    PrintStream out = System.out;
    ClassArchive.keep();
    assertArrayEquals(new File[0], folder.toFile().listFiles());
    assertSame(out, System.out);
  }
}
