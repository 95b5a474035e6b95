package kz.sanaq.pipeline;

import java.util.List;
import kz.sanaq.pipeline.cli.Runner;

/** The runner that whole runs are tested on: {@code -Dsanaq.runner}, which the profiles set. */
final class TestedRunner {
  private static final Runner RUNNER =
      Runner.named(System.getProperty("sanaq.runner", "direct")).orElseThrow();

  private TestedRunner() {}

  /** What chooses the runner on a command line. */
  static String option() {
    return "--runner=" + RUNNER.shortName();
  }

  /** What makes it work with so many threads. */
  static String parallelism(int threads) {
    return switch (RUNNER) {
      case DIRECT -> "--targetParallelism=" + threads;
      case FLINK -> "--parallelism=" + threads;
      case SPARK -> "--sparkMaster=local[" + threads + "]";
    };
  }

  /** What has it check that nothing breaks Beam's rules. */
  static List<String> checks() {
    return RUNNER == Runner.DIRECT
        ? List.of(
            "--enforceImmutability=true", "--enforceEncodability=true", "--stableUniqueNames=ERROR")
        : List.of("--stableUniqueNames=ERROR");
  }
}
