package kz.sanaq.transforms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.sanaq.document.Editions;
import kz.sanaq.document.Version;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.Node;
import kz.sanaq.model.Copy;
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
 * <p>In: printings, new and known. Out, one for each content: {@link #ACCEPTED} and {@link
 * #SUPERSEDED}, new documents; {@link #KNOWN}, documents of the base; each with the number of
 * further copies. And {@link #COPIES}, what the copies were; {@link #REVISIONS}, what becomes of
 * mentions of the base. What is a copy and what is later {@link Editions} decides, as if all had
 * been read together. Versions without text are grouped first; texts are shuffled once, and meet
 * their lineages there.
 */
public final class SelectEditions extends PTransform<PCollection<Printing>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** New documents to read. */
  public static final TupleTag<Edition> ACCEPTED = new TupleTag<>() {};

  /** New documents that a later edition replaces. */
  public static final TupleTag<Edition> SUPERSEDED = new TupleTag<>() {};

  /** Documents of the base, as they stand now. */
  public static final TupleTag<DocumentSummary> KNOWN = new TupleTag<>() {};

  /** Documents that repeat another one. */
  public static final TupleTag<Copy> COPIES = new TupleTag<>() {};

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
    PCollection<Fate> replaced =
        printings
            .apply("Find links", ParDo.of(new FindLinks()))
            .apply("Group by link", GroupInBuckets.by(Link::key))
            .apply("Find later editions", ParDo.of(new FindLaterEditions()));
    PCollection<Fate> printed =
        printings.apply(
            "As printed", MapElements.into(TypeDescriptor.of(Fate.class)).via(Fate::of));
    return PCollectionList.of(printed)
        .and(replaced)
        .and(
            lineages.apply(
                "Lineages of contents",
                MapElements.into(TypeDescriptor.of(Fate.class)).via(Fate::of)))
        .apply("Documents and their fate", Flatten.pCollections())
        .apply("Group by content", GroupInBuckets.by(fate -> fate.content().hex()))
        .apply(
            "Select edition",
            ParDo.of(new SelectEdition())
                .withOutputTags(
                    ACCEPTED, TupleTagList.of(SUPERSEDED).and(KNOWN).and(COPIES).and(REVISIONS)));
  }

  /**
   * A version under one of the keys that editions of an article share.
   *
   * @param key the shared key
   * @param version one of the editions
   */
  record Link(String key, Version version) {}

  /**
   * A printing, what replaces one, or the lineage of a content; what it is not is null.
   *
   * @param content what they share
   * @param printing a printing of that content
   * @param replaced a version of that content
   * @param by the latest edition, with {@code replaced}
   * @param lineage where that content belongs
   */
  record Fate(Node content, Printing printing, Version replaced, Version by, Membership lineage) {
    static Fate of(Printing printing) {
      return new Fate(Node.of(printing.version().content()), printing, null, null, null);
    }

    static Fate replaced(Version version, Version by) {
      return new Fate(Node.of(version.content()), null, version, by, null);
    }

    static Fate of(Membership lineage) {
      return new Fate(lineage.content(), null, null, null, lineage);
    }
  }

  private static final class FindLinks extends DoFn<Printing, Link> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Printing printing, OutputReceiver<Link> links) {
      Version version = printing.version();
      version.links().forEach(key -> links.output(new Link(key, version)));
    }
  }

  private static final class FindLaterEditions extends DoFn<List<Link>, Fate> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element List<Link> links, OutputReceiver<Fate> replaced) {
      List<Version> versions = links.stream().map(Link::version).toList();
      Version last = Collections.max(versions);
      for (Version version : Editions.superseded(versions)) {
        replaced.output(Fate.replaced(version, last));
      }
    }
  }

  private static final class SelectEdition extends DoFn<List<Fate>, Edition> {
    private static final long serialVersionUID = 1L;

    /** Of equal versions the known one stands, so that it is not read again. */
    private static final Comparator<Printing> KNOWN_FIRST =
        Comparator.comparing(printing -> printing.known() == null);

    @ProcessElement
    public void process(@Element List<Fate> fates, MultiOutputReceiver out) {
      List<Printing> printings = new ArrayList<>();
      List<Fate> replaced = new ArrayList<>();
      String lineage = fates.get(0).content().hex();
      for (Fate fate : fates) {
        if (fate.printing() != null) {
          printings.add(fate.printing());
        } else if (fate.replaced() != null) {
          replaced.add(fate);
        } else {
          lineage = fate.lineage().lineageId();
        }
      }
      if (printings.isEmpty()) {
        return;
      }
      printings.sort(KNOWN_FIRST);
      Editions<Printing> decided =
          Editions.of(printings, Printing::version, replaced.stream().map(Fate::replaced).toList());
      long copies = decided.copies().stream().mapToLong(Printing::times).sum();
      for (Printing standing : decided.kept()) {
        put(standing, "", copies, lineage, out);
      }
      for (Printing standing : decided.superseded()) {
        put(standing, latest(standing.version(), replaced), copies, lineage, out);
      }
      listCopies(decided.copies(), out);
    }

    /**
     * Tells what stands for a content.
     *
     * @param by id of the document that took its place, empty where it stands
     */
    private static void put(
        Printing standing, String by, long copies, String lineage, MultiOutputReceiver out) {
      if (standing.known() == null) {
        boolean read = by.isEmpty();
        DocumentState state = read ? DocumentState.ACCEPTED : DocumentState.SUPERSEDED;
        out.get(read ? ACCEPTED : SUPERSEDED)
            .output(new Edition(standing.document().of(lineage), state, by, copies));
        return;
      }
      DocumentSummary known = standing.known().with(copies, lineage);
      out.get(KNOWN).output(by.isEmpty() ? known : known.superseded(by));
      if (standing.known().state() != DocumentState.ACCEPTED) {
        return;
      }
      if (!by.isEmpty()) {
        out.get(REVISIONS).output(Revision.withdrawn(known));
      } else if (!standing.known().lineageId().equals(lineage)) {
        out.get(REVISIONS).output(Revision.moved(known, lineage));
      }
    }

    private static void listCopies(List<Printing> copies, MultiOutputReceiver out) {
      SortedMap<Version, Long> times = new TreeMap<>();
      for (Printing copy : copies) {
        times.merge(copy.version(), copy.times(), Long::sum);
        if (copy.known() != null && copy.known().state() == DocumentState.ACCEPTED) {
          out.get(REVISIONS).output(Revision.withdrawn(copy.known()));
        }
      }
      times.forEach(
          (version, count) ->
              out.get(COPIES)
                  .output(
                      new Copy(
                          version.docId(),
                          version.source(),
                          version.url(),
                          version.published(),
                          version.contentHash(),
                          count)));
    }

    private static String latest(Version version, List<Fate> replaced) {
      return replaced.stream()
          .filter(fate -> Objects.equals(fate.replaced(), version))
          .map(Fate::by)
          .max(Comparator.naturalOrder())
          .orElseThrow()
          .docId();
    }
  }
}
