package kz.sanaq.claim;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.sanaq.annotate.MentionsAtMark;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Measurand;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The qualifiers of figures, from {@code qualifiers.tsv}. */
class QualifierCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("claim/qualifiers.tsv").tests(row -> Outcome.one(row, fields(row)));
  }

  private static Fields fields(Case row) {
    Measurand measurand =
        MentionsAtMark.of(row, PUBLISHED).stream()
            .map(mention -> mention.fact().measurand())
            .findFirst()
            .orElseThrow();
    return Fields.NONE
        .with("indicator", measurand.indicator())
        .with("qualifier", measurand.qualifier());
  }
}
