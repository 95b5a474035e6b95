package kz.sanaq.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.annotate.MentionsAtMark;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What happens to the thing of a figure, from {@code events.tsv}. */
class EventCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("claim/events.tsv").tests(row -> Outcome.one(row, fields(row)));
  }

  /** Of the one mention at the mark; there may be none, and not two. */
  private static Fields fields(Case row) {
    List<Mention> mentions = MentionsAtMark.of(row, PUBLISHED);
    if (mentions.size() != 1) {
      return Fields.NONE.unless(0, "mentions", mentions.size());
    }
    return Fields.NONE
        .with("object", mentions.get(0).fact().object())
        .with("event", mentions.get(0).fact().measurand().event());
  }
}
