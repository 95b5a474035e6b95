package kz.sanaq.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.Promises;
import kz.sanaq.language.Row;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;
import kz.sanaq.model.Quantity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Figures that nobody writes: what is read of each, and how many of them are claims; and what is
 * promised of any text holds of theirs.
 */
class HostileFiguresTest {
  private static final Annotator ANNOTATOR = Annotator.of("kk");

  @TestFactory
  Stream<DynamicTest> eachIsReadSo() {
    int cases = HostileCases.rows("figures.tsv").size();
    assertTrue(cases > 100, () -> cases + " cases");
    return HostileCases.tests("figures.tsv", HostileFiguresTest::check);
  }

  private static void check(Row row) {
    assertEquals(row.get("read"), read(row.get("text")));
  }

  static String read(String written) {
    String text = Notation.text(written);
    Document document = Documents.document(text).get();
    Annotation read = ANNOTATOR.annotate(document);
    Promises.check(document, read);
    List<String> quantities =
        read.quantities().stream().map(quantity -> shown(quantity, text)).toList();
    return read.mentions().size() + (quantities.isEmpty() ? "" : ": " + folded(quantities));
  }

  /** Equal ones behind each other stand once, with their number. */
  private static String folded(List<String> quantities) {
    StringJoiner folded = new StringJoiner(" | ");
    for (int begin = 0, end = 0; begin < quantities.size(); begin = end) {
      String first = quantities.get(begin);
      while (end < quantities.size() && quantities.get(end).equals(first)) {
        end++;
      }
      folded.add(end - begin == 1 ? first : (end - begin) + "× " + first);
    }
    return folded.toString();
  }

  private static String shown(Quantity quantity, String text) {
    return "%s = %s%s"
        .formatted(
            Notation.shown(quantity.span().of(text)),
            quantity.amount() == null ? "none" : shown(quantity.amount()),
            quantity.reason() == null ? "" : " (" + quantity.reason() + ")");
  }

  private static String shown(Amount amount) {
    String value =
        amount.value() == null
            ? amount.lower().toPlainString() + ".." + amount.upper().toPlainString()
            : amount.value().toPlainString();
    String sign = amount.comparator().sign();
    return Notation.shown(sign.equals("=") ? value : sign + " " + value);
  }
}
