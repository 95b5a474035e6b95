package kz.sanaq.transforms.steps;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.edition.Edition;
import kz.sanaq.edition.SegmentedDocument;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.CitedSentence;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Mention;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
final class ExtractMentionsTest {
  private static final Document SCHOOLS =
      Samples.document(
          "1", "a.kz", "", Samples.DAY, "Алматыда 5 мектеп ашылды. Оқушылар саны 1,6 мың адам.");
  private static final Document WORDS = Samples.document("2", "a.kz", "", null, "Көктем келді.");

  @Test
  void givesWhatTheAnnotatorReads(TestPipeline pipeline) {
    List<Mention> mentions = new ArrayList<>();
    List<CitedSentence> cited = new ArrayList<>();
    List<DocumentSummary> summaries = new ArrayList<>();
    List<SegmentedDocument> segmented = new ArrayList<>();
    for (Edition edition : List.of(accepted(SCHOOLS), accepted(WORDS))) {
      Annotation read = Annotator.of("kk").annotate(edition.document());
      mentions.addAll(read.mentions());
      cited.addAll(CitedSentence.of(edition.document(), read.mentions()));
      edition.read(read).forEach(summaries::add);
      segmented.add(new SegmentedDocument(edition, read.sentences()));
    }

    PCollection<SegmentedDocument> sentences =
        pipeline
            .apply("Accepted", Create.of(accepted(SCHOOLS), accepted(WORDS)))
            .apply("Segment sentences", SegmentSentences.of("kk"));
    PCollectionTuple extracted = sentences.apply("Extract mentions", ExtractMentions.of("kk"));
    PAssert.that(sentences).containsInAnyOrder(segmented);
    PAssert.that(extracted.get(ExtractMentions.MENTIONS)).containsInAnyOrder(mentions);
    PAssert.that(extracted.get(ExtractMentions.SENTENCES)).containsInAnyOrder(cited);
    PAssert.that(extracted.get(ExtractMentions.SUMMARIES)).containsInAnyOrder(summaries);
    pipeline.run();
  }

  @Test
  void listsMentionsForCopiesWithAnIdOfTheirOwn(TestPipeline pipeline) {
    Copy listed = new Copy("9", "a.kz/9", Samples.DAY.minusDays(2), 1, "", true);
    Copy same = new Copy("1", "a.kz/1", Samples.DAY.minusDays(1), 4, "", false);
    Edition edition = new Edition(SCHOOLS, DocumentState.ACCEPTED, "", 1, List.of(listed, same));
    Document copy = Samples.document("9", "a.kz", "a.kz/9", listed.published(), SCHOOLS.text());
    List<Mention> expected = new ArrayList<>();
    List<CitedSentence> cited = new ArrayList<>();
    for (Document document : List.of(SCHOOLS, copy)) {
      List<Mention> read = Annotator.of("kk").annotate(document).mentions();
      expected.addAll(read);
      cited.addAll(CitedSentence.of(document, read));
    }

    PCollectionTuple extracted =
        pipeline
            .apply("Accepted", Create.of(edition))
            .apply("Segment sentences", SegmentSentences.of("kk"))
            .apply("Extract mentions", ExtractMentions.of("kk"));
    PAssert.that(extracted.get(ExtractMentions.MENTIONS)).containsInAnyOrder(expected);
    PAssert.that(extracted.get(ExtractMentions.SENTENCES)).containsInAnyOrder(cited);
    PAssert.that(
            extracted
                .get(ExtractMentions.SUMMARIES)
                .apply(
                    "Describe",
                    MapElements.into(TypeDescriptors.strings())
                        .via(
                            row ->
                                String.join(
                                    " ",
                                    row.docId(),
                                    row.url(),
                                    row.state().name(),
                                    row.copyOf(),
                                    Long.toString(row.times()),
                                    String.valueOf(row.mentions())))))
        .containsInAnyOrder("1  ACCEPTED  1 2", "9 a.kz/9 COPY 1 1 2", "1 a.kz/1 COPY 1 4 null");
    pipeline.run();
  }

  @Test
  void leavesOutWhatIsTooMuch(TestPipeline pipeline) {
    PCollectionTuple extracted =
        pipeline
            .apply("Accepted", Create.of(accepted(SCHOOLS)))
            .apply("Segment sentences", SegmentSentences.of("kk"))
            .apply("Extract mentions", ExtractMentions.of("kk").within(new MentionLimits(1, 1)));
    PAssert.that(
            extracted
                .get(ExtractMentions.SUMMARIES)
                .apply(
                    "Count",
                    MapElements.into(TypeDescriptors.strings())
                        .via(row -> row.quantities() + " " + row.leftOut() + " " + row.mentions())))
        .containsInAnyOrder("2 [ReasonCount[reason=TOO_MANY, quantities=1]] 1");
    pipeline.run();
  }

  @Test
  void listsSupersededDocumentsWithoutCounts(TestPipeline pipeline) {
    Edition edition = new Edition(SCHOOLS, DocumentState.SUPERSEDED, "7", 2, List.of());
    DocumentSummary expected =
        new DocumentSummary(
            "1",
            SCHOOLS.lineageId(),
            "a.kz",
            "",
            Samples.DAY,
            "Алматыда 5 мектеп ашылды.",
            "",
            SCHOOLS.contentHash(),
            SCHOOLS.sketch(),
            DocumentState.SUPERSEDED,
            "",
            "7",
            2,
            SCHOOLS.text().length(),
            null,
            null,
            List.of(),
            null);
    PAssert.that(
            pipeline
                .apply("Superseded", Create.of(edition))
                .apply("List superseded", ListUnread.of("kk")))
        .containsInAnyOrder(expected);
    pipeline.run();
  }

  private static Edition accepted(Document document) {
    return new Edition(document, DocumentState.ACCEPTED, "", 1, List.of());
  }
}
