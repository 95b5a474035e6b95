package kz.sanaq.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.contact.ContactReader;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Spans;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Document;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.quantity.Layers;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.sentence.Segmenter;
import kz.sanaq.time.TimeReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads articles on one core: their sentences, their quantities, everything; and their sentences by
 * ICU and by the JDK as the yardstick. One operation reads all articles.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ReadingBenchmark {
  private final List<Document> documents = Articles.read();
  private final double megabytes = Articles.megabytes(documents);
  private final Segmenter segmenter = Segmenter.of(LanguagePack.CODE);
  private final ContactReader contacts =
      ContactReader.of(kz.sanaq.language.LanguagePack.of(LanguagePack.CODE));
  private final NumberReader numbers;
  private final TimeReader times;
  private final QuantityReader quantities;
  private final Vocabulary vocabulary;
  private final Annotator annotator = Annotator.of(LanguagePack.CODE);
  private final com.ibm.icu.text.BreakIterator icu =
      com.ibm.icu.text.BreakIterator.getSentenceInstance(Locale.ROOT);
  private final java.text.BreakIterator jdk =
      java.text.BreakIterator.getSentenceInstance(Locale.ROOT);

  public ReadingBenchmark() {
    Loader loader = Loader.of(LanguagePack.CODE);
    numbers = new NumberReader(loader);
    times = new TimeReader(loader, numbers);
    quantities = new QuantityReader(loader, numbers);
    vocabulary = loader.freeze();
  }

  /** Sentences by the kernel: folding of the text included. */
  @Benchmark
  public void sentences(Volume volume, Blackhole sink) {
    for (Document document : documents) {
      sink.consume(segmenter.segment(Text.of(document.text())));
    }
    volume.megabytes += megabytes;
  }

  /** Sentences by ICU4J. */
  @Benchmark
  public void sentencesByIcu(Volume volume, Blackhole sink) {
    for (Document document : documents) {
      icu.setText(document.text());
      for (int end = icu.first(); end >= 0; end = icu.next()) {
        sink.consume(end);
      }
    }
    volume.megabytes += megabytes;
  }

  /** Sentences by the JDK. */
  @Benchmark
  public void sentencesByJdk(Volume volume, Blackhole sink) {
    for (Document document : documents) {
      jdk.setText(document.text());
      for (int end = jdk.first(); end >= 0; end = jdk.next()) {
        sink.consume(end);
      }
    }
    volume.megabytes += megabytes;
  }

  /** Quantities: sentences, words and their forms, contacts, numbers, times and units. */
  @Benchmark
  public void quantities(Volume volume, Blackhole sink) {
    for (Document document : documents) {
      Text text = Text.of(document.text());
      int[] bounds = segmenter.segment(text);
      Tokens tokens = Tokens.of(text, vocabulary);
      List<TokenRange> sentences = new ArrayList<>(bounds.length / 2);
      for (int i = 0; i < bounds.length; i += 2) {
        sentences.add(new TokenRange(tokens.at(bounds[i]), tokens.at(bounds[i + 1] - 1) + 1));
      }
      Numbers read = numbers.read(tokens, sentences);
      Layers layers = new Layers(read, times.read(read, null), contacts.read(text), Spans.NONE);
      for (TokenRange sentence : sentences) {
        sink.consume(quantities.read(layers, sentence));
      }
    }
    volume.megabytes += megabytes;
  }

  /** Everything. */
  @Benchmark
  public void annotate(Volume volume, Blackhole sink) {
    for (Document document : documents) {
      sink.consume(annotator.annotate(document));
    }
    volume.megabytes += megabytes;
  }
}
