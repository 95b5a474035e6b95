package kz.sanaq.transforms.steps;

import static kz.sanaq.transforms.steps.Samples.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.edition.Edition;
import kz.sanaq.edition.Printing;
import kz.sanaq.edition.Revision;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.Node;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
final class SelectEditionsTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
  private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 4);
  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 3, 5);

  @Test
  void foldsCopiesAndSetsAsideWhatIsReplaced(TestPipeline pipeline) {
    Document first = document("1", "a.kz", "a.kz/1", MONDAY, "Алғашқы");
    Document copy = document("9", "a.kz", "", TUESDAY, "Алғашқы");
    Document again = document("1", "a.kz", "", TUESDAY, "Түзетілген");
    Document moved = document("5", "a.kz", "a.kz/1", WEDNESDAY, "Көшкен");
    Document reprint = document("1", "b.kz", "", MONDAY, "Алғашқы");

    PCollectionTuple editions = select(pipeline, first, copy, again, moved, reprint, reprint);
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(
            accepted(again),
            accepted(moved),
            new Edition(reprint, DocumentState.ACCEPTED, "", 2, List.of()),
            accepted(copy, new Copy("1", "a.kz/1", MONDAY, 1, "5", false)));
    PAssert.that(editions.get(SelectEditions.SUPERSEDED)).empty();
    pipeline.run();
  }

  @Test
  void listsEachIdOnce(TestPipeline pipeline) {
    Document stands = document("1", "a.kz", "", WEDNESDAY, "Мәтін");
    Document earlier = document("1", "a.kz", "", MONDAY, "Мәтін");
    Document other = document("2", "a.kz", "", MONDAY, "Мәтін");
    Document otherLater = document("2", "a.kz", "", TUESDAY, "Мәтін");

    PCollectionTuple editions = select(pipeline, earlier, other, other, stands, otherLater);
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(
            accepted(
                stands,
                new Copy("2", "", TUESDAY, 1, "", true),
                new Copy("2", "", MONDAY, 2, "", false),
                new Copy("1", "", MONDAY, 1, "", false)));
    pipeline.run();
  }

  @Test
  void namesTheLatestEdition(TestPipeline pipeline) {
    Document first = document("1", "a.kz", "a.kz/1", MONDAY, "Алғашқы");
    Document again = document("1", "a.kz", "", TUESDAY, "Түзетілген");
    Document moved = document("5", "a.kz", "a.kz/1", WEDNESDAY, "Көшкен");

    PCollectionTuple editions = select(pipeline, moved, first, again);
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(accepted(again), accepted(moved));
    PAssert.that(editions.get(SelectEditions.SUPERSEDED))
        .containsInAnyOrder(new Edition(first, DocumentState.SUPERSEDED, "5", 1, List.of()));
    pipeline.run();
  }

  @Test
  void namesWhatStandsAndNotItsCopy(TestPipeline pipeline) {
    Document first = document("1", "a.kz", "", MONDAY, "Алғашқы");
    Document copy = document("1", "a.kz", "", TUESDAY, "Түзетілген");
    Document stands = document("7", "a.kz", "", WEDNESDAY, "Түзетілген");
    Document firstAgain = document("8", "a.kz", "", MONDAY.minusDays(1), "Алғашқы");

    PCollectionTuple editions = select(pipeline, first, copy, stands, firstAgain);
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(accepted(stands, new Copy("1", "", TUESDAY, 1, "", true)));
    PAssert.that(editions.get(SelectEditions.SUPERSEDED))
        .containsInAnyOrder(
            new Edition(
                first,
                DocumentState.SUPERSEDED,
                "7",
                1,
                List.of(new Copy("8", "", MONDAY.minusDays(1), 1, "7", false))));
    pipeline.run();
  }

  @Test
  void judgesKnownDocumentsAsIfTheyWereReadNow(TestPipeline pipeline) {
    Document first = document("1", "a.kz", "", MONDAY, "Алғашқы");
    Document again = document("1", "a.kz", "", TUESDAY, "Түзетілген");
    Document same = document("2", "a.kz", "", TUESDAY, "Өзгермеген");
    Document copy = document("9", "a.kz", "", MONDAY, "Өзгермеген");
    Copy knownCopy = new Copy("8", "", MONDAY, 3, "", true);
    DocumentSummary replaced = known(first);
    DocumentSummary kept = known(same);
    DocumentSummary keptCopy = kept.copy(knownCopy);

    PCollectionTuple editions =
        select(pipeline, List.of(replaced, keptCopy, kept), again, same, copy);
    PAssert.that(editions.get(SelectEditions.ACCEPTED)).containsInAnyOrder(accepted(again));
    Copy newCopy = new Copy("9", "", MONDAY, 1, "", true);
    PAssert.that(editions.get(SelectEditions.KNOWN))
        .containsInAnyOrder(
            replaced.superseded("1"), kept.with(2, kept.lineageId()), keptCopy, kept.copy(newCopy));
    PAssert.that(editions.get(SelectEditions.REVISIONS))
        .containsInAnyOrder(
            Revision.of(replaced, Revision.RevisionOutcome.WITHDRAWN),
            Revision.kept(kept, kept.lineageId(), List.of(newCopy)));
    pipeline.run();
  }

  @Test
  void aLaterCopyIsReadInPlaceOfTheKnownOne(TestPipeline pipeline) {
    Document same = document("2", "a.kz", "", MONDAY, "Өзгермеген");
    Document later = document("3", "a.kz", "", TUESDAY, "Өзгермеген");
    DocumentSummary known = known(same);
    DocumentSummary knownCopy = known.copy(new Copy("1", "", MONDAY, 1, "", true));

    PCollectionTuple editions = select(pipeline, List.of(known, knownCopy), later);
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(
            accepted(
                later,
                new Copy("2", "", MONDAY, 1, "", true),
                new Copy("1", "", MONDAY, 1, "", true)));
    PAssert.that(editions.get(SelectEditions.KNOWN)).empty();
    PAssert.that(editions.get(SelectEditions.REVISIONS))
        .containsInAnyOrder(
            Revision.of(known, Revision.RevisionOutcome.RELISTED),
            Revision.of(knownCopy, Revision.RevisionOutcome.RELISTED));
    pipeline.run();
  }

  @Test
  void ofOneIdTheLastCopyIsListed(TestPipeline pipeline) {
    Document same = document("2", "a.kz", "", WEDNESDAY, "Өзгермеген");
    Document later = document("1", "a.kz", "", TUESDAY, "Өзгермеген");
    DocumentSummary known = known(same);
    DocumentSummary knownCopy = known.copy(new Copy("1", "", MONDAY, 1, "", true));

    PCollectionTuple editions = select(pipeline, List.of(known, knownCopy), later);
    Copy newCopy = new Copy("1", "", TUESDAY, 1, "", true);
    PAssert.that(editions.get(SelectEditions.KNOWN))
        .containsInAnyOrder(
            known, known.copy(newCopy), known.copy(new Copy("1", "", MONDAY, 1, "", false)));
    PAssert.that(editions.get(SelectEditions.REVISIONS))
        .containsInAnyOrder(
            Revision.kept(known, known.lineageId(), List.of(newCopy)),
            Revision.of(knownCopy, Revision.RevisionOutcome.RELISTED));
    pipeline.run();
  }

  @Test
  void copiesOfWhatIsReplacedAreWithdrawn(TestPipeline pipeline) {
    Document same = document("2", "a.kz", "", MONDAY, "Өзгермеген");
    Document later = document("2", "a.kz", "", TUESDAY, "Өзгерген");
    DocumentSummary known = known(same);
    DocumentSummary knownCopy = known.copy(new Copy("1", "", MONDAY, 2, "", true));

    PCollectionTuple editions = select(pipeline, List.of(known, knownCopy), later);
    PAssert.that(editions.get(SelectEditions.KNOWN))
        .containsInAnyOrder(
            known.superseded("2"),
            known.superseded("2").copy(new Copy("1", "", MONDAY, 2, "2", false)));
    PAssert.that(editions.get(SelectEditions.REVISIONS))
        .containsInAnyOrder(
            Revision.of(known, Revision.RevisionOutcome.WITHDRAWN),
            Revision.of(knownCopy, Revision.RevisionOutcome.WITHDRAWN));
    pipeline.run();
  }

  private static Edition accepted(Document document, Copy... copies) {
    return new Edition(document, DocumentState.ACCEPTED, "", 1, List.of(copies));
  }

  private static DocumentSummary known(Document document) {
    Annotation read = new Annotation("", List.of(), List.of(), List.of());
    return accepted(document).read(read).findFirst().orElseThrow();
  }

  private static PCollectionTuple select(
      TestPipeline pipeline, List<DocumentSummary> known, Document... documents) {
    List<Printing> printings = new ArrayList<>();
    known.forEach(document -> printings.add(Printing.known(document)));
    List.of(documents).forEach(document -> printings.add(Printing.of(document)));
    return pipeline
        .apply("Printings", Create.of(printings))
        .apply(
            "Select editions",
            SelectEditions.withLineages(
                pipeline.apply("No lineages", Create.empty(TypeDescriptor.of(Membership.class)))));
  }

  @Test
  void tellsDocumentsTheirLineage(TestPipeline pipeline) {
    Document one = document("1", "a.kz", "", MONDAY, "Бірінші");
    Document other = document("1", "b.kz", "", MONDAY, "Бірінші");
    Document alone = document("2", "a.kz", "", MONDAY, "Екінші");
    Node smallest = new Node(0, 1);
    Membership lineage = new Membership(Node.of(other.contentHash()), smallest);
    Membership elsewhere = new Membership(new Node(0, 2), smallest);

    PCollectionTuple editions =
        select(pipeline, List.of(lineage, elsewhere), List.of(one, other, alone));
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(accepted(one), accepted(other.of(smallest.hex())), accepted(alone));
    pipeline.run();
  }

  private static PCollectionTuple select(TestPipeline pipeline, Document... documents) {
    return select(pipeline, List.of(), List.of(documents));
  }

  private static PCollectionTuple select(
      TestPipeline pipeline, List<Membership> lineages, List<Document> documents) {
    PCollection<Membership> known =
        pipeline.apply(
            "Lineages", Create.of(lineages).withType(TypeDescriptor.of(Membership.class)));
    return pipeline
        .apply("Documents", Create.of(documents))
        .apply("Printings", MapElements.into(TypeDescriptor.of(Printing.class)).via(Printing::of))
        .apply("Select editions", SelectEditions.withLineages(known));
  }
}
