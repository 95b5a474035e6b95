package kz.sanaq.benchmarks;

import java.util.concurrent.TimeUnit;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.indicator.IndicatorSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Loads the language pack in a fresh process, as a first call does, and tells what it keeps. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class LoadBenchmark {
  private static final int COLLECTIONS = 4;

  private long before;
  private Annotator annotator;

  /** The heap without the pack. */
  @Setup(Level.Trial)
  public void measure() throws InterruptedException {
    before = used();
  }

  /** Loads it. */
  @Benchmark
  public Annotator load() {
    annotator = new Annotator(LanguagePack.CODE, IndicatorSource.SHIPPED);
    return annotator;
  }

  /** Prints what the heap holds more with the pack. */
  @TearDown(Level.Trial)
  public void report() throws InterruptedException {
    double kept = (used() - before) / 1e6;
    System.out.printf("%n%s keeps %.1f MB%n", annotator.getClass().getSimpleName(), kept);
  }

  /** Collecting several times, a moment apart, leaves nothing to finalise. */
  private static long used() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      runtime.gc();
      Thread.sleep(20);
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
