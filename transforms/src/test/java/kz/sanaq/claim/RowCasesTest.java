package kz.sanaq.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.annotate.MentionsAtMark;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What rows of lists have from their head, their neighbours and their whole, from {@code rows.tsv}.
 */
class RowCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("claim/rows.tsv")
        .tests(row -> Outcome.one(row, fields(MentionsAtMark.of(row, PUBLISHED))));
  }

  private static Fields fields(List<Mention> mentions) {
    if (mentions.size() != 1) {
      return Fields.NONE.unless(0, "mentions", mentions.size());
    }
    Mention mention = mentions.get(0);
    return Fields.NONE
        .with("value", mention.fact().amount().value())
        .with("unit", mention.fact().unit().code())
        .unless(Measurand.OTHER, "indicator", mention.fact().indicator())
        .unless(PUBLISHED.getYear(), "year", mention.fact().period().year());
  }
}
