package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Deletes folders of local disks, also while others are at work in them. */
public final class LocalTree {
  private static final int TRIES = 5;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private LocalTree() {}

  /**
   * Deletes a folder with all that it holds.
   *
   * @return whether there was one
   * @throws DirectoryNotEmptyException when others fill it as fast as it is emptied
   * @throws UncheckedIOException when they take files away just as fast
   */
  public static boolean delete(Path top) throws IOException {
    int tries = 0;
    while (Files.exists(top)) {
      tries++;
      try {
        empty(top);
      } catch (DirectoryNotEmptyException | UncheckedIOException e) {
        if (tries == TRIES) {
          throw e;
        }
        // A worker needs a moment to die of its missing files; tries in a row may all be lost.
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
    return tries > 0;
  }

  /** Workers of a command that died may put files into the folder meanwhile, or take them away. */
  private static void empty(Path top) throws IOException {
    try (Stream<Path> tree = Files.walk(top)) {
      for (Path entry : (Iterable<Path>) tree.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(entry);
      }
    }
  }
}
