package kz.sanaq.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs from publishing into the same folder at once.
 *
 * <p>The system takes the lock back when the process dies, however it dies; the empty file stays.
 * Only local disks have locks; elsewhere whoever starts the runs must see to it.
 */
final class OutputLock implements AutoCloseable {
  private static final String FILE = ".lock";

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws CommandException when another run holds it
   */
  static OutputLock take(OutputFolder output) throws IOException {
    if (output.local().isEmpty()) {
      return new OutputLock(null);
    }
    Path folder = output.local().get();
    FileChannel channel =
        FileChannel.open(
            folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isFree(channel)) {
      channel.close();
      throw CommandException.busy(
          "another run is publishing into "
              + folder
              + "; wait until it is done, or give another --output");
    }
    return new OutputLock(channel);
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
