package kz.sanaq.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Document;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.report.IndicatorLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gold/} is what its data sheet says. */
class OwnGoldTest {
  private static final Path GOLD = Path.of("..", "gold");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train",
        "test",
        "more",
        "fresh",
        "press",
        "press-unread",
        "dense",
        "dense-unread",
        "wide",
        "wide-unread"
      })
  void everyRowStandsWhereItSaysAndItsCodeIsInTheCatalogue(String half) throws IOException {
    Map<String, List<GoldEntry>> rows = rows(half);
    assertEquals(ids(half), rows.keySet().stream().sorted().toList(), "articles with rows");
    Set<String> unknown = new HashSet<>();
    rows.values().stream()
        .flatMap(List::stream)
        .map(row -> row.entry().text(Field.INDICATOR))
        .forEach(unknown::add);
    unknown.removeAll(codes());
    assertEquals(Set.of("other"), unknown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"train", "test", "more", "fresh", "press", "press-unread", "wide", "wide-unread"})
  void mergedClaimsAreClaims(String half) throws IOException {
    Set<String> claims = new HashSet<>();
    for (List<GoldEntry> rows : rows(half).values()) {
      for (GoldEntry row : rows) {
        if (row.claim()) {
          claims.add(row.docId() + row.entry().part() + row.entry().span());
        }
      }
    }
    Path file = GOLD.resolve(half).resolve("clusters.jsonl");
    int lost = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode row = Json.parse(line.getBytes(StandardCharsets.UTF_8));
      Entry place = place(row);
      if (!claims.contains(row.path("doc").asText() + place.part() + place.span())) {
        lost++;
      }
    }
    assertEquals(0, lost);
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "more", "fresh", "press", "press-unread"})
  void judgedRowsStandInTheirArticlesAndFailByAFault(String half) throws IOException {
    Map<String, Document> articles = articles(half);
    Set<String> places = new HashSet<>();
    Set<String> faults = new HashSet<>();
    for (String line : Files.readAllLines(GOLD.resolve(half).resolve("rows.jsonl"))) {
      JsonNode row = Json.parse(line.getBytes(StandardCharsets.UTF_8));
      Document article = articles.get(row.path("doc").textValue());
      String part = row.path("part").textValue().equals("title") ? article.title() : article.text();
      assertTrue(row.path("begin").intValue() < row.path("end").intValue(), line);
      assertTrue(row.path("end").intValue() <= part.length(), line);
      assertTrue(places.add(article.docId() + row.path("part") + row.path("begin")), line);
      assertNotEquals(row.get("stands").booleanValue(), row.has("fault"), line);
      faults.add(row.path("fault").asText("value"));
    }
    faults.removeAll(
        Set.of("value", "indicator", "qualifier", "part", "region", "period", "status", "title"));
    assertEquals(Set.of(), faults);
  }

  @Test
  void theHashDecidesTheHalf() throws IOException {
    List<String> all = new ArrayList<>(ids("train"));
    all.addAll(ids("test"));
    all.sort(Comparator.comparing(id -> hash("sanaq-gold-" + id)));
    assertEquals(156, all.size());
    assertEquals(ids("test"), all.subList(0, 78).stream().sorted().toList());
  }

  private static String hash(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static Entry place(JsonNode row) {
    try {
      return EntryReader.read(row);
    } catch (RowException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> codes() {
    return IndicatorLabels.of(Language.KK, IndicatorSource.SHIPPED).keySet();
  }

  private static Map<String, List<GoldEntry>> rows(String half) throws IOException {
    return new GoldReader(GOLD.resolve(half).resolve("claims.jsonl"), articles(half)).read();
  }

  private static List<String> ids(String half) throws IOException {
    return articles(half).keySet().stream().sorted().toList();
  }

  private static Map<String, Document> articles(String half) throws IOException {
    return new ArticleReader().articles(GOLD.resolve(half).resolve("articles.jsonl"));
  }
}
