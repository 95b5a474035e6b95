package kz.sanaq.transforms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.sanaq.document.Editions;
import kz.sanaq.document.Version;
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
 * Reads each article once: folds copies together and sets aside what a later edition replaces.
 *
 * <p>In: documents. Out: {@link #ACCEPTED} and {@link #SUPERSEDED}, together one for each content,
 * with the number of further copies. What is a copy and what is later {@link Editions} decides.
 * Versions without text are grouped first; texts are shuffled once.
 */
public final class SelectEditions extends PTransform<PCollection<Document>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Documents to read. */
  public static final TupleTag<Edition> ACCEPTED = new TupleTag<>() {};

  /** Documents that a later edition replaces. */
  public static final TupleTag<Edition> SUPERSEDED = new TupleTag<>() {};

  private SelectEditions() {}

  /** The transform. */
  public static SelectEditions create() {
    return new SelectEditions();
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
        .apply("Documents and their fate", Flatten.pCollections())
        .apply("Group by content", GroupInBuckets.by(Printing::content))
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
   * Either a document or what replaces one.
   *
   * @param document null for a replacement
   * @param replaced null for a document
   * @param by the latest edition, null for a document
   */
  record Printing(Document document, Version replaced, Version by) {
    static Printing of(Document document) {
      return new Printing(document, null, null);
    }

    String content() {
      return document == null ? replaced.content() : Version.of(document).content();
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
        replaced.output(new Printing(null, version, last));
      }
    }
  }

  private static final class SelectEdition extends DoFn<List<Printing>, Edition> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Printing> printings, MultiOutputReceiver out) {
      List<Document> documents = new ArrayList<>();
      List<Printing> replaced = new ArrayList<>();
      for (Printing printing : printings) {
        if (printing.document() == null) {
          replaced.add(printing);
        } else {
          documents.add(printing.document());
        }
      }
      Editions decided = Editions.of(documents, replaced.stream().map(Printing::replaced).toList());
      long copies = decided.copies().size();
      for (Document document : decided.kept()) {
        out.get(ACCEPTED).output(new Edition(document, DocumentState.ACCEPTED, "", copies));
      }
      for (Document document : decided.superseded()) {
        String by = latest(Version.of(document), replaced);
        out.get(SUPERSEDED).output(new Edition(document, DocumentState.SUPERSEDED, by, copies));
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
