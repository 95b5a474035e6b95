package kz.sanaq.pipeline.cli;

import java.io.IOException;

/** Something that a command does under some protection. */
@FunctionalInterface
public interface Work {
  /** Does it, and says how it ended. */
  ExitCode run() throws IOException;
}
