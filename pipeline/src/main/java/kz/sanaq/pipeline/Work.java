package kz.sanaq.pipeline;

import java.io.IOException;

/** Something that a command does under some protection. */
@FunctionalInterface
interface Work {
  /** Does it, and tells how it ended. */
  ExitCode run() throws IOException;
}
