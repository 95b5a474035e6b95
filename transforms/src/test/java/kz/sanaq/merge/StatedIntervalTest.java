package kz.sanaq.merge;

import static kz.sanaq.merge.Mentions.amount;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.language.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class StatedIntervalTest {
  @TestFactory
  Stream<DynamicTest> oneRoundingExplains() {
    Table table = Table.resource("/kz/sanaq/merge/values.tsv", "one", "other", "verdict", "why");
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.place() + " " + row.get("one") + " " + row.get("other"),
                    () -> {
                      StatedInterval one = StatedInterval.of(amount(row.required("one")));
                      StatedInterval other = StatedInterval.of(amount(row.required("other")));
                      String verdict = row.required("verdict");
                      assertThat(verdict(one, other), is(verdict));
                      assertThat("the other way round", verdict(other, one), is(verdict));
                    }));
  }

  private static String verdict(StatedInterval one, StatedInterval other) {
    if (one.agrees(other)) {
      return one.contradicts(other) ? "agree and contradict" : "agree";
    }
    return one.contradicts(other) ? "contradict" : "apart";
  }

  @Test
  void everyAmountAgreesWithItself() {
    for (String text : List.of("0/1", "5/1", "3900/1>", "7000/1000~", "1.5/0.1<=", "2-3/1")) {
      StatedInterval interval = StatedInterval.of(amount(text));
      assertThat(text, interval.agrees(interval), is(true));
    }
  }

  @Test
  void aPlainValueReachesHalfAStepToBothSides() {
    StatedInterval interval = StatedInterval.of(amount("1600/100"));
    assertThat(interval.contains(new BigDecimal("1549.999")), is(false));
    assertThat(interval.contains(new BigDecimal("1550")), is(true));
    assertThat(interval.contains(new BigDecimal("1650")), is(true));
    assertThat(interval.contains(new BigDecimal("1650.001")), is(false));
  }

  @Test
  void anOpenBoundReachesOneUnitOfItsLastStatedDigit() {
    StatedInterval interval = StatedInterval.of(amount("3900/1>"));
    assertThat(interval.contains(new BigDecimal("3900")), is(false));
    assertThat(interval.contains(new BigDecimal("3900.01")), is(true));
    assertThat(interval.contains(new BigDecimal("4000")), is(true));
    assertThat(interval.contains(new BigDecimal("4000.01")), is(false));
  }

  @Test
  void anApproximationReachesHalfAUnitToBothSides() {
    StatedInterval interval = StatedInterval.of(amount("7000/1000~"));
    assertThat(interval.contains(new BigDecimal("6499")), is(false));
    assertThat(interval.contains(new BigDecimal("6500")), is(true));
    assertThat(interval.contains(new BigDecimal("7500")), is(true));
    assertThat(interval.contains(new BigDecimal("7501")), is(false));
  }
}
