package kz.sanaq.pipeline.cli;

import org.apache.beam.sdk.io.FileSystems;

/** The file systems beyond local disks that this program was built with. */
public final class FileStores {
  private FileStores() {}

  /**
   * Checks that a path is on a file system that there is; to be asked once Beam has its options.
   *
   * @param option that gave the path
   * @throws CommandException where it is on another one, as {@code s3://…} is without its profile
   */
  public static void require(String option, String path) {
    if (PathSpec.isRemote(path)) {
      try {
        FileSystems.matchNewResource(path, true);
      } catch (IllegalArgumentException e) {
        throw CommandException.usage(
            "store.unknown", option, path, Failures.oneLine(e.getMessage()));
      }
    }
  }
}
