package kz.sanaq.transforms;

import static kz.sanaq.transforms.Samples.document;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.Node;
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

  @Test
  void foldsCopiesAndSetsAsideWhatIsReplaced(TestPipeline pipeline) {
    Document first = document("1", "a.kz", "a.kz/1", MONDAY, "Алғашқы");
    Document copy = document("9", "a.kz", "", MONDAY, "Алғашқы");
    Document again = document("1", "a.kz", "", TUESDAY, "Түзетілген");
    Document moved = document("5", "a.kz", "a.kz/1", TUESDAY.plusDays(1), "Көшкен");
    Document reprint = document("1", "b.kz", "", MONDAY, "Алғашқы");

    PCollectionTuple editions = select(pipeline, first, copy, again, moved, reprint, reprint);
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(
            new Edition(again, DocumentState.ACCEPTED, "", 0),
            new Edition(moved, DocumentState.ACCEPTED, "", 0),
            new Edition(reprint, DocumentState.ACCEPTED, "", 1),
            new Edition(copy, DocumentState.ACCEPTED, "", 1));
    PAssert.that(editions.get(SelectEditions.SUPERSEDED)).empty();
    pipeline.run();
  }

  @Test
  void namesTheLatestEdition(TestPipeline pipeline) {
    Document first = document("1", "a.kz", "a.kz/1", MONDAY, "Алғашқы");
    Document again = document("1", "a.kz", "", TUESDAY, "Түзетілген");
    Document moved = document("5", "a.kz", "a.kz/1", TUESDAY.plusDays(1), "Көшкен");

    PCollectionTuple editions = select(pipeline, moved, first, again);
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(
            new Edition(again, DocumentState.ACCEPTED, "", 0),
            new Edition(moved, DocumentState.ACCEPTED, "", 0));
    PAssert.that(editions.get(SelectEditions.SUPERSEDED))
        .containsInAnyOrder(new Edition(first, DocumentState.SUPERSEDED, "5", 0));
    pipeline.run();
  }

  @Test
  void judgesKnownDocumentsAsIfTheyWereReadNow(TestPipeline pipeline) {
    Document first = document("1", "a.kz", "", MONDAY, "Алғашқы");
    Document again = document("1", "a.kz", "", TUESDAY, "Түзетілген");
    Document same = document("2", "a.kz", "", MONDAY, "Өзгермеген");
    DocumentSummary replaced = known(first, 0);
    DocumentSummary kept = known(same, 3);
    Copy copy = new Copy("9", "a.kz", "", MONDAY.minusDays(1), same.contentHash(), 3);

    PCollectionTuple editions =
        pipeline
            .apply(
                "Printings",
                Create.of(
                    Printing.known(replaced),
                    Printing.known(kept),
                    Printing.copy(copy),
                    Printing.of(again),
                    Printing.of(same)))
            .apply("Select editions", SelectEditions.withLineages(none(pipeline)));
    PAssert.that(editions.get(SelectEditions.ACCEPTED))
        .containsInAnyOrder(new Edition(again, DocumentState.ACCEPTED, "", 0));
    PAssert.that(editions.get(SelectEditions.KNOWN))
        .containsInAnyOrder(replaced.superseded("1"), known(same, 4));
    PAssert.that(editions.get(SelectEditions.COPIES))
        .containsInAnyOrder(copy, new Copy("2", "a.kz", "", MONDAY, same.contentHash(), 1));
    PAssert.that(editions.get(SelectEditions.REVISIONS))
        .containsInAnyOrder(Revision.withdrawn(replaced));
    pipeline.run();
  }

  private static DocumentSummary known(Document document, long copies) {
    return new Edition(document, DocumentState.ACCEPTED, "", copies).unread("");
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
        .containsInAnyOrder(
            new Edition(one, DocumentState.ACCEPTED, "", 0),
            new Edition(other.of(smallest.hex()), DocumentState.ACCEPTED, "", 0),
            new Edition(alone, DocumentState.ACCEPTED, "", 0));
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

  private static PCollection<Membership> none(TestPipeline pipeline) {
    return pipeline.apply("No lineages", Create.empty(TypeDescriptor.of(Membership.class)));
  }
}
