package kz.sanaq.training;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/**
 * A row of one figure, and what a reader said of it who had the article beside it, as {@code
 * rows.jsonl} of {@code gold/} writes it.
 */
final class JudgedRow {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final JsonNode row;

  private JudgedRow(JsonNode row) {
    this.row = row;
  }

  /** Where the figure of a row stands. */
  record Place(String document, Part part, int begin) {
    static Place of(String document, Part part, Span span) {
      return new Place(document, part, span.begin());
    }
  }

  /** The rows of a file. */
  static Map<Place, JudgedRow> read(Path file) throws IOException {
    Map<Place, JudgedRow> rows = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JudgedRow judged = new JudgedRow(JSON.readTree(line));
      Part part = Part.valueOf(judged.text("part").toUpperCase(Locale.ROOT));
      rows.put(new Place(judged.text("doc"), part, judged.row.path("begin").asInt()), judged);
    }
    return rows;
  }

  /** Whether it tells the truth alone. */
  boolean stands() {
    return row.path("stands").asBoolean();
  }

  /** Whether it is the row of a figure as it is read now; if not, what was said is of no use. */
  boolean isOf(Fact fact) {
    Amount amount = fact.amount();
    return same(amount.value(), "value")
        && same(amount.lower(), "lower")
        && same(amount.upper(), "upper")
        && text("comparator").equals(amount.comparator().sign())
        && text("unit").equals(fact.unit().code())
        && text("measure").equalsIgnoreCase(fact.change().measure().name())
        && text("indicator").equals(fact.indicator())
        && text("qualifier").equals(fact.measurand().qualifier())
        && text("region").equals(fact.place().region())
        && text("district").equals(fact.place().district())
        && text("status").equalsIgnoreCase(fact.status().name())
        && text("year").equals(Objects.toString(fact.period().year(), ""))
        && same(fact.period().start(), "period_start")
        && same(fact.period().end(), "period_end");
  }

  private String text(String field) {
    return row.path(field).isNull() ? "" : row.path(field).asText();
  }

  private boolean same(BigDecimal number, String field) {
    JsonNode judged = row.path(field);
    return number == null || judged.isNull()
        ? number == null && judged.isNull()
        : judged.decimalValue().compareTo(number) == 0;
  }

  private boolean same(LocalDate day, String field) {
    return text(field).equals(Objects.toString(day, ""));
  }
}
