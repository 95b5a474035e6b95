package kz.sanaq.transforms.steps;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.edition.Edition;
import kz.sanaq.edition.Editions;
import kz.sanaq.edition.LinkedVersion;
import kz.sanaq.edition.Printing;
import kz.sanaq.edition.Replacement;
import kz.sanaq.edition.Revision;
import kz.sanaq.edition.Selection;
import kz.sanaq.edition.Version;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.Node;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
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
 * Reads each article once: folds copies together, sets aside what a later edition replaces, and
 * passes over what a base has read already.
 *
 * <p>In: printings, new and known. Out: {@link #ACCEPTED} and {@link #SUPERSEDED}, new documents,
 * one for each content, with their copies; {@link #KNOWN}, documents of the base and their copies,
 * old and new; {@link #REVISIONS}, what becomes of mentions of the base. What is a copy and what is
 * later {@link Editions} decides, as if all had been read together; what follows from that, {@link
 * Selection}. Versions without text are grouped first; texts are shuffled once, and meet their
 * lineages there.
 */
public final class SelectEditions extends PTransform<PCollection<Printing>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** New documents to read. */
  public static final TupleTag<Edition> ACCEPTED = new TupleTag<>() {};

  /** New documents that a later edition replaces. */
  public static final TupleTag<Edition> SUPERSEDED = new TupleTag<>() {};

  /** Documents of the base, as they stand now, and their copies. */
  public static final TupleTag<DocumentSummary> KNOWN = new TupleTag<>() {};

  /** Documents of the base whose mentions do not stay as they are. */
  public static final TupleTag<Revision> REVISIONS = new TupleTag<>() {};

  private final transient PCollection<Membership> lineages;

  private SelectEditions(PCollection<Membership> lineages) {
    this.lineages = lineages;
  }

  /**
   * The transform.
   *
   * @param lineages which contents, new and known, {@link FindLineages} found to be prints of one
   *     text; a content without a row is a lineage of its own
   */
  public static SelectEditions withLineages(PCollection<Membership> lineages) {
    return new SelectEditions(lineages);
  }

  @Override
  public PCollectionTuple expand(PCollection<Printing> printings) {
    TypeDescriptor<Fate> fates = TypeDescriptor.of(Fate.class);
    PCollection<Fate> replaced =
        printings
            .apply(
                "Versions",
                MapElements.into(TypeDescriptor.of(Version.class)).via(Printing::version))
            .apply("Group versions", GroupInBuckets.by(Version::content))
            .apply("Find links", ParDo.of(new FindLinks()))
            .apply("Group by link", GroupInBuckets.by(LinkedVersion::key))
            .apply("Find later editions", ParDo.of(new FindLaterEditions()));
    return PCollectionList.of(printings.apply("As printed", MapElements.into(fates).via(Fate::of)))
        .and(replaced)
        .and(lineages.apply("Lineages of contents", MapElements.into(fates).via(Fate::of)))
        .apply("Documents and their fate", Flatten.pCollections())
        .apply("Group by content", GroupInBuckets.by(fate -> fate.content().hex()))
        .apply(
            "Select edition",
            ParDo.of(new SelectEdition())
                .withOutputTags(ACCEPTED, TupleTagList.of(SUPERSEDED).and(KNOWN).and(REVISIONS)));
  }

  /**
   * A printing, what replaces one, or the lineage of a content; what it is not is null.
   *
   * @param content what they share
   * @param printing a printing of that content
   * @param replaced what becomes of a version of that content
   * @param lineage where that content belongs
   */
  record Fate(Node content, Printing printing, Replacement replaced, Membership lineage) {
    static Fate of(Printing printing) {
      return new Fate(Node.of(printing.version().content()), printing, null, null);
    }

    static Fate of(Replacement replaced) {
      return new Fate(Node.of(replaced.version().content()), null, replaced, null);
    }

    static Fate of(Membership lineage) {
      return new Fate(lineage.content(), null, null, lineage);
    }
  }

  private static final class FindLinks extends DoFn<List<Version>, LinkedVersion> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Version> content, OutputReceiver<LinkedVersion> links) {
      LinkedVersion.of(content).forEach(links::output);
    }
  }

  private static final class FindLaterEditions extends DoFn<List<LinkedVersion>, Fate> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<LinkedVersion> sharing, OutputReceiver<Fate> replaced) {
      LinkedVersion.replaced(sharing).forEach(one -> replaced.output(Fate.of(one)));
    }
  }

  private static final class SelectEdition extends DoFn<List<Fate>, Edition> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Fate> fates, MultiOutputReceiver out) {
      List<Printing> printings = new ArrayList<>();
      List<Replacement> replaced = new ArrayList<>();
      String lineage = fates.get(0).content().hex();
      for (Fate fate : fates) {
        if (fate.printing() != null) {
          printings.add(fate.printing());
        } else if (fate.replaced() != null) {
          replaced.add(fate.replaced());
        } else {
          lineage = fate.lineage().lineageId();
        }
      }
      if (!printings.isEmpty()) {
        put(Selection.of(printings, replaced, lineage), out);
      }
    }

    private static void put(Selection selection, MultiOutputReceiver out) {
      Edition edition = selection.edition();
      if (edition != null) {
        out.get(edition.state() == DocumentState.ACCEPTED ? ACCEPTED : SUPERSEDED).output(edition);
      }
      selection.known().forEach(out.get(KNOWN)::output);
      selection.revisions().forEach(out.get(REVISIONS)::output);
    }
  }
}
