package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.PathSpec;

/**
 * A folder for files that are made of a run: not there yet, or empty, and in no output folder,
 * since nothing is ever added to runs.
 */
public final class EmptyFolder {
  private EmptyFolder() {}

  /**
   * Checks a folder that a user names.
   *
   * @param option that names it
   * @param outputs folders that it must not lie in
   * @return its path, on any file system that Beam knows
   * @throws CommandException when it is no such folder
   */
  public static String of(String option, String path, List<String> outputs) throws IOException {
    OutputFolder folder = OutputFolder.at(path);
    for (String output : outputs) {
      if (isInside(folder, output)) {
        throw CommandException.usage("folder.among_runs", option, path, output);
      }
    }
    if (!isEmpty(folder)) {
      throw CommandException.usage("folder.not_empty", option, path);
    }
    return folder.path();
  }

  private static boolean isInside(OutputFolder folder, String output) throws IOException {
    return folder.local().isPresent()
        ? !PathSpec.isRemote(output)
            && Files.exists(Path.of(output))
            && folder.isInside(Path.of(output))
        : (folder.path() + "/").startsWith(output + "/");
  }

  private static boolean isEmpty(OutputFolder folder) throws IOException {
    if (folder.local().isEmpty()) {
      return Storage.below(folder.path()).isEmpty();
    }
    Path local = folder.local().get();
    if (!Files.isDirectory(local)) {
      return !Files.exists(local);
    }
    try (Stream<Path> files = Files.list(local)) {
      return files.findAny().isEmpty();
    }
  }
}
