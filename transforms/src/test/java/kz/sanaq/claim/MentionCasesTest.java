package kz.sanaq.claim;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.language.Table;
import kz.sanaq.model.Document;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Sketch;
import kz.sanaq.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unit, object, bound, status, change and rate of figures, from {@code cases.tsv}. */
class MentionCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);
  private static final String[] COLUMNS = {
    "text", "unit", "object", "comparator", "status", "measure", "direction", "from", "per"
  };

  static Stream<Table.Row> cases() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            MentionCasesTest.class.getResourceAsStream("/kz/sanaq/claim/cases.tsv"),
            StandardCharsets.UTF_8)) {
      return Table.read("cases.tsv", reader, COLUMNS).rows().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFigureIsReadAsTheRowSays(Table.Row row) {
    String marked = row.get("text");
    int begin = marked.indexOf("[[");
    int end = marked.indexOf("]]") - 2;
    String text = marked.replace("[[", "").replace("]]", "");
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions(text)) {
      if (mention.span().overlaps(new Span(begin, end))) {
        found.add(mention);
      }
    }
    String read = found.isEmpty() ? "none" : found.size() > 1 ? "several" : fields(found.get(0));
    assertThat(row.place() + ": " + marked, read, is(expected(row)));
  }

  private static List<Mention> mentions(String text) {
    return Annotator.of("kk")
        .annotate(
            new Document("case", "", "", PUBLISHED, "", text, "0", new Sketch("0", 0, "", ""), "0"))
        .mentions();
  }

  private static String fields(Mention m) {
    return String.join(
        " | ",
        m.unit(),
        m.object(),
        m.amount().comparator().sign(),
        lower(m.status()),
        lower(m.measure()),
        lower(m.direction()),
        number(m.fromValue()),
        lower(m.per()));
  }

  private static String expected(Table.Row row) {
    if (row.get("unit").equals("none")) {
      return "none";
    }
    return String.join(
        " | ",
        row.get("unit"),
        row.get("object"),
        or(row.get("comparator"), "="),
        or(row.get("status"), "actual"),
        or(row.get("measure"), "level"),
        or(row.get("direction"), "none"),
        or(row.get("from"), "none"),
        or(row.get("per"), "none"));
  }

  private static String or(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String number(BigDecimal value) {
    return value == null ? "none" : value.toPlainString();
  }
}
