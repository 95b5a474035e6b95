package kz.sanaq.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Reads articles on one core, each reader in processes of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ReadingBenchmark {
  /** Who reads. */
  @Param public Peer peer;

  private final List<Document> documents = Articles.read();
  private final double megabytes = Articles.megabytes(documents);
  private TextReader reader;

  /** Loads the reader. */
  @Setup
  public void load() {
    reader = peer.reader();
  }

  /** Reads all articles. */
  @Benchmark
  public void read(Volume volume, Blackhole sink) {
    for (Document document : documents) {
      sink.consume(reader.read(document));
    }
    volume.megabytes += megabytes;
  }
}
