package kz.sanaq.benchmarks;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.merge.Blocks;
import kz.sanaq.merge.ClaimMerger;
import kz.sanaq.merge.Repetitions;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Mention;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.observation.ObservationRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Mentions of very many documents about one thing, in three sizes: merging is linear where the time
 * grows as their number does.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class MergingBenchmark {
  /** What the documents report. */
  @Param public Reports reports;

  /** How many there are. */
  @Param({"12500", "25000", "50000"})
  public int documents;

  private final Repetitions repetitions = Repetitions.of(LanguagePack.CODE);
  private final Blocks blocks = Blocks.of(LanguagePack.CODE);
  private final ClaimMerger merger = ClaimMerger.of(LanguagePack.CODE);
  private List<Mention> mentions;

  /** Reads the mentions. */
  @Setup
  public void read() {
    Annotator annotator = Annotator.of(LanguagePack.CODE);
    mentions =
        IntStream.range(0, documents)
            .mapToObj(reports::report)
            .flatMap(report -> annotator.annotate(report).mentions().stream())
            .toList();
    if (mentions.size() != documents) {
      throw new IllegalStateException(documents + " reports have " + mentions.size() + " mentions");
    }
  }

  /** Makes claims of them, and rows of the claims. */
  @Benchmark
  public void merge(Blackhole sink) {
    List<Claim> claims =
        mentions.stream().collect(groupingBy(Repetitions::documentOf)).values().stream()
            .flatMap(document -> repetitions.group(document).stream())
            .collect(groupingBy(blocks::key))
            .values()
            .stream()
            .flatMap(block -> merger.merge(block).stream())
            .toList();
    claims.stream()
        .collect(groupingBy(ObservationKey::of))
        .values()
        .forEach(row -> sink.consume(ObservationRow.of(row, BigDecimal.ZERO)));
  }
}
