package kz.sanaq.pipeline.cli;

import java.nio.file.Path;

/**
 * Where the defaults of paths lie: beside the program, as the launcher says ({@code sanaq.home}).
 */
public final class HomeFolder {
  private HomeFolder() {}

  /** A folder beside the program, or in the working directory when nobody says where that is. */
  public static String below(String folder) {
    return Path.of(System.getProperty("sanaq.home", "")).resolve(folder).toString();
  }
}
