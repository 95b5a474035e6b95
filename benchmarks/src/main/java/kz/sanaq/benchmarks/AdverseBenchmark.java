package kz.sanaq.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.model.Document;
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
 * Texts that make careless programs slow, each in three sizes: reading is linear where the
 * megabytes a second stay the same from a quarter to the whole.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class AdverseBenchmark {
  /** What the text is made of. */
  @Param public Shape shape;

  /** How much of it. */
  @Param({"0.25", "0.5", "1"})
  public double share;

  private final Annotator annotator = Annotator.of(LanguagePack.CODE);
  private Document document;
  private double megabytes;

  /** Makes the text. */
  @Setup
  public void make() {
    document = Articles.of("adverse", shape.text(share));
    megabytes = Articles.megabytes(List.of(document));
  }

  /** Reads it. */
  @Benchmark
  public void annotate(Volume volume, Blackhole sink) {
    sink.consume(annotator.annotate(document));
    volume.megabytes += megabytes;
  }
}
