package kz.sanaq.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.cases.Among;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Found;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.Text;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reading of the sentences of {@code sentences.tsv}. */
class SentencesTest {
  private static final Cases CASES = Cases.of("quantity/sentences.tsv");
  private static final QuantityTexts TEXTS = new QuantityTexts();

  @TestFactory
  Stream<DynamicTest> sentences() {
    return CASES.tests(row -> Outcome.all(row, readings(TEXTS, row)));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    QuantityTexts anew = new QuantityTexts();
    CASES.check(row -> Outcome.all(row, readings(anew, row)));
  }

  /** A quantity takes nothing from the sentences around, wherever its own is cut. */
  @Test
  void aSentenceIsReadByItself() {
    for (Case row : CASES.rows()) {
      for (String cut : Among.cuts(row.text().text())) {
        Among among = new Among("Шамамен екі жүз мың", cut, "мың теңгеден астам");
        assertEquals(
            said(TEXTS.read(cut), 0), said(TEXTS.read(among.text(), 1), among.begin()), cut);
      }
    }
  }

  private static List<String> said(List<Reading> readings, int from) {
    return readings.stream()
        .map(read -> read.begin() - from + "-" + (read.end() - from) + " " + fields(read))
        .toList();
  }

  private static Fields fields(Reading reading) {
    Fields fields =
        Fields.NONE
            .with("unit", reading.unit())
            .with("per", reading.per())
            .unless(QuantityType.CARDINAL, "type", reading.type())
            .with("reason", reading.reason());
    if (reading.fromTo()) {
      fields = fields.with("from", reading.first()).with("to", reading.second());
    }
    Amount amount = reading.amount();
    return amount == null
        ? fields
        : fields
            .unless("=", "comparator", amount.comparator().sign())
            .with("value", amount.value())
            .with("lower", amount.lower())
            .with("upper", amount.upper())
            .with("step", amount.step());
  }

  private static List<Found> readings(QuantityTexts texts, Case row) {
    Text text = Text.of(row.text().text());
    List<Found> found = new ArrayList<>();
    for (Reading reading : texts.read(row.text().text())) {
      Span span = text.original(reading.begin(), reading.end());
      found.add(Found.inText(text.original(), span, fields(reading)));
    }
    return found;
  }
}
