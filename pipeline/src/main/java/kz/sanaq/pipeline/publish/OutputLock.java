package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Work;
import kz.sanaq.pipeline.message.Message;

/**
 * Keeps two commands from publishing into the same folder at once.
 *
 * <p>The system takes the lock back when the process dies, however it dies. The lock's file stays;
 * while the lock is held it says by whom. Only local disks have locks; elsewhere whoever starts the
 * runs must see to it.
 */
public final class OutputLock {
  private static final String FILE = ".lock";
  private static final Duration POLL = Duration.ofMillis(200);

  /** What is read of the holder's line: more than it can be. */
  private static final int HOLDER_BYTES = 200;

  private final Console console;
  private final Path folder;
  private final FileChannel channel;

  private OutputLock(Console console, Path folder, FileChannel channel) {
    this.console = console;
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Works while holding the lock.
   *
   * @param wait how long to wait for it
   * @throws CommandException when another command holds it all that time
   */
  public static ExitCode hold(Console console, OutputFolder output, Duration wait, Work work)
      throws IOException {
    if (output.local().isEmpty()) {
      return work.run();
    }
    Path folder = output.local().get();
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      OutputLock lock = new OutputLock(console, folder, channel);
      lock.take(wait);
      lock.sign(ProcessHandle.current().pid() + " " + now());
      try {
        return work.run();
      } finally {
        lock.sign("");
      }
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private void take(Duration wait) throws IOException {
    long deadline = System.nanoTime() + wait.toNanos();
    boolean told = false;
    while (!isFree()) {
      if (System.nanoTime() - deadline >= 0) {
        throw CommandException.busy(
            "lock.held",
            folder,
            holder(),
            wait.isZero()
                ? Message.of("lock.advice")
                : Message.count("lock.gave_up", wait.toSeconds()));
      }
      if (!told) {
        told = true;
        console.say("lock.waiting", holder(), folder);
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  /** Takes the lock if nobody has it; closing the channel gives it back. */
  private boolean isFree() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Who holds the lock, as far as the file says so already: a process, and since when. */
  private Message holder() throws IOException {
    ByteBuffer line = ByteBuffer.allocate(HOLDER_BYTES);
    channel.read(line, 0);
    String holder = new String(line.array(), 0, line.position(), StandardCharsets.UTF_8).strip();
    String[] words = holder.split(" ", 2);
    return words.length == 2
        ? Message.of("lock.holder", words[0], words[1])
        : Message.of("lock.somebody");
  }

  /** What is there is written over before the rest is cut off, which a full disk permits too. */
  private void sign(String holder) throws IOException {
    byte[] line = (holder + "\n").getBytes(StandardCharsets.UTF_8);
    channel.write(ByteBuffer.wrap(line), 0);
    channel.truncate(line.length);
  }
}
