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
 * An article as long as one may be, on one line, in three sizes: the megabytes a second stay the
 * same from a quarter to the whole. That no text costs more than its length is counted by {@code
 * LinearReadingTest}; here it is timed, with all that memory adds where an article is large.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class LargeArticleBenchmark {
  /** In Kazakh some 10 MB of UTF-8. */
  private static final int CHARS = 5_700_000;

  /** How much of it. */
  @Param({"0.25", "0.5", "1"})
  public double share;

  private final Annotator annotator = Annotator.of(LanguagePack.CODE);
  private Document document;
  private double megabytes;

  /** Makes the article. */
  @Setup
  public void make() {
    document = Articles.of("large", line((int) (CHARS * share)));
    megabytes = Articles.megabytes(List.of(document));
  }

  /** Reads it. */
  @Benchmark
  public void annotate(Volume volume, Blackhole sink) {
    sink.consume(annotator.annotate(document));
    volume.megabytes += megabytes;
  }

  private static String line(int length) {
    List<Document> documents = Articles.read();
    StringBuilder line = new StringBuilder(length);
    for (int i = 0; line.length() < length; i = (i + 1) % documents.size()) {
      line.append(documents.get(i).text().replace('\n', ' ')).append(' ');
    }
    return line.substring(0, length);
  }
}
