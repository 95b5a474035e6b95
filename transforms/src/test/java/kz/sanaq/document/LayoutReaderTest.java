package kz.sanaq.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;
import kz.sanaq.language.Table;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {
  private static final LayoutReader READER = LayoutReader.of("kk");

  static Stream<Table.Row> cases() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            LayoutReaderTest.class.getResourceAsStream("layout.tsv"), StandardCharsets.UTF_8)) {
      return Table.read("layout.tsv", reader, "text", "headline").rows().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheLayoutOf(Table.Row row) {
    check(READER, row);
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() throws IOException {
    LayoutReader anew = LayoutReader.of("kk");
    cases().forEach(row -> check(anew, row));
  }

  private static void check(LayoutReader reader, Table.Row row) {
    Text text = Text.of(row.get("text").replace('⏎', '\n'));
    Layout layout = reader.read(text);

    StringJoiner expected = new StringJoiner("\n");
    for (String column :
        List.of("headline", "repeats", "dateline", "date", "boilerplate", "contacts")) {
      expected.add(column + ": " + row.get(column));
    }
    expected.add("published: " + row.get("published")).add("source: " + row.get("source"));
    assertThat(row.place(), shown(reader, text, layout), equalTo(expected.toString()));
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

  private static String shown(LayoutReader reader, Text text, Layout layout) {
    return new StringJoiner("\n")
        .add("headline: " + shown(text, layout.headline()))
        .add("repeats: " + shown(text, layout.repeats()))
        .add("dateline: " + shown(text, layout.dateline()))
        .add("date: " + shown(text, layout.date()))
        .add("boilerplate: " + shown(text, layout.boilerplate()))
        .add("contacts: " + shown(text, layout.contacts().spans().all()))
        .add("published: " + (layout.published() == null ? "" : layout.published()))
        .add("source: " + reader.source(text, layout))
        .toString();
  }

  private static String shown(Text text, List<Span> spans) {
    List<String> shown = new ArrayList<>();
    spans.forEach(span -> shown.add(shown(text, span)));
    return String.join("|", shown);
  }

  private static String shown(Text text, Span span) {
    return span == null ? "" : text.slice(span.begin(), span.end()).replace('\n', '⏎');
  }
}
