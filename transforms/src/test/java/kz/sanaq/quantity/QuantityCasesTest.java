package kz.sanaq.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The quantity at the mark of each row of {@code cases.tsv}. */
class QuantityCasesTest {
  private static final Cases CASES = Cases.of("quantity/cases.tsv");
  private static final QuantityTexts TEXTS = new QuantityTexts();

  static List<Reading> read(String text) {
    return TEXTS.read(text);
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return CASES.tests(row -> Outcome.one(row, atMark(row)));
  }

  @Test
  void aThirdOfTheCasesIsOfWhatIsNoQuantity() {
    int negatives = 0;
    for (Case row : CASES.rows()) {
      negatives += row.expected().get("type").isEmpty() ? 1 : 0;
    }
    assertTrue(negatives * 3 >= CASES.rows().size());
  }

  /**
   * What the row asks for: the reading of just this span, or why those that touch it are left out.
   */
  private static Fields atMark(Case row) {
    Span mark = row.mark();
    List<Reading> touching = new ArrayList<>();
    for (Reading reading : read(row.text().text())) {
      if (span(reading).overlaps(mark)) {
        touching.add(reading);
      }
    }
    if (!row.expected().get("left_out").isEmpty()) {
      return leftOut(touching);
    }
    Fields fields = Fields.NONE;
    for (Reading reading : touching) {
      fields = span(reading).equals(mark) ? fields(reading) : fields.with("beside", span(reading));
    }
    return fields;
  }

  private static Fields leftOut(List<Reading> readings) {
    TreeSet<String> reasons = new TreeSet<>();
    for (Reading reading : readings) {
      reasons.add(
          reading.reason() == null
              ? "no: " + fields(reading)
              : Fields.NONE.with("reason", reading.reason()).get("reason"));
    }
    Fields fields = Fields.NONE;
    for (String reason : reasons) {
      fields = fields.with("left_out", reason);
    }
    return fields;
  }

  private static Span span(Reading reading) {
    return new Span(reading.begin(), reading.end());
  }

  private static Fields fields(Reading reading) {
    Fields fields =
        Fields.NONE
            .with("type", reading.type())
            .with("unit", reading.unit())
            .with("reason", reading.reason());
    Amount amount = reading.amount();
    return amount == null
        ? fields
        : fields
            .unless("=", "comparator", amount.comparator().sign())
            .with("value", amount.value())
            .with("lower", amount.lower())
            .with("upper", amount.upper());
  }

  @Test
  void bothEndsOfFromTo() {
    List<Reading> two = read("Деңгейі 6,7%-дан 6,4%-ға дейін төмендеді.");
    assertEquals(2, two.size());
    for (Reading reading : two) {
      assertTrue(reading.fromTo());
      assertEquals(new BigDecimal("6.7"), reading.first());
      assertEquals(new BigDecimal("6.4"), reading.second());
    }
    List<Reading> one = read("Айлығы 39 мыңнан 76 мың теңгеге дейін өсті.");
    assertEquals(1, one.size());
    assertTrue(one.get(0).fromTo());
    assertEquals(0, one.get(0).first().compareTo(new BigDecimal(39000)));
    assertEquals(0, one.get(0).second().compareTo(new BigDecimal(76000)));
    assertEquals(1, read("Ауылда 7-8 үй бар.").stream().filter(r -> !r.fromTo()).count());
  }

  @Test
  void stepIsOneUnitOfTheLastDigit() {
    String[][] cases = {
      {"1,6 мың", "100"},
      {"26 мың", "1000"},
      {"1 620", "1"},
      {"екі жүз", "1"},
      {"2,75", "0.01"},
      {"екі жүз мың", "1000"},
      {"екі жарым мың", "100"},
      {"1 млрд 7 млн", "1000000"}
    };
    for (String[] row : cases) {
      BigDecimal step = read(row[0] + " дана").get(0).amount().step();
      assertEquals(0, step.compareTo(new BigDecimal(row[1])), row[0] + " " + step);
    }
  }

  @Test
  void explainsItself() {
    Reading reading = read("Жобаға шамамен 5 мың теңге керек.").get(0);
    assertTrue(reading.rules().stream().anyMatch(rule -> rule.startsWith("currencies.tsv:")));
    assertTrue(reading.rules().stream().anyMatch(rule -> rule.startsWith("approximators.tsv:")));
  }

  @Test
  void randomTextNeverThrows() {
    String[] parts = {
      "бір",
      "екі",
      "мың",
      "млн",
      ".",
      ",",
      " ",
      " ",
      "-",
      "–",
      "12",
      "000",
      "2020",
      "%",
      "$",
      "₸",
      "теңге",
      "пайыз",
      "дейін",
      "жыл",
      "ден",
      "де",
      "бүтін",
      "оннан",
      "жарым",
      "жарты",
      "(",
      ")",
      "«",
      "»",
      "№",
      "/",
      ":",
      "@",
      "www",
      "сағат",
      "күн",
      "наурыз",
      "астам",
      "X",
      "IV",
      "\n",
      "км",
      "+",
      "минус",
      "үшін",
      "шамамен",
      "кем дегенде",
      "жас",
      "мен",
      "0",
      "\u0301",
      "'",
      "ақ",
      "°"
    };
    Random random = new Random(20201109);
    for (int n = 0; n < 20000; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        text.append(parts[random.nextInt(parts.length)]);
        if (random.nextInt(3) > 0) {
          text.append(' ');
        }
      }
      checkOrder(text.toString(), read(text.toString()));
    }
  }

  private static void checkOrder(String text, List<Reading> readings) {
    int at = 0;
    for (Reading reading : readings) {
      Objects.requireNonNull(reading.unit());
      assertTrue(reading.begin() >= at && reading.end() > reading.begin(), text);
      at = reading.end();
    }
  }
}
