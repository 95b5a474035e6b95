package kz.sanaq.transforms.steps;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.lineage.Sketches;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import kz.sanaq.transforms.file.StoredFile;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Reads articles out of files.
 *
 * <p>In: the files, as {@code --input} named them. Out: {@link #DOCUMENTS}, every article read,
 * copies too; {@link #REJECTED}, every input that is no article. A file whose content cannot be
 * read (a damaged archive, no permission) is rejected from there on. A file that has gone since it
 * was found, or whose storage fails, fails the run: its articles were promised, and rejecting them
 * would make results depend on the moment. So does a file whose content is not the one expected.
 */
public final class ReadDocuments extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Every article that was read. */
  public static final TupleTag<Document> DOCUMENTS = new TupleTag<>() {};

  /** Input that is no article. */
  public static final TupleTag<Rejected> REJECTED = new TupleTag<>() {};

  private static final Coder<KV<String, String>> FILES =
      KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());

  private final String language;
  private final Map<String, String> files;
  private final ReadSettings settings;

  private ReadDocuments(String language, Map<String, String> files, ReadSettings settings) {
    this.language = language;
    this.files = Collections.unmodifiableMap(new TreeMap<>(files));
    this.settings = settings;
  }

  /**
   * Reads these files, whatever is in them.
   *
   * @param language code of the pack that knows how articles are laid out
   * @throws IllegalArgumentException when the name of one does not say that it holds articles
   */
  public static ReadDocuments from(String language, List<String> files, ReadSettings settings) {
    Map<String, String> unknown = new TreeMap<>();
    files.forEach(file -> unknown.put(file, ""));
    return expecting(language, unknown, settings);
  }

  /**
   * Reads files whose content is known already.
   *
   * @param language code of the pack that knows how articles are laid out
   * @param files by their paths, the SHA-256 of each as it is stored; empty where nobody knows it
   * @throws IllegalArgumentException when the name of one does not say that it holds articles
   */
  public static ReadDocuments expecting(
      String language, Map<String, String> files, ReadSettings settings) {
    for (String file : files.keySet()) {
      if (ArticleFormat.of(file).isEmpty()) {
        throw new IllegalArgumentException("not a file of articles by its name: " + file);
      }
    }
    return new ReadDocuments(language, files, settings);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    List<KV<String, String>> known =
        files.entrySet().stream().map(file -> KV.of(file.getKey(), file.getValue())).toList();
    return begin
        .apply("Spread files", Spread.of(known, FILES))
        .apply(
            "Read files",
            ParDo.of(new ReadFile(language, settings))
                .withOutputTags(DOCUMENTS, TupleTagList.of(REJECTED)));
  }

  private static final class ReadFile extends DoFn<KV<String, String>, Document> {
    private static final long serialVersionUID = 1L;

    private final String language;
    private final ReadSettings settings;
    private final Counter files = Metrics.counter(ReadDocuments.class, "files");
    private final Counter documents = Metrics.counter(ReadDocuments.class, "documents");
    private final Counter rejected = Metrics.counter(ReadDocuments.class, "rejected");
    private transient DocumentReader reader;

    ReadFile(String language, ReadSettings settings) {
      this.language = language;
      this.settings = settings;
    }

    @Setup
    public void setup() {
      reader = DocumentReader.of(LayoutReader.of(language), Sketches::of, settings);
    }

    @ProcessElement
    public void process(@Element KV<String, String> expected, MultiOutputReceiver out)
        throws IOException {
      String file = expected.getKey();
      try (InputStream content = new StoredFile(file, expected.getValue())) {
        reader.read(file, ArticleFormat.of(file).orElseThrow(), content, new Outputs(out));
      }
      files.inc();
    }

    private final class Outputs implements DocumentSink {
      private final MultiOutputReceiver out;

      Outputs(MultiOutputReceiver out) {
        this.out = out;
      }

      @Override
      public void accept(Document document) {
        documents.inc();
        out.get(DOCUMENTS).output(document);
      }

      @Override
      public void reject(Rejected input) {
        rejected.inc();
        out.get(REJECTED).output(input);
      }
    }
  }
}
