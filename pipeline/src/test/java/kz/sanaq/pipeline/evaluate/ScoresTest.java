package kz.sanaq.pipeline.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.pipeline.evaluate.Score.FScore;
import kz.sanaq.pipeline.evaluate.Score.Share;
import org.junit.jupiter.api.Test;

/** What a figure counts for, by rows of gold and mentions that are written down here. */
class ScoresTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void allRight() {
    Scores scores =
        scores(
            List.of(
                gold("begin=0 end=5 value=12 unit=item object=мектеп event=салу indicator=a.b")),
            List.of(
                read("begin=0 end=5 value=12 unit=item object=мектеп event=салу indicator=a.b")));
    Map<String, Score> expected = new LinkedHashMap<>();
    expected.put("found", new FScore(1, 0, 0));
    for (Field field : Field.values()) {
      if (!Field.PARTIAL.contains(field)) {
        expected.put(field.key(), new Share(1, 1));
      }
    }
    for (String tally : List.of("whole", "filed", "thing", "named")) {
      expected.put(tally, new FScore(1, 0, 0));
    }
    assertEquals(expected, scores.byName());
    assertEquals(
        List.copyOf(expected.keySet()), List.copyOf(scores.byName().keySet()), "in this order");
  }

  @Test
  void aWrongYearSpoilsTheRecordButNotTheThing() {
    Scores scores =
        scores(
            List.of(gold("begin=0 end=5 value=12 year=2024 indicator=a.b")),
            List.of(read("begin=0 end=5 value=12 year=2025 indicator=a.b")));
    assertEquals(new Share(0, 1), scores.byName().get("year"));
    assertEquals(new FScore(0, 1, 1), scores.byName().get("whole"));
    assertEquals(new FScore(0, 1, 1), scores.byName().get("filed"));
    assertEquals(new FScore(1, 0, 0), scores.byName().get("thing"));
    assertEquals(new FScore(0, 1, 1), scores.byName().get("named"));
  }

  @Test
  void aWrongIndicatorSpoilsNamingButNotTheRecord() {
    Scores scores =
        scores(
            List.of(
                gold("begin=0 end=5 value=12 indicator=a.b"),
                gold("begin=9 end=12 value=3 indicator=other")),
            List.of(read("begin=0 end=5 value=12 indicator=a.c"), read("begin=9 end=12 value=3")));
    assertEquals(new FScore(2, 0, 0), scores.byName().get("whole"));
    assertEquals(new FScore(1, 1, 1), scores.byName().get("filed"));
    assertEquals(new FScore(0, 1, 1), scores.byName().get("thing"));
    assertEquals(new FScore(0, 1, 1), scores.byName().get("named"));
  }

  @Test
  void whatIsReadWhereNothingIsCountsAgainstNamingToo() {
    Scores scores =
        scores(
            List.of(gold("begin=0 end=5 value=12 indicator=other")),
            List.of(
                read("begin=0 end=5 value=12"),
                read("begin=50 end=52 value=7 indicator=a.b"),
                read("begin=60 end=62 value=8")));
    assertEquals(new FScore(1, 2, 0), scores.byName().get("found"));
    assertEquals(new FScore(1, 2, 0), scores.byName().get("filed"));
    assertEquals(new FScore(0, 1, 0), scores.byName().get("thing"));
  }

  @Test
  void placeAndValueFindAFigure() {
    GoldEntry gold = gold("begin=40 end=45 value=12");
    assertEquals(1, found(gold, read("begin=44 end=75 value=12.0")), "30 after the end");
    assertEquals(0, found(gold, read("begin=44 end=76 value=12")), "31 after the end");
    assertEquals(1, found(gold, read("begin=10 end=41 value=12")), "30 before the begin");
    assertEquals(0, found(gold, read("begin=9 end=41 value=12")), "31 before the begin");
    assertEquals(0, found(gold, read("begin=45 end=47 value=12")), "beside it");
    assertEquals(0, found(gold, read("begin=40 end=45 value=13")), "another value");
    assertEquals(0, found(gold, read("begin=40 end=45 lower=12 upper=12")), "a range");
    assertEquals(0, found(gold, read("part=title begin=40 end=45 value=12")), "in the title");
    assertEquals(
        1, found(gold("begin=0 end=9 lower=2 upper=3"), read("begin=0 end=9 lower=2 upper=3")));
  }

  @Test
  void theFirstThatFitsIsTakenAndOnlyOnce() {
    Scores scores =
        scores(
            List.of(
                gold("begin=0 end=5 value=12 unit=item"),
                gold("begin=3 end=8 value=12 unit=person")),
            List.of(
                read("begin=4 end=5 value=12 unit=item"),
                read("begin=0 end=9 value=12 unit=person"),
                read("begin=0 end=9 value=12 unit=person")));
    assertEquals(new FScore(2, 1, 0), scores.byName().get("found"));
    assertEquals(new Share(2, 2), scores.byName().get("unit"));
  }

  @Test
  void optionalRowsCountNeitherWay() {
    GoldEntry optional = gold("begin=0 end=5 value=12 optional=true indicator=a.b");
    Scores missed = scores(List.of(optional), List.of());
    assertEquals(new FScore(0, 0, 0), missed.byName().get("found"));
    Scores found =
        scores(
            List.of(optional, gold("begin=30 end=35 value=1 indicator=other")),
            List.of(
                read("begin=0 end=5 value=12 indicator=a.c"),
                read("begin=2 end=4 value=99 indicator=a.b"),
                read("begin=30 end=35 value=1")));
    assertEquals(new FScore(1, 0, 0), found.byName().get("found"));
    assertEquals(new FScore(0, 0, 0), found.byName().get("thing"));
  }

  @Test
  void quantitiesThatAreNoClaimsAreNotLookedFor() {
    Scores scores =
        scores(List.of(gold("kind=none begin=0 end=5")), List.of(read("begin=0 end=5 value=12")));
    assertEquals(new FScore(0, 1, 0), scores.byName().get("found"));
  }

  @Test
  void openFieldsAreNotScored() {
    Scores scores =
        scores(
            List.of(
                gold(
                    "begin=0 end=5 value=12 year=2024 region=KZ unit=item indicator=a.b"
                        + " optional_year=true optional_indicator=true")),
            List.of(read("begin=0 end=5 value=12 year=2025 region=KZ unit=item indicator=a.c")));
    assertNull(scores.byName().get("year"));
    assertEquals(new FScore(1, 0, 0), scores.byName().get("whole"));
    assertNull(scores.byName().get("filed"), "no indicator is scored");
  }

  @Test
  void nothingSaidIsTheUsual() {
    Scores scores =
        scores(
            List.of(gold("begin=0 end=5 value=12")),
            List.of(read("begin=0 end=5 value=12 comparator== measure=level")));
    assertEquals(new Share(1, 1), scores.byName().get("comparator"));
    assertEquals(new Share(1, 1), scores.byName().get("measure"));
    assertNull(scores.byName().get("object"), "the row has none");
    assertNull(scores.byName().get("period_start"), "the row says none");
  }

  @Test
  void periodsAreScoredWhereGoldHasThem() {
    Scores scores =
        scores(
            List.of(gold("begin=0 end=5 value=12 period_start=2024-01-01 from_value=4.70")),
            List.of(read("begin=0 end=5 value=12 period_end=2024-02-01 from_value=4.7")));
    assertEquals(new Share(0, 1), scores.byName().get("period_start"));
    assertNull(scores.byName().get("period_end"));
    assertEquals(new Share(1, 1), scores.byName().get("from_value"));
  }

  @Test
  void percentages() {
    Scores scores = Scores.of(List.of());
    assertEquals(0, scores.percent("found"));
    FScore tally = new FScore(6, 2, 6);
    assertEquals(75, tally.precision());
    assertEquals(50, tally.recall());
    assertEquals(60, tally.percent(), 1e-12);
    assertEquals("0.12", Score.rounded(0.125, 2).toPlainString(), "as Python rounds");
    Scores some =
        scores(
            List.of(gold("begin=0 end=5 value=12 unit=item")),
            List.of(read("begin=0 end=5 value=12"), read("begin=9 end=10 value=1")));
    assertEquals(50, some.percent("found_precision"));
    assertEquals(100, some.percent("found_recall"));
    assertEquals(0, some.percent("unit"));
    assertNull(some.percent("thing_recall"));
    assertNull(some.percent("from"));
  }

  private static int found(GoldEntry gold, Entry read) {
    return ((FScore) scores(List.of(gold), List.of(read)).byName().get("found")).right();
  }

  private static Scores scores(List<GoldEntry> gold, List<Entry> read) {
    return Scores.of(Matcher.judge(gold, read));
  }

  private static Entry read(String fields) {
    try {
      return EntryReader.read(json(fields));
    } catch (RowException e) {
      throw new AssertionError(e);
    }
  }

  private static GoldEntry gold(String fields) {
    JsonNode row = json(fields);
    Set<Field> open = EnumSet.noneOf(Field.class);
    Set<Field> given = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (row.has("optional_" + field.key())) {
        open.add(field);
      }
      if (row.has(field.key())) {
        given.add(field);
      }
    }
    boolean claim = !row.path("kind").asText().equals("none");
    return new GoldEntry("a", read(fields), claim, row.has("optional"), open, given);
  }

  /** Fields as name=value with blanks between; what looks like a number is one. */
  private static JsonNode json(String fields) {
    List<String> parts = new ArrayList<>();
    for (String field : fields.split(" ")) {
      String[] pair = field.split("=", 2);
      boolean bare = pair[1].matches("[0-9]+(\\.[0-9]+)?|true");
      parts.add('"' + pair[0] + "\":" + (bare ? pair[1] : '"' + pair[1] + '"'));
    }
    try {
      return JSON.readTree("{" + String.join(",", parts) + "}");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
