package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Reason;
import kz.sanaq.model.ReasonCount;
import org.junit.jupiter.api.Test;

/** Of too many figures the first are read, sentence by sentence, those of the title before all. */
class MentionLimitsTest {
  private static final Document DOCUMENT =
      Documents.document("Былтыр 4 мектеп, 5 балабақша, 6 аурухана салынды. 7 көпір жөнделді.")
          .title("Алматыда 2 мектеп, 3 балабақша салынды")
          .get();

  @Test
  void theUsualLimitsLeaveNothingOut() {
    assertEquals(List.of("2", "3", "4", "5", "6", "7"), mentions(MentionLimits.USUAL));
    assertEquals(List.of(), tooMany(MentionLimits.USUAL));
  }

  @Test
  void aSentenceHasItsFirst() {
    MentionLimits two = new MentionLimits(2, 100);
    assertEquals(List.of("2", "3", "4", "5", "7"), mentions(two));
    assertEquals(List.of("6"), tooMany(two));
  }

  @Test
  void aDocumentHasItsFirst() {
    MentionLimits four = new MentionLimits(100, 4);
    assertEquals(List.of("2", "3", "4", "5"), mentions(four));
    assertEquals(List.of("6", "7"), tooMany(four));
    MentionLimits one = new MentionLimits(100, 1);
    assertEquals(List.of("2"), mentions(one));
    assertEquals(List.of("3", "4", "5", "6", "7"), tooMany(one));
  }

  @Test
  void whatIsNoClaimAnywayTakesNoRoom() {
    Document dates = Documents.document("2024 жылы 12 мамырда 5 үй салынды.").get();
    Annotation read = Annotator.of("kk").within(new MentionLimits(1, 1)).annotate(dates);
    assertEquals(List.of("5"), read.mentions().stream().map(m -> m.location().text()).toList());
    assertEquals(List.of(Reason.DATE), read.leftOut().stream().map(ReasonCount::reason).toList());
  }

  private static List<String> mentions(MentionLimits limits) {
    return read(limits).mentions().stream().map(mention -> mention.location().text()).toList();
  }

  private static List<String> tooMany(MentionLimits limits) {
    Annotation read = read(limits);
    List<Quantity> quantities =
        read.quantities().stream().filter(q -> q.reason() == Reason.TOO_MANY).toList();
    assertEquals(
        quantities.isEmpty()
            ? List.of()
            : List.of(new ReasonCount(Reason.TOO_MANY, quantities.size())),
        read.leftOut());
    return quantities.stream().map(q -> q.span().of(DOCUMENT.text(q.part()))).toList();
  }

  private static Annotation read(MentionLimits limits) {
    return Annotator.of("kk").within(limits).annotate(DOCUMENT);
  }
}
