package kz.sanaq.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.language.Table;
import kz.sanaq.model.Document;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Sketch;
import kz.sanaq.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The indicators of figures, from {@code kk.tsv}. */
class IndicatorCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

  static Stream<Table.Row> cases() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            IndicatorCasesTest.class.getResourceAsStream("/kz/sanaq/indicator/kk.tsv"),
            StandardCharsets.UTF_8)) {
      return Table.read("kk.tsv", reader, "text", "indicator").rows().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFigureMeasuresWhatTheRowSays(Table.Row row) {
    String marked = row.required("text");
    Span figure = new Span(marked.indexOf("[["), marked.indexOf("]]") - 2);
    String text = marked.replace("[[", "").replace("]]", "");
    String read =
        Annotator.of("kk")
            .annotate(
                new Document(
                    "case", "", "", PUBLISHED, "", text, "0", new Sketch("0", 0, "", ""), "0"))
            .mentions()
            .stream()
            .filter(mention -> mention.span().overlaps(figure))
            .map(Mention::indicator)
            .findFirst()
            .orElse("no mention");
    assertEquals(row.required("indicator"), read, row.place() + ": " + marked);
  }
}
