package kz.sanaq.merge;

import static kz.sanaq.model.Facts.amount;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatedIntervalTest {
  @TestFactory
  Stream<DynamicTest> oneRoundingExplains() {
    return Cases.of("merge/values.tsv").tests(row -> Outcome.one(row, verdict(row)));
  }

  private static Fields verdict(Case row) {
    StatedInterval one = StatedInterval.of(amount(row.given().get(0).get("amount")));
    StatedInterval other = StatedInterval.of(amount(row.given().get(1).get("amount")));
    String verdict = verdict(one, other);
    return Fields.NONE
        .with("verdict", verdict)
        .unless(verdict, "the_other_way_round", verdict(other, one));
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

  /** A square bracket stands where the end belongs to the interval. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1600/100; [1550, 1650]",
        "1620/1; [1619.5, 1620.5]",
        "3900/1>; (3900, 4000]",
        "3900/1>=; [3900, 4000]",
        "3900/1<; [3800, 3900)",
        "3900/1<=; [3800, 3900]",
        "3905/1>; (3905, 3906]",
        "3000/1000>; (3000, 4000]",
        "7000/1000~; [6500, 7500]",
        "7000/1~; [6500, 7500]",
        "1.5/0.1>; (1.5, 1.6]",
        "2-3/1; [1.5, 3.5]"
      })
  void anAmountStandsForTheNumbersAroundIt(String amount, String expected) {
    StatedInterval interval = StatedInterval.of(amount(amount));
    String got =
        (interval.hasLow() ? "[" : "(")
            + interval.low().toPlainString()
            + ", "
            + interval.high().toPlainString()
            + (interval.hasHigh() ? "]" : ")");
    assertThat(got.replace(".0,", ",").replace(".0]", "]").replace(".0)", ")"), is(expected));
  }
}
