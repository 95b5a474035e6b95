package kz.sanaq.transforms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.sanaq.document.Editions;
import kz.sanaq.document.Version;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.Node;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentState;
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
 * tells each document its lineage.
 *
 * <p>In: documents. Out: {@link #ACCEPTED} and {@link #SUPERSEDED}, together one for each content,
 * with the number of further copies. What is a copy and what is later {@link Editions} decides.
 * Versions without text are grouped first; texts are shuffled once, and meet their lineages there.
 */
public final class SelectEditions extends PTransform<PCollection<Document>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Documents to read. */
  public static final TupleTag<Edition> ACCEPTED = new TupleTag<>() {};

  /** Documents that a later edition replaces. */
  public static final TupleTag<Edition> SUPERSEDED = new TupleTag<>() {};

  private final transient PCollection<Membership> lineages;

  private SelectEditions(PCollection<Membership> lineages) {
    this.lineages = lineages;
  }

  /**
   * The transform.
   *
   * @param lineages which contents {@link FindLineages} found to be prints of one text
   */
  public static SelectEditions withLineages(PCollection<Membership> lineages) {
    return new SelectEditions(lineages);
  }

  @Override
  public PCollectionTuple expand(PCollection<Document> documents) {
    PCollection<Printing> replaced =
        documents
            .apply("Find links", ParDo.of(new FindLinks()))
            .apply("Group by link", GroupInBuckets.by(Link::key))
            .apply("Find later editions", ParDo.of(new FindLaterEditions()));
    PCollection<Printing> printed =
        documents.apply(
            "As printed", MapElements.into(TypeDescriptor.of(Printing.class)).via(Printing::of));
    return PCollectionList.of(printed)
        .and(replaced)
        .and(
            lineages.apply(
                "Lineages of contents",
                MapElements.into(TypeDescriptor.of(Printing.class)).via(Printing::of)))
        .apply("Documents and their fate", Flatten.pCollections())
        .apply("Group by content", GroupInBuckets.by(printing -> printing.content().hex()))
        .apply(
            "Select edition",
            ParDo.of(new SelectEdition()).withOutputTags(ACCEPTED, TupleTagList.of(SUPERSEDED)));
  }

  /**
   * A version under one of the keys that editions of an article share.
   *
   * @param key the shared key
   * @param version one of the editions
   */
  record Link(String key, Version version) {}

  /**
   * A document, what replaces one, or its lineage; what it is not is null.
   *
   * @param content what they share
   * @param document a document of that content
   * @param replaced a version of that content
   * @param by the latest edition, with {@code replaced}
   * @param lineage where that content belongs
   */
  record Printing(
      Node content, Document document, Version replaced, Version by, Membership lineage) {
    static Printing of(Document document) {
      Node content = Node.of(Version.of(document).content());
      return new Printing(content, document, null, null, null);
    }

    static Printing replaced(Version version, Version by) {
      return new Printing(Node.of(version.content()), null, version, by, null);
    }

    static Printing of(Membership lineage) {
      return new Printing(lineage.content(), null, null, null, lineage);
    }
  }

  private static final class FindLinks extends DoFn<Document, Link> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Document document, OutputReceiver<Link> links) {
      Version version = Version.of(document);
      version.links().forEach(key -> links.output(new Link(key, version)));
    }
  }

  private static final class FindLaterEditions extends DoFn<List<Link>, Printing> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Link> links, OutputReceiver<Printing> replaced) {
      List<Version> versions = links.stream().map(Link::version).toList();
      Version last = Collections.max(versions);
      for (Version version : Editions.superseded(versions)) {
        replaced.output(Printing.replaced(version, last));
      }
    }
  }

  private static final class SelectEdition extends DoFn<List<Printing>, Edition> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Printing> printings, MultiOutputReceiver out) {
      List<Document> documents = new ArrayList<>();
      List<Printing> replaced = new ArrayList<>();
      String lineage = printings.get(0).content().hex();
      for (Printing printing : printings) {
        if (printing.document() != null) {
          documents.add(printing.document());
        } else if (printing.replaced() != null) {
          replaced.add(printing);
        } else {
          lineage = printing.lineage().lineageId();
        }
      }
      if (documents.isEmpty()) {
        return; // A lineage of contents that an earlier run has read.
      }
      Editions decided = Editions.of(documents, replaced.stream().map(Printing::replaced).toList());
      long copies = decided.copies().size();
      for (Document document : decided.kept()) {
        out.get(ACCEPTED)
            .output(new Edition(document.of(lineage), DocumentState.ACCEPTED, "", copies));
      }
      for (Document document : decided.superseded()) {
        String by = latest(Version.of(document), replaced);
        out.get(SUPERSEDED)
            .output(new Edition(document.of(lineage), DocumentState.SUPERSEDED, by, copies));
      }
    }

    private static String latest(Version version, List<Printing> replaced) {
      return replaced.stream()
          .filter(printing -> Objects.equals(printing.replaced(), version))
          .map(Printing::by)
          .max(Comparator.naturalOrder())
          .orElseThrow()
          .docId();
    }
  }
}
