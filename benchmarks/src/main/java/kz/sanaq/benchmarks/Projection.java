package kz.sanaq.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import kz.sanaq.language.Row;
import kz.sanaq.language.Table;

/**
 * How long a run would take on more cores than we have, from recorded costs of its stages ({@code
 * costs.tsv}): the parts of each stage are dealt out to the cores, the largest first, and a stage
 * begins when the one before has ended. Prints the table of {@code docs/scale.md}.
 */
final class Projection {
  private static final String COSTS = "/kz/sanaq/benchmarks/costs.tsv";
  private static final List<Integer> CORES = List.of(1, 2, 8, 16, 32, 64);
  private static final List<Integer> MEGABYTES = List.of(350, 20_000, 10_000_000);

  /** Of grouping: {@code kz.sanaq.transforms.steps.Buckets}. */
  private static final int USUAL_PARTS = 16;

  private Projection() {}

  /**
   * A stage.
   *
   * @param seconds of processor time a megabyte of text, on a runner
   * @param megabytesAPart of text to one part, which one core works on; 0 where all is one part
   * @param largest share of the whole that cannot be divided, as a hot key's
   */
  private record Stage(String name, double seconds, double megabytesAPart, double largest) {

    static Stage of(Row row) {
      return new Stage(
          row.required("stage"),
          Double.parseDouble(row.required("seconds")),
          Double.parseDouble(row.required("megabytes_a_part")),
          Double.parseDouble(row.required("largest")));
    }

    /** Minutes until the last core is done. */
    double minutes(double megabytes, int cores) {
      double all = seconds * megabytes / 60;
      int parts = parts(megabytes);
      double largestPart = Math.max(all * largest, all / parts);
      PriorityQueue<Double> busy =
          new PriorityQueue<>(IntStream.range(0, cores).mapToObj(core -> 0.0).toList());
      double even = parts == 1 ? 0 : (all - largestPart) / (parts - 1);
      busy.add(busy.remove() + largestPart);
      for (int part = 1; part < parts; part++) {
        busy.add(busy.remove() + even);
      }
      return busy.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Whether one core does all of it, while the others wait. */
    boolean isOne() {
      return megabytesAPart == 0;
    }

    /** However little there is, a run has as many parts as megabytes, up to the usual number. */
    private int parts(double megabytes) {
      return isOne()
          ? 1
          : (int) Math.ceil(Math.max(megabytes / megabytesAPart, Math.min(USUAL_PARTS, megabytes)));
    }
  }

  /** Takes no arguments. */
  public static void main(String[] args) {
    List<Stage> stages =
        Table.resource(COSTS, "stage", "seconds", "megabytes_a_part", "largest").rows().stream()
            .map(Stage::of)
            .toList();
    System.out.print(head());
    MEGABYTES.forEach(
        megabytes -> CORES.forEach(cores -> System.out.print(row(stages, megabytes, cores))));
  }

  private static String head() {
    return """
        | text | cores | minutes | times as fast as one | idle | driver alone |
        | ---: | ---: | ---: | ---: | ---: | ---: |
        """;
  }

  private static String row(List<Stage> stages, int megabytes, int cores) {
    double minutes = total(stages, megabytes, cores);
    double one = total(stages, megabytes, 1);
    double alone = total(stages.stream().filter(Stage::isOne).toList(), megabytes, cores);
    return String.format(
        Locale.ROOT,
        "| %,.2f GB | %d | %,.1f | %.1f | %.0f %% | %.0f %% |%n",
        megabytes / 1000.0,
        cores,
        minutes,
        one / minutes,
        100 * (1 - one / minutes / cores),
        100 * alone / minutes);
  }

  private static double total(List<Stage> stages, int megabytes, int cores) {
    return stages.stream().mapToDouble(stage -> stage.minutes(megabytes, cores)).sum();
  }
}
