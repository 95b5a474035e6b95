package kz.sanaq.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import kz.sanaq.language.Table;
import kz.sanaq.language.Text;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityType;
import org.junit.jupiter.api.Test;

/** Every reading of the sentences of {@code sentences.tsv}, with a pack that is loaded anew. */
class SentencesTest {
  private final QuantityTexts texts = new QuantityTexts();

  @Test
  void everySentence() {
    List<String> wrong = new ArrayList<>();
    Table table = Table.resource("/kz/sanaq/quantity/sentences.tsv", "text", "readings");
    for (Table.Row row : table.rows()) {
      String got = readings(row.required("text").replace('⏎', '\n'));
      if (!got.equals(row.get("readings"))) {
        wrong.add(
            row.place()
                + " "
                + row.get("text")
                + "\n    expected "
                + row.get("readings")
                + "\n    got      "
                + got);
      }
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " wrong\n" + String.join("\n", wrong));
  }

  private String readings(String sentence) {
    Text text = Text.of(sentence);
    StringJoiner readings = new StringJoiner(" | ");
    for (Reading reading : texts.read(sentence)) {
      String span = text.slice(reading.begin(), reading.end()).replace('\n', '⏎');
      readings.add(span + ": " + described(reading));
    }
    return readings.toString();
  }

  private static String described(Reading reading) {
    StringJoiner words = new StringJoiner(" ");
    if (reading.amount() != null) {
      words.add(described(reading.amount()));
    }
    if (!reading.unit().isEmpty()) {
      words.add(reading.unit());
    }
    if (!reading.per().isEmpty()) {
      words.add("per " + reading.per());
    }
    if (reading.fromTo()) {
      words.add("from " + reading.first().toPlainString());
      words.add("to " + reading.second().toPlainString());
    }
    if (reading.type() != QuantityType.CARDINAL) {
      words.add(reading.type().name());
    }
    if (reading.reason() != null) {
      words.add(reading.reason().name().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private static String described(Amount amount) {
    String value =
        amount.value() == null
            ? amount.lower().toPlainString() + ".." + amount.upper().toPlainString()
            : amount.value().toPlainString();
    return amount.comparator().sign() + " " + value + "/" + amount.step().toPlainString();
  }
}
