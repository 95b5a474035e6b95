package kz.sanaq.transforms.steps;

import java.util.Set;
import kz.sanaq.edition.Edition;
import kz.sanaq.model.DocumentState;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Sets aside documents that are not in a language to be read.
 *
 * <p>In: accepted documents. Out: {@link #READ}, those in one of the languages or in none that is
 * known; {@link #OTHER}, all others, in state {@code OTHER_LANGUAGE}.
 */
public final class PartByLanguage extends PTransform<PCollection<Edition>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Documents to read. */
  public static final TupleTag<Edition> READ = new TupleTag<>() {};

  /** Documents in other languages. */
  public static final TupleTag<Edition> OTHER = new TupleTag<>() {};

  private final Set<String> languages;

  private PartByLanguage(Set<String> languages) {
    this.languages = Set.copyOf(languages);
  }

  /** Keeps documents in these languages, see {@link Edition#among}. */
  public static PartByLanguage keeping(Set<String> languages) {
    return new PartByLanguage(languages);
  }

  @Override
  public PCollectionTuple expand(PCollection<Edition> accepted) {
    return accepted.apply(
        "Look at language",
        ParDo.of(new LookFn(languages)).withOutputTags(READ, TupleTagList.of(OTHER)));
  }

  private static final class LookFn extends DoFn<Edition, Edition> {
    private static final long serialVersionUID = 1L;

    private final Set<String> languages;

    LookFn(Set<String> languages) {
      this.languages = languages;
    }

    @ProcessElement
    public void process(@Element Edition accepted, MultiOutputReceiver out) {
      Edition edition = accepted.among(languages);
      out.get(edition.state() == DocumentState.ACCEPTED ? READ : OTHER).output(edition);
    }
  }
}
