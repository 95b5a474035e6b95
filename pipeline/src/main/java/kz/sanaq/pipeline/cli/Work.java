package kz.sanaq.pipeline.cli;

import java.io.IOException;

/** Something that a command does under some protection. */
@FunctionalInterface
public interface Work {
  /**
   * Does it, and says how it ended.
   *
   * @throws IOException where a file cannot be read or written
   */
  ExitCode run() throws IOException;
}
