package kz.sanaq.transforms;

import static kz.sanaq.transforms.Samples.document;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentState;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
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

  private static PCollectionTuple select(TestPipeline pipeline, Document... documents) {
    return pipeline
        .apply("Documents", Create.of(List.of(documents)))
        .apply("Printings", MapElements.into(TypeDescriptor.of(Printing.class)).via(Printing::of))
        .apply("Select editions", SelectEditions.create());
  }
}
