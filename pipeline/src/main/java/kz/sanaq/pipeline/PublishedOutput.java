package kz.sanaq.pipeline;

import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import picocli.CommandLine.Option;

/** What the commands about published runs share: the option where they are, and how they begin. */
final class PublishedOutput {
  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Where runs are published. Default: output")
  private String output;

  @Option(names = "--verbose", description = "Log more, and show stack traces.")
  private boolean verbose;

  /** Makes logging and file systems ready, and gives the folder. */
  OutputFolder open(Console console) {
    Logging.configure(console.err(), verbose);
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    return HomeFolder.output(output);
  }
}
