package kz.sanaq.transforms;

import static kz.sanaq.transforms.Samples.document;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.Node;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentState;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
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
        .apply("Select editions", SelectEditions.withLineages(known));
  }
}
