package kz.sanaq.pipeline.cli;

import java.nio.file.Path;
import kz.sanaq.pipeline.publish.OutputFolder;

/** Where the defaults of paths lie. */
public final class HomeFolder {
  private HomeFolder() {}

  /** A folder beside the program, or in the working directory when nobody says where that is. */
  public static String below(String folder) {
    return Path.of(System.getProperty("sanaq.home", "")).resolve(folder).toString();
  }

  /** The folder of an {@code --output} option, which has a default. */
  public static OutputFolder output(String option) {
    return OutputFolder.at(
        option == null ? below("output") : OptionValues.present("--output", option, "a folder"));
  }
}
