package kz.sanaq.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {
  private static final LayoutReader READER = LayoutReader.of("kk");

  private static final Cases CASES = Cases.of("document/layout.tsv");

  @TestFactory
  Stream<DynamicTest> layouts() {
    return CASES.tests(row -> Outcome.one(row, fields(READER, row)));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    LayoutReader anew = LayoutReader.of("kk");
    CASES.check(row -> Outcome.one(row, fields(anew, row)));
  }

  @Test
  void readsAnyTextWithinItsBounds() {
    Random random = new Random(7);
    String letters =
        "АаБбKk19 ,.:–-\n\n•|@+()«»©\u00A0\u00AD\uD83D\uDE00Фото: рет date сәуір Бөлісу";
    for (int round = 0; round < 3000; round++) {
      StringBuilder builder = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        int from = random.nextInt(letters.length());
        builder.append(letters, from, Math.min(letters.length(), from + 1 + random.nextInt(8)));
      }
      Text text = Text.of(builder.toString());
      Layout layout = READER.read(text);
      assertOrdered(text, layout.boilerplate());
      assertOrdered(text, layout.contacts().spans().all());
      assertOrdered(text, layout.repeats());
    }
  }

  @Tag("bulk")
  @ParameterizedTest
  @ValueSource(
      strings = {"1 ", "(", "h-", "8-", "@", "a@", "A. ", "\n1\n", "\nФото\n", "хабарлайды ", "• "})
  void longTextsOfOneThingStayWithinTheirBounds(String unit) {
    Text text = Text.of(unit.repeat(100_000));
    Layout layout = READER.read(text);
    assertOrdered(text, layout.boilerplate());
    assertOrdered(text, layout.contacts().spans().all());
    assertOrdered(text, layout.repeats());
  }

  @Test
  void spansAreOfTheFoldedText() {
    Text text = Text.of("Мек\u00ADтеп ашылды\r\n5\u00A0Мамыр, 2021\r\nЖиын өтті.");
    Layout layout = READER.read(text);
    assertThat(layout.headline(), equalTo(new Span(0, 13)));
    assertThat(text.original(0, 13), equalTo(new Span(0, 14)));
    assertThat(layout.date(), equalTo(new Span(14, 27)));
  }

  private static void assertOrdered(Text text, List<Span> spans) {
    int at = 0;
    for (Span span : spans) {
      assertThat(text.original(), span.begin(), greaterThanOrEqualTo(at));
      assertThat(text.original(), span.end(), lessThanOrEqualTo(text.length()));
      at = span.end();
    }
  }

  private static Fields fields(LayoutReader reader, Case row) {
    Text text = Text.of(row.text().text());
    Layout layout = reader.read(text);
    Fields fields =
        Fields.NONE
            .with("headline", shown(text, layout.headline()))
            .with("dateline", shown(text, layout.dateline()))
            .with("date", shown(text, layout.date()))
            .with("published", layout.published())
            .with("source", reader.source(text, layout));
    fields = withEach(fields, "repeats", text, layout.repeats());
    fields = withEach(fields, "boilerplate", text, layout.boilerplate());
    return withEach(fields, "contacts", text, layout.contacts().spans().all());
  }

  private static Fields withEach(Fields fields, String name, Text text, List<Span> spans) {
    Fields more = fields;
    for (Span span : spans) {
      more = more.with(name, shown(text, span));
    }
    return more;
  }

  private static String shown(Text text, Span span) {
    return span == null ? "" : text.slice(span.begin(), span.end()).replace('\n', '⏎');
  }
}
