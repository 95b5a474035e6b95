package kz.sanaq.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Found;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reading of the sentences of {@code sentences.tsv}. */
class SentencesTest {
  private static final Cases CASES = Cases.of("quantity/sentences.tsv");
  private static final Readings READINGS = new Readings(Loader.of("kk"));

  @TestFactory
  Stream<DynamicTest> sentences() {
    return CASES.tests(row -> Outcome.all(row, READINGS.of(row)));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    Readings anew = new Readings(Loader.of("kk"));
    CASES.check(row -> Outcome.all(row, anew.of(row)));
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

  private static final class Readings {
    private final QuantityReader reader;
    private final Vocabulary vocabulary;

    Readings(Loader pack) {
      reader = new QuantityReader(pack);
      vocabulary = pack.freeze();
    }

    List<Found> of(Case row) {
      Text text = Text.of(row.text().text());
      Tokens tokens = Tokens.of(text, vocabulary);
      List<Found> found = new ArrayList<>();
      for (Reading reading : reader.read(tokens, 0, tokens.count())) {
        Span span = text.original(reading.begin(), reading.end());
        found.add(Found.inText(text.original(), span, fields(reading)));
      }
      return found;
    }
  }
}
