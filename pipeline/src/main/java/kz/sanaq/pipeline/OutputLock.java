package kz.sanaq.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs from publishing into the same folder at once.
 *
 * <p>The system takes the lock back when the process dies, however it dies; the empty file stays.
 * Only local disks have locks; elsewhere whoever starts the runs must see to it.
 */
final class OutputLock {
  private static final String FILE = ".lock";

  private OutputLock() {}

  /**
   * Works while holding the lock.
   *
   * @throws CommandException when another run holds it
   */
  static ExitCode hold(OutputFolder output, Work work) throws IOException {
    if (output.local().isEmpty()) {
      return work.run();
    }
    Path folder = output.local().get();
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!isFree(channel)) {
        throw CommandException.busy(
            "another run is publishing into "
                + folder
                + "; wait until it is done, or give another --output");
      }
      return work.run();
    }
  }

  /** Takes the lock if nobody has it; closing the channel gives it back. */
  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
