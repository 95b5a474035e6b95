package kz.sanaq.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import kz.sanaq.language.Table;
import kz.sanaq.model.Amount;
import org.junit.jupiter.api.Test;

/** Reads the rows of {@code cases.tsv}; a failure tells expected and got of every row. */
class QuantityCasesTest {
  private static final QuantityTexts TEXTS = new QuantityTexts();

  static List<Reading> read(String text) {
    return TEXTS.read(text);
  }

  @Test
  void everyCase() {
    Table cases =
        Table.resource(
            "/kz/sanaq/quantity/cases.tsv",
            "text",
            "type",
            "value",
            "lower",
            "upper",
            "unit",
            "comparator",
            "reason");
    List<String> wrong = new ArrayList<>();
    int negatives = 0;
    for (Table.Row row : cases.rows()) {
      String mistake = row.get("type").isEmpty() ? negative(row) : positive(row);
      negatives += row.get("type").isEmpty() ? 1 : 0;
      if (mistake != null) {
        wrong.add(row.place() + " " + row.get("text") + "\n    " + mistake);
      }
    }
    assertTrue(cases.rows().size() >= 400 && negatives * 3 >= cases.rows().size());
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " wrong\n" + String.join("\n", wrong));
  }

  private static String positive(Table.Row row) {
    String marked = row.required("text");
    int begin = marked.indexOf("[[");
    int end = marked.indexOf("]]") - 2;
    List<Reading> readings = read(marked.replace("[[", "").replace("]]", ""));
    String expected =
        describe(
            row.get("type"),
            number(row.get("value")),
            number(row.get("lower")),
            number(row.get("upper")),
            row.get("unit"),
            row.get("comparator"),
            row.get("reason"));
    List<String> unexpected = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.begin() == begin && reading.end() == end) {
        String got = describe(reading);
        return got.equals(expected) ? null : "expected " + expected + "\n    got      " + got;
      }
      if (reading.begin() < end && begin < reading.end()) {
        unexpected.add(reading.begin() + ".." + reading.end() + " " + describe(reading));
      }
    }
    return "missing  " + begin + ".." + end + " " + expected + "\n    unexpected " + unexpected;
  }

  private static String negative(Table.Row row) {
    String marked = row.required("text");
    int begin = marked.indexOf("[[");
    int end = marked.indexOf("]]") - 2;
    String reason = row.required("reason");
    boolean seen = false;
    for (Reading reading : read(marked.replace("[[", "").replace("]]", ""))) {
      if (reading.begin() < end && begin < reading.end()) {
        seen = true;
        String got = reading.reason() == null ? "" : reading.reason().name();
        boolean right =
            got.toLowerCase(Locale.ROOT).equals(reason)
                || (reason.equals("none") && got.equals("PRONOUN"));
        if (!right) {
          return "expected " + reason + ", got " + describe(reading);
        }
      }
    }
    return seen || reason.equals("none") ? null : "missing  a reading with reason " + reason;
  }

  private static String describe(Reading reading) {
    Amount amount = reading.amount();
    return describe(
        reading.type().name(),
        amount == null ? null : amount.value(),
        amount == null ? null : amount.lower(),
        amount == null ? null : amount.upper(),
        reading.unit(),
        amount == null ? "" : amount.comparator().sign(),
        reading.reason() == null ? "" : reading.reason().name().toLowerCase(Locale.ROOT));
  }

  private static String describe(
      String type,
      BigDecimal value,
      BigDecimal lower,
      BigDecimal upper,
      String unit,
      String comparator,
      String reason) {
    String number =
        value != null
            ? value.toPlainString()
            : lower == null ? "-" : lower.toPlainString() + ".." + upper.toPlainString();
    return String.join(" ", type, comparator, number, unit, reason).strip();
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? null : Amount.canonical(new BigDecimal(text));
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
