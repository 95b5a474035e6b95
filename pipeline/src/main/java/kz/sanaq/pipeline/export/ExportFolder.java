package kz.sanaq.pipeline.export;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.cli.PathSpec;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.EmptyFolder;
import kz.sanaq.pipeline.publish.LocalTree;

/**
 * The folder that an export goes to, on this machine's disks: empty, or made now.
 *
 * <p>Files are put together in a folder inside it and moved out of that when all are whole, so what
 * stands beside it is never half of an export.
 */
final class ExportFolder {
  private static final String UNFINISHED = "unfinished";

  private final Path folder;

  private ExportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder that the user names.
   *
   * @param outputs folders of runs, that it must not lie in
   * @throws CommandException where it is none of this machine, holds something, or lies among runs
   */
  static ExportFolder at(String option, String value, List<String> outputs) throws IOException {
    if (PathSpec.isRemote(OptionValues.present(option, value, Message.of("expected.folder")))) {
      throw OptionValues.mistake(option, value, Message.of("expected.local_folder"));
    }
    return new ExportFolder(Path.of(EmptyFolder.of(option, value, outputs)));
  }

  /** Work that puts files into a folder. */
  interface FolderWriter {
    void into(Path folder) throws IOException;
  }

  /** Has work done in the folder of what is unfinished, and shows what it put there. */
  void fill(FolderWriter work) throws IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    try {
      LocalTree.delete(unfinished);
      Files.createDirectories(unfinished);
    } catch (FileSystemException e) {
      throw CommandException.failed(
          "folder.unwritable", folder, e.getClass().getSimpleName(), "--to");
    }
    try {
      work.into(unfinished);
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(unfinished)) {
        for (Path entry : entries) {
          Files.move(entry, folder.resolve(entry.getFileName()));
        }
      }
    } finally {
      LocalTree.delete(unfinished);
    }
  }
}
