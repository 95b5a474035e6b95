package kz.sanaq.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that nobody can walk through, root neither, until it is closed: the paths in it are
 * longer than the system takes. Moving one half of it below the other is how it comes about.
 */
public final class UnremovableFolder implements AutoCloseable {
  private static final String NAME = "a".repeat(250);
  private static final int DEPTH = 10;

  private final Path upper;
  private final Path lower;

  /** Makes it, and keeps what it needs for that in another folder beside it. */
  public UnremovableFolder(Path folder) throws IOException {
    Path other = folder.resolveSibling(folder.getFileName() + "-lower");
    upper = deep(folder).resolve("lower");
    deep(other);
    lower = other;
    Files.move(lower, upper);
  }

  private static Path deep(Path top) throws IOException {
    Path bottom = top;
    for (int depth = 0; depth < DEPTH; depth++) {
      bottom = bottom.resolve(NAME);
    }
    return Files.createDirectories(bottom);
  }

  /** Makes it one that can be removed. */
  @Override
  public void close() throws IOException {
    Files.move(upper, lower);
  }
}
