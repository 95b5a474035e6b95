package kz.sanaq.time;

import java.util.stream.Stream;
import kz.sanaq.annotate.MentionsAtMark;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Period;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The period of the figure at the mark of each row, and the rules that find its year and days. */
class PeriodCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("time/cases.tsv").tests(row -> Outcome.one(row, period(row)));
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return Cases.of("time/rules.tsv").tests(row -> Outcome.one(row, rule(row)));
  }

  private static Fields period(Case row) {
    Period period = figure(row).fact().period();
    return Fields.NONE
        .with("start", period.start())
        .with("end", period.end())
        .with("year", period.year())
        .with("source", period.source());
  }

  private static Fields rule(Case row) {
    Fields fields = Fields.NONE;
    for (String rule : figure(row).rules()) {
      fields = rule.startsWith("time-") ? fields.with("rule", rule) : fields;
      fields = rule.startsWith("days-") ? fields.with("days", rule) : fields;
    }
    return fields;
  }

  /** The mention at the mark, read in its whole text. */
  private static Mention figure(Case row) {
    return MentionsAtMark.of(row, row.published()).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError(row.name() + "\n  no mention at the mark"));
  }
}
