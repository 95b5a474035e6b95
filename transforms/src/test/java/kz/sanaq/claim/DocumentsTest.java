package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Found;
import kz.sanaq.cases.Outcome;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All that is read in the small documents of {@code documents.tsv}. */
class DocumentsTest {
  private static final Cases CASES = Cases.of("claim/documents.tsv");

  @TestFactory
  Stream<DynamicTest> documents() {
    return CASES.tests(row -> outcome(Annotator.of("kk"), row));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    Annotator anew = new Annotator("kk", IndicatorSource.SHIPPED);
    CASES.check(row -> outcome(anew, row));
  }

  private static Outcome outcome(Annotator annotator, Case row) {
    Document document = document(row);
    Annotation read = annotator.annotate(document);
    assertWhole(read.mentions());
    return Outcome.all(row, found(document, read));
  }

  private static Document document(Case row) {
    return Documents.document(row.text().text())
        .title(row.title().text())
        .published(row.published())
        .get();
  }

  /**
   * What each mention has whatever is written: an id of its own, context stems sorted, each once.
   */
  private static void assertWhole(List<Mention> mentions) {
    assertEquals(mentions.size(), mentions.stream().map(Mention::mentionId).distinct().count());
    for (Mention mention : mentions) {
      assertEquals(24, mention.mentionId().length());
      assertEquals(List.copyOf(new TreeSet<>(mention.context())), mention.context());
    }
  }

  /** Mentions, and quantities that are none, in the order in which they stand there. */
  private static List<Found> found(Document document, Annotation read) {
    List<Found> mentions = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      Fields fields = fields(mention, read.mentions());
      Found found = found(document, mention.location().part(), mention.location().span(), fields);
      assertEquals(found.text(), mention.location().text());
      mentions.add(found);
    }
    List<Found> leftOut = new ArrayList<>();
    for (Quantity quantity : read.quantities()) {
      if (quantity.reason() != null) {
        Fields fields = Fields.NONE.with("reason", quantity.reason());
        leftOut.add(found(document, quantity.part(), quantity.span(), fields));
      }
    }
    assertEquals(inOrder(mentions), mentions);
    assertEquals(inOrder(leftOut), leftOut);
    return inOrder(Stream.concat(mentions.stream(), leftOut.stream()).toList());
  }

  private static List<Found> inOrder(List<Found> found) {
    return found.stream()
        .sorted(
            Comparator.comparing((Found one) -> one.part().isEmpty())
                .thenComparing(one -> one.span().begin()))
        .toList();
  }

  private static Found found(Document document, Part part, Span span, Fields fields) {
    return part == Part.TITLE
        ? Found.inTitle(document.title(), span, fields)
        : Found.inText(document.text(), span, fields);
  }

  private static Fields fields(Mention mention, List<Mention> all) {
    Amount amount = mention.fact().amount();
    Fields fields =
        Fields.NONE
            .unless("=", "comparator", amount.comparator().sign())
            .with("value", amount.value())
            .with("lower", amount.lower())
            .with("upper", amount.upper())
            .with("unit", mention.fact().unit().code())
            .with("object", mention.fact().object())
            .with("indicator", mention.fact().indicator())
            .unless(Measure.LEVEL, "measure", mention.fact().change().measure())
            .unless(Direction.NONE, "direction", mention.fact().change().direction())
            .with("from", mention.fact().change().from())
            .unless("", "per", mention.fact().per().code())
            .unless(Status.ACTUAL, "status", mention.fact().status())
            .with("year", mention.fact().period().year())
            .with("region", mention.fact().place().region())
            .with("attribution", mention.attribution())
            .with("context", String.join(" ", mention.context()));
    for (Mention whole : all) {
      if (whole.mentionId().equals(mention.partOf())) {
        fields = fields.with("part_of", whole.location().text());
      }
    }
    return fields;
  }
}
