package kz.sanaq.transforms.steps;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import kz.sanaq.lineage.Bands;
import kz.sanaq.lineage.Copies;
import kz.sanaq.lineage.EqualTexts;
import kz.sanaq.lineage.Link;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.Node;
import kz.sanaq.lineage.SketchedContent;
import kz.sanaq.model.Sketch;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Finds the documents that are prints of one text, word for word, edited or cut.
 *
 * <p>In: contents with their sketches, in any order, any number of times. Out: the lineage of every
 * content that has one with others, once; a content that is not there is a lineage of its own.
 *
 * <p>Equal texts are linked at once, and one of them stands for all. Of the others {@link Bands}
 * proposes pairs, {@link Copies} verifies them, and what is linked becomes a lineage. No text is
 * moved: a content travels as 40 bands of about 25 bytes, and its sketch once, and once more for
 * each pair proposed. The links are joined in one place, in memory for the contents that have any,
 * see {@link JoinLinks}.
 */
public final class FindLineages
    extends PTransform<PCollection<SketchedContent>, PCollection<Membership>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<Link> EXACT = new TupleTag<>() {};
  private static final TupleTag<SketchedContent> TEXTS = new TupleTag<>() {};

  private FindLineages() {}

  /** The transform. */
  public static FindLineages create() {
    return new FindLineages();
  }

  @Override
  public PCollection<Membership> expand(PCollection<SketchedContent> contents) {
    PCollectionTuple equal =
        contents
            .apply("Group by text", GroupInBuckets.by(content -> content.sketch().textHash()))
            .apply(
                "Link equal texts",
                ParDo.of(new LinkEqualTexts()).withOutputTags(EXACT, TupleTagList.of(TEXTS)));
    PCollection<SketchedContent> texts = equal.get(TEXTS);
    PCollection<Link> verified =
        texts
            .apply("Cut into bands", ParDo.of(new CutIntoBands()))
            .apply("Group by band", GroupInBuckets.by(band -> Long.toHexString(band.band())))
            .apply("Propose pairs", ParDo.of(new ProposePairs()))
            .apply("Verify pairs", new VerifyPairs(texts));
    return PCollectionList.of(equal.get(EXACT))
        .and(verified)
        .apply("All links", Flatten.pCollections())
        .apply("Join links", Combine.globally(new JoinLinks()))
        .apply("List lineages", ParDo.of(new ListLineages()));
  }

  /**
   * One band of a text.
   *
   * @param band equal for equal bands
   * @param text whose band it is
   */
  record TextBand(long band, Node text) {}

  /**
   * What meets at a text: its own sketch, or another text to be compared with it.
   *
   * @param at the text
   * @param own its sketch, null for a visitor
   * @param visitor the other text, null for the text itself
   * @param sketch the visitor's sketch, null where it is not there yet
   */
  record Visit(Node at, Sketch own, Node visitor, Sketch sketch) {
    static Visit home(SketchedContent text) {
      return new Visit(text.content(), text.sketch(), null, null);
    }
  }

  private static final class LinkEqualTexts extends DoFn<List<SketchedContent>, Link> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<SketchedContent> equal, MultiOutputReceiver out) {
      EqualTexts text = EqualTexts.of(equal);
      text.links().forEach(out.get(EXACT)::output);
      if (!text.sketch().isShort()) {
        out.get(TEXTS).output(new SketchedContent(text.smallest(), text.sketch()));
      }
    }
  }

  private static final class CutIntoBands extends DoFn<SketchedContent, TextBand> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element SketchedContent text, OutputReceiver<TextBand> bands) {
      for (long band : Bands.of(text.sketch())) {
        bands.output(new TextBand(band, text.content()));
      }
    }
  }

  private static final class ProposePairs extends DoFn<List<TextBand>, Link> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<TextBand> sharing, OutputReceiver<Link> pairs) {
      if (sharing.size() > 1) {
        Bands.candidates(sharing.stream().map(TextBand::text).toList()).forEach(pairs::output);
      }
    }
  }

  /** Brings the sketches of both texts of a pair together: the second visits the first. */
  private static final class VerifyPairs extends PTransform<PCollection<Link>, PCollection<Link>> {
    private static final long serialVersionUID = 1L;

    private final transient PCollection<SketchedContent> texts;

    VerifyPairs(PCollection<SketchedContent> texts) {
      this.texts = texts;
    }

    @Override
    public PCollection<Link> expand(PCollection<Link> pairs) {
      TypeDescriptor<Visit> visits = TypeDescriptor.of(Visit.class);
      PCollection<Visit> home =
          texts.apply("Texts at home", MapElements.into(visits).via(Visit::home));
      PCollection<Visit> asked =
          pairs.apply(
              "Ask the second",
              MapElements.into(visits)
                  .via(pair -> new Visit(pair.second(), null, pair.first(), null)));
      PCollection<Visit> visitors =
          PCollectionList.of(home)
              .and(asked)
              .apply("Texts and questions", Flatten.pCollections())
              .apply("Group by second", GroupInBuckets.by(visit -> visit.at().hex()))
              .apply("Send the second", ParDo.of(new SendSketch()));
      return PCollectionList.of(home)
          .and(visitors)
          .apply("Texts and visitors", Flatten.pCollections())
          .apply("Group by first", GroupInBuckets.by(visit -> visit.at().hex()))
          .apply("Compare", ParDo.of(new Compare()));
    }
  }

  private static final class SendSketch extends DoFn<List<Visit>, Visit> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Visit> visits, OutputReceiver<Visit> sent) {
      Sketch own = own(visits);
      TreeSet<Node> askers = new TreeSet<>();
      visits.stream().map(Visit::visitor).filter(Objects::nonNull).forEach(askers::add);
      askers.forEach(asker -> sent.output(new Visit(asker, null, visits.get(0).at(), own)));
    }
  }

  private static final class Compare extends DoFn<List<Visit>, Link> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Visit> visits, OutputReceiver<Link> links) {
      Sketch own = own(visits);
      for (Visit visit : visits) {
        if (visit.visitor() != null && Copies.areCopies(own, visit.sketch())) {
          links.output(new Link(visit.at(), visit.visitor()));
        }
      }
    }
  }

  private static Sketch own(List<Visit> visits) {
    return visits.stream().map(Visit::own).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  private static final class ListLineages extends DoFn<List<Link>, Membership> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Link> forest, OutputReceiver<Membership> members) {
      forest.forEach(link -> members.output(new Membership(link.second(), link.first())));
    }
  }
}
