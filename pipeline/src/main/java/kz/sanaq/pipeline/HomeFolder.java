package kz.sanaq.pipeline;

import java.nio.file.Path;

/** Where the defaults of paths lie. */
final class HomeFolder {
  private HomeFolder() {}

  /** A folder beside the program, or in the working directory when nobody says where that is. */
  static String below(String folder) {
    return Path.of(System.getProperty("sanaq.home", "")).resolve(folder).toString();
  }

  /** The folder of an {@code --output} option, which has a default. */
  static OutputFolder output(String option) {
    return OutputFolder.at(
        option == null ? below("output") : OptionValues.present("--output", option, "a folder"));
  }
}
