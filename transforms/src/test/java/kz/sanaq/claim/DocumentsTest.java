package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeSet;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.language.Table;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Document;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Per;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Sketch;
import kz.sanaq.model.Status;
import org.junit.jupiter.api.Test;

/** All that is read in the small documents of {@code documents.tsv}, with a pack loaded anew. */
class DocumentsTest {
  private final Annotator annotator = new Annotator("kk", IndicatorSource.SHIPPED);

  @Test
  void everyDocument() {
    List<String> wrong = new ArrayList<>();
    Table table =
        Table.resource(
            "/kz/sanaq/claim/documents.tsv", "published", "title", "text", "mentions", "left_out");
    for (Table.Row row : table.rows()) {
      Document document = document(row);
      Annotation read = annotator.annotate(document);
      String expected = row.get("mentions") + "\n      left out " + row.get("left_out");
      String got = mentions(read) + "\n      left out " + leftOut(document, read);
      if (!got.equals(expected)) {
        String place = row.place() + " " + row.get("text");
        wrong.add(place + "\n    expected " + expected + "\n    got      " + got);
      }
      assertWhole(read.mentions());
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " wrong\n" + String.join("\n", wrong));
  }

  private static Document document(Table.Row row) {
    String day = row.get("published");
    String text = row.required("text").replace('⏎', '\n');
    LocalDate published = day.isEmpty() ? null : LocalDate.parse(day);
    String title = row.get("title");
    return new Document("d", "", "", published, title, text, "0", new Sketch("0", 0, "", ""), "0");
  }

  /**
   * What each mention has whatever is written: an id of its own, context stems sorted, each once.
   */
  private static void assertWhole(List<Mention> mentions) {
    assertEquals(mentions.size(), mentions.stream().map(Mention::mentionId).distinct().count());
    for (Mention mention : mentions) {
      assertEquals(24, mention.mentionId().length());
      assertEquals(List.copyOf(new TreeSet<>(mention.context())), mention.context());
    }
  }

  private static String mentions(Annotation read) {
    StringJoiner mentions = new StringJoiner(" | ");
    for (Mention mention : read.mentions()) {
      mentions.add(described(mention, read.mentions()));
    }
    return mentions.toString();
  }

  private static String described(Mention mention, List<Mention> all) {
    StringJoiner words = new StringJoiner(" ");
    words.add((mention.part() == Part.TITLE ? "title " : "") + mention.text() + ":");
    words.add(number(mention.amount()));
    words.add(mention.unit() + "/" + mention.object() + "/" + mention.indicator());
    if (mention.measure() == Measure.DELTA || mention.direction() != Direction.NONE) {
      words.add(lower(mention.measure())).add(lower(mention.direction()));
    }
    if (mention.fromValue() != null) {
      words.add("from " + mention.fromValue().toPlainString());
    }
    if (mention.per() != Per.NONE) {
      words.add("per " + lower(mention.per()));
    }
    if (mention.status() == Status.PLANNED) {
      words.add("planned");
    }
    for (Mention whole : all) {
      if (whole.mentionId().equals(mention.partOf())) {
        words.add("part of " + whole.text());
      }
    }
    words.add(Objects.toString(mention.period().year(), "-"));
    words.add(mention.place().region().isEmpty() ? "-" : mention.place().region());
    if (!mention.attribution().isEmpty()) {
      words.add("by " + mention.attribution());
    }
    return words + " (" + String.join(" ", mention.context()) + ")";
  }

  private static String number(Amount amount) {
    return amount.value() == null
        ? amount.comparator().sign()
            + amount.lower().toPlainString()
            + ".."
            + amount.upper().toPlainString()
        : amount.comparator().sign() + amount.value().toPlainString();
  }

  private static String leftOut(Document document, Annotation read) {
    StringJoiner quantities = new StringJoiner(" | ");
    for (Quantity quantity : read.quantities()) {
      if (quantity.reason() != null) {
        String part = quantity.part() == Part.TITLE ? document.title() : document.text();
        quantities.add(quantity.span().of(part) + " " + lower(quantity.reason()));
      }
    }
    return quantities.toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
