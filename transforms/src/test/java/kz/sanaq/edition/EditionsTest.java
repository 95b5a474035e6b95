package kz.sanaq.edition;

import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sketch;
import org.junit.jupiter.api.Test;

class EditionsTest {
  @Test
  void aCopyIsOfTheSameSourceAndContent() {
    Document first = document("s", "a", "", "2021-05-05", "x");
    Document again = document("s", "b", "", "2021-05-06", "x");
    Document other = document("t", "a", "", "2021-05-05", "x");
    decides(List.of(first, again, other), List.of(again, other), List.of(), List.of(first));
  }

  @Test
  void equalDocumentsAreCopiesOfOne() {
    Document one = document("s", "a", "", null, "x");
    decides(List.of(one, one, one), List.of(one), List.of(), List.of(one, one));
  }

  @Test
  void ofEqualVersionsTheFirstStandsAndCopiesAreInOrder() {
    Map<String, Version> versions =
        Map.of(
            "early", Version.of(document("s", "a", "", "2021-05-05", "x")),
            "between", Version.of(document("s", "a", "", "2021-05-06", "x")),
            "last", Version.of(document("s", "a", "", "2021-05-07", "x")),
            "again", Version.of(document("s", "a", "", "2021-05-07", "x")));
    assertThat(
        Editions.of(List.of("last", "between", "again", "early"), versions::get, List.of()),
        equalTo(new Editions<>(List.of("last"), List.of(), List.of("early", "between", "again"))));
  }

  @Test
  void theLaterEditionSupersedes() {
    Document first = document("s", "a", "", "2021-05-05", "x");
    Document second = document("s", "a", "", "2021-05-06", "y");
    Document third = document("s", "a", "", "2021-05-07", "z");
    decides(List.of(first, second, third), List.of(third), List.of(first, second), List.of());
  }

  @Test
  void theUrlLinksToo() {
    Document first = document("s", "a", "u", "2021-05-05", "x");
    Document second = document("s", "b", "u", "2021-05-06", "y");
    Document elsewhere = document("t", "b", "u", "2021-05-07", "z");
    decides(
        List.of(first, second, elsewhere), List.of(second, elsewhere), List.of(first), List.of());
  }

  @Test
  void noUrlLinksNothing() {
    Document first = document("s", "a", "", "2021-05-05", "x");
    Document second = document("s", "b", "", "2021-05-06", "y");
    decides(List.of(first, second), List.of(first, second), List.of(), List.of());
  }

  @Test
  void theUndatedIsTheEarlierAndContentBreaksTies() {
    Document undated = document("s", "a", "", null, "z");
    Document dated = document("s", "a", "", "2021-05-05", "x");
    decides(List.of(undated, dated), List.of(dated), List.of(undated), List.of());
    Document small = document("s", "b", "", "2021-05-05", "x");
    Document great = document("s", "b", "", "2021-05-05", "y");
    decides(List.of(great, small), List.of(great), List.of(small), List.of());
  }

  @Test
  void aContentThatComesBackSupersedesWhatCameBetween() {
    Document first = document("s", "a", "", "2021-05-05", "x");
    Document between = document("s", "a", "", "2021-05-06", "y");
    Document back = document("s", "a", "", "2021-05-07", "x");
    decides(List.of(first, between, back), List.of(back), List.of(between), List.of(first));
  }

  @Test
  void whatWasSupersededStillSupersedes() {
    Document first = document("s", "a", "u", "2021-05-05", "x");
    Document second = document("s", "b", "u", "2021-05-06", "y");
    Document third = document("s", "b", "v", "2021-05-07", "z");
    decides(List.of(first, second, third), List.of(third), List.of(first, second), List.of());
  }

  @Test
  void whatSharesNothingStays() {
    Document early = document("s", "b", "v", "2021-05-05", "x");
    Document byUrl = document("s", "c", "v", "2021-05-06", "y");
    Document byId = document("s", "b", "w", "2021-05-07", "z");
    decides(List.of(early, byUrl, byId), List.of(byUrl, byId), List.of(early), List.of());
  }

  @Test
  void aLinkOfACopyCounts() {
    Document early = document("s", "a", "", "2021-05-04", "x");
    Document copy = document("s", "a", "", "2021-05-05", "y");
    Document stands = document("s", "b", "", "2021-05-06", "y");
    decides(List.of(early, copy, stands), List.of(stands), List.of(early), List.of(copy));
  }

  @Test
  void everyDocumentFallsIntoOneListInAnyOrder() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      List<Document> documents = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        documents.add(
            document(
                "st".substring(random.nextInt(2)),
                "id" + random.nextInt(4),
                random.nextBoolean() ? "" : "u" + random.nextInt(3),
                random.nextInt(4) == 0 ? null : "2021-05-0" + (1 + random.nextInt(5)),
                "text" + random.nextInt(5)));
      }
      Editions<Document> editions = decided(documents);
      List<Document> all = new ArrayList<>(editions.kept());
      all.addAll(editions.superseded());
      all.addAll(editions.copies());
      assertThat(sorted(all), equalTo(sorted(documents)));
      Collections.shuffle(documents, random);
      assertThat(decided(documents), equalTo(editions));
    }
  }

  /** Checks a decision in every order of two or three documents. */
  private static void decides(
      List<Document> documents,
      List<Document> kept,
      List<Document> superseded,
      List<Document> copies) {
    Editions<Document> expected = new Editions<>(sorted(kept), sorted(superseded), sorted(copies));
    for (int seed = 0; seed < 20; seed++) {
      List<Document> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(decided(shuffled), equalTo(expected));
    }
  }

  /** The two groupings that decide, in memory; each list in {@link Version}'s order. */
  private static Editions<Document> decided(List<Document> documents) {
    Map<String, List<Document>> contents =
        documents.stream().collect(groupingBy(Document::contentHash));
    Map<String, List<Version>> replaced =
        contents.values().stream()
            .flatMap(copies -> LinkedVersion.of(copies.stream().map(Version::of).toList()).stream())
            .collect(groupingBy(LinkedVersion::key))
            .values()
            .stream()
            .flatMap(sharing -> LinkedVersion.replaced(sharing).stream())
            .map(Replacement::version)
            .collect(groupingBy(Version::content));
    List<Document> kept = new ArrayList<>();
    List<Document> superseded = new ArrayList<>();
    List<Document> copies = new ArrayList<>();
    contents.forEach(
        (content, group) -> {
          Editions<Document> one =
              Editions.of(group, Version::of, replaced.getOrDefault(content, List.of()));
          kept.addAll(one.kept());
          superseded.addAll(one.superseded());
          copies.addAll(one.copies());
        });
    return new Editions<>(sorted(kept), sorted(superseded), sorted(copies));
  }

  private static List<Document> sorted(List<Document> documents) {
    Document[] sorted = documents.toArray(new Document[0]);
    Arrays.sort(sorted, Comparator.comparing(Version::of));
    return Arrays.asList(sorted);
  }

  private static Document document(
      String source, String id, String url, String published, String text) {
    // A hash that orders as its text does, so that the tests can tell ties.
    return new Document(
        id,
        source,
        url,
        published == null ? null : LocalDate.parse(published),
        "",
        text,
        source + "/" + text,
        new Sketch(text, 0, "", ""),
        text);
  }
}
