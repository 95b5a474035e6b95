package kz.sanaq.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.sanaq.pipeline.message.Message;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * What executes a pipeline, and the options of Beam that suit it on one machine. Whatever the user
 * gives instead wins.
 *
 * <p>Flink and Spark are known by name alone: a jar holds the direct runner and at most one of
 * them.
 */
public enum Runner {
  DIRECT {
    /**
     * The direct runner's self-checks double the time of a run and say nothing about the data. It
     * must not wait for the end itself, since it is watched.
     */
    @Override
    Map<String, String> defaults(int processors) {
      return options(
          "enforceImmutability", "false",
          "enforceEncodability", "false",
          "blockOnRun", "false");
    }
  },

  FLINK {
    /** Elements are never changed once they are made, so Flink need not copy them between steps. */
    @Override
    Map<String, String> defaults(int processors) {
      return options(
          "flinkMaster", "[local]",
          "parallelism", Integer.toString(processors),
          "fasterCopy", "true",
          "objectReuse", "true");
    }
  },

  SPARK {
    /** What is read twice and does not fit into memory goes to disk, and is not computed again. */
    @Override
    Map<String, String> defaults(int processors) {
      return options("sparkMaster", "local[" + processors + "]", "storageLevel", "MEMORY_AND_DISK");
    }
  };

  /** What the direct runner, which keeps everything in memory, does sensibly: bytes of text. */
  private static final long MOST_FOR_DIRECT = 50_000_000;

  /** The quickest of the embedded runners with more than that. */
  private static final Runner FOR_MORE = SPARK;

  /**
   * Options of Beam by name, with their values.
   *
   * @param processors of this machine
   */
  abstract Map<String, String> defaults(int processors);

  /**
   * What to say to people before this runner begins; empty where there is nothing to say.
   *
   * @param textBytes about how much text is to be read
   */
  public Optional<Message> advice(long textBytes) {
    if (this != DIRECT || textBytes <= MOST_FOR_DIRECT) {
      return Optional.empty();
    }
    return Optional.of(
        Message.of(
            "runner.much", megabytes(textBytes), megabytes(MOST_FOR_DIRECT), FOR_MORE.shortName()));
  }

  private static long megabytes(long bytes) {
    return (bytes + 999_999) / 1_000_000;
  }

  /** The name that people use. */
  public String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name that Beam uses. */
  String beamName() {
    return shortName().substring(0, 1).toUpperCase(Locale.ROOT)
        + shortName().substring(1)
        + "Runner";
  }

  /** The runner by any of its names: {@code flink}, {@code FlinkRunner}, with its package too. */
  public static Optional<Runner> named(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    for (Runner runner : values()) {
      if (simple.equalsIgnoreCase(runner.shortName())
          || simple.equalsIgnoreCase(runner.beamName())) {
        return Optional.of(runner);
      }
    }
    return Optional.empty();
  }

  /** Whether this program holds it. */
  boolean isHere() {
    try {
      PipelineOptionsFactory.fromArgs("--runner=" + beamName()).create();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The jar that a cluster's workers need; empty when the program runs from its class files. */
  static Optional<String> ownJar() {
    Path place = Build.place();
    return Files.isRegularFile(place) ? Optional.of(place.toString()) : Optional.empty();
  }

  private static Map<String, String> options(String... namesAndValues) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      options.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return options;
  }
}
