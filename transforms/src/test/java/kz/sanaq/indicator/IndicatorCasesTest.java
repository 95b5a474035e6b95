package kz.sanaq.indicator;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.sanaq.annotate.MentionsAtMark;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The indicators of figures, from {@code kk.tsv}. */
class IndicatorCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("indicator/kk.tsv")
        .tests(row -> Outcome.one(row, Fields.NONE.with("indicator", indicator(row))));
  }

  /** That of the first mention at the mark; null where there is none. */
  private static String indicator(Case row) {
    return MentionsAtMark.of(row, PUBLISHED).stream()
        .map(mention -> mention.fact().indicator())
        .findFirst()
        .orElse(null);
  }
}
