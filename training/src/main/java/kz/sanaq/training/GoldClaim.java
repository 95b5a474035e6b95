package kz.sanaq.training;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/** One figure of an annotated article, as {@code gold/} writes it. */
final class GoldClaim {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** So many characters may a figure that was read reach out of the annotated one. */
  private static final int MARGIN = 30;

  private static final double ALIKE = 0.8;
  private static final int SHORTEST = 3;

  private final JsonNode row;

  private GoldClaim(JsonNode row) {
    this.row = row;
  }

  /** The claims of a file, by article; an article may have rows and no claims. */
  static Map<String, List<GoldClaim>> read(Path file) throws IOException {
    Map<String, List<GoldClaim>> claims = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      GoldClaim claim = new GoldClaim(JSON.readTree(line));
      List<GoldClaim> own = claims.computeIfAbsent(claim.text("doc"), doc -> new ArrayList<>());
      if (claim.isClaim()) {
        own.add(claim);
      }
    }
    return claims;
  }

  private boolean isClaim() {
    return row.path("kind").asText().equals("claim");
  }

  /** Whether the field may be learned from: it is there, and not marked as open to dispute. */
  boolean tells(String field) {
    return row.has(field)
        && !row.path("optional").asBoolean()
        && !row.path("optional_" + field).asBoolean();
  }

  /** What a field says; empty where it says nothing. */
  String text(String field) {
    return row.path(field).isNull() ? "" : row.path(field).asText();
  }

  /** Whether it is open to dispute whether this is a claim at all. */
  boolean isOpen() {
    return row.path("optional").asBoolean();
  }

  /** Whether what was read is filed as it should be: all fields but object and event. */
  boolean isFiled(Fact fact) {
    Integer year = fact.period().year();
    return agrees("unit", fact.unit().code())
        && agrees("year", year == null ? "" : year.toString())
        && agrees("region", fact.place().region())
        && agrees("status", fact.status().name().toLowerCase(Locale.ROOT))
        && agrees("comparator", fact.amount().comparator().sign())
        && (!row.has("indicator") || agrees("indicator", fact.indicator()));
  }

  private boolean agrees(String field, String read) {
    return row.path("optional_" + field).asBoolean()
        || read.equals(
            field.equals("indicator") && text(field).isEmpty() ? Measurand.OTHER : text(field));
  }

  /** Whether a figure that was read is this one. */
  boolean is(Part part, Span span, Amount amount) {
    boolean title = text("part").equals("title");
    int begin = row.path("begin").asInt();
    int end = row.path("end").asInt();
    return title == (part == Part.TITLE)
        && span.begin() < end
        && begin < span.end()
        && span.begin() >= begin - MARGIN
        && span.end() <= end + MARGIN
        && same(amount.value(), "value")
        && same(amount.lower(), "lower")
        && same(amount.upper(), "upper");
  }

  private boolean same(BigDecimal number, String field) {
    JsonNode gold = row.path(field);
    if (number == null || gold.isNull() || gold.isMissingNode()) {
      return number == null && (gold.isNull() || gold.isMissingNode());
    }
    return gold.decimalValue().compareTo(number) == 0;
  }

  /** Whether a dictionary form means what a field names: as {@code eval/score.py} compares them. */
  boolean alike(String field, String form) {
    String gold = text(field);
    if (gold.isEmpty() || form.isEmpty()) {
      return gold.isEmpty() && form.isEmpty();
    }
    for (String one : gold.split("\\|")) {
      if (!one.isBlank() && sameWord(last(one), last(form))) {
        return true;
      }
    }
    return false;
  }

  private static String last(String phrase) {
    String[] words = phrase.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return words[words.length - 1];
  }

  private static boolean sameWord(String a, String b) {
    int n = 0;
    int shorter = Math.min(a.length(), b.length());
    while (n < shorter && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return a.equals(b) || (n >= SHORTEST && n >= ALIKE * shorter);
  }
}
