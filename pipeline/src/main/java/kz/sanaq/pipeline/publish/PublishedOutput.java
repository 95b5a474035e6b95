package kz.sanaq.pipeline.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.sanaq.pipeline.cli.BeamOptions;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.FileStores;
import kz.sanaq.pipeline.cli.HomeFolder;
import kz.sanaq.pipeline.cli.Logging;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.message.Message;
import org.apache.beam.sdk.io.FileSystems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands about published runs share: the option where they are, and how they begin. */
public final class PublishedOutput {
  @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "help.output")
  private String output;

  @Option(names = "--verbose", descriptionKey = "help.verbose")
  private boolean verbose;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Makes logging and file systems ready, and gives the folder.
   *
   * @param beamArguments what the command did not know: options of file systems
   * @throws CommandException when the folder is not there, or on no file system that is known
   */
  public OutputFolder open(Console console, List<String> beamArguments) {
    Logging.configure(console.err(), verbose);
    if (!beamArguments.isEmpty() || isElsewhere()) {
      FileSystems.setDefaultPipelineOptions(
          BeamOptions.parse(beamArguments, command.commandLine()).create());
    }
    OutputFolder folder =
        OutputFolder.at(
            output == null
                ? HomeFolder.below("output")
                : OptionValues.present("--output", output, Message.of("expected.folder")));
    FileStores.require("--output", folder.path());
    folder.local().ifPresent(PublishedOutput::requireFolder);
    return folder;
  }

  private static void requireFolder(Path path) {
    if (!Files.isDirectory(path)) {
      throw CommandException.usage(
          Files.exists(path) ? "output.file" : "output.missing", path.toString());
    }
  }

  /**
   * Whether anything on the command line names another file system than that of local disks, which
   * needs no options: Beam looks longer for all it has than short commands take.
   */
  private boolean isElsewhere() {
    return command.commandLine().getParseResult().originalArgs().stream()
        .anyMatch(argument -> argument.contains(":/"));
  }
}
