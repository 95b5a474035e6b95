package kz.sanaq.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.annotate.MentionsAtMark;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Unit, object, bound, status, change and rate of figures, from {@code cases.tsv}. */
class MentionCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("claim/cases.tsv")
        .tests(row -> Outcome.one(row, fields(MentionsAtMark.of(row, PUBLISHED))));
  }

  /** Those of the one mention; there may be none, and not two. */
  private static Fields fields(List<Mention> mentions) {
    if (mentions.size() != 1) {
      return Fields.NONE.unless(0, "mentions", mentions.size());
    }
    Mention mention = mentions.get(0);
    return Fields.NONE
        .with("unit", mention.fact().unit().code())
        .with("object", mention.fact().object())
        .unless("=", "comparator", mention.fact().amount().comparator().sign())
        .unless(Status.ACTUAL, "status", mention.fact().status())
        .unless(Measure.LEVEL, "measure", mention.fact().change().measure())
        .unless(Direction.NONE, "direction", mention.fact().change().direction())
        .with("from", mention.fact().change().from())
        .unless("", "per", mention.fact().per().code());
  }
}
