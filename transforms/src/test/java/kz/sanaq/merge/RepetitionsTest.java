package kz.sanaq.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Excerpt;
import kz.sanaq.model.Location;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.Part;
import kz.sanaq.model.Period;
import kz.sanaq.model.Saying;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a document says twice, case by case, and what holds of any document. */
final class RepetitionsTest {
  private static final Repetitions REPETITIONS = Repetitions.of("kk");

  @TestFactory
  Stream<DynamicTest> repetitions() {
    return Cases.of("merge/repetitions.tsv").tests(row -> Outcome.one(row, sayings(row)));
  }

  /** How many things two mentions of a document say, whichever comes first in the input. */
  private static Fields sayings(Case row) {
    Mention one = mention("m1", row.given().get(0));
    Mention other = mention("m2", row.given().get(1));
    int sayings = REPETITIONS.group(List.of(one, other)).size();
    return Fields.NONE
        .with("sayings", sayings)
        .unless(sayings, "the_other_way_round", REPETITIONS.group(List.of(other, one)).size());
  }

  @Test
  void aDocumentIsGroupedAlikeInAnyOrder() {
    Random random = new Random(5);
    List<Mention> document = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String value = List.of("26000/1000", "26000/1", "26123/1", "412/1", "5/1").get(i % 5);
      document.add(
          Mentions.mention("m" + i)
              .doc("a")
              .value(value)
              .event(i % 2 == 0 ? "салу" : "")
              .context("жұмыс орналас сөз" + i % 3)
              .sentence("sentence " + i, 40 * i, 40 * i + 5)
              .get());
    }
    List<Saying> expected = REPETITIONS.group(document);
    assertThat(
        expected.stream().flatMap(saying -> saying.mentions().stream()).toList(),
        containsInAnyOrder(document.toArray()));
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(document, random);
      assertThat(REPETITIONS.group(document), is(expected));
    }
  }

  @Test
  void aDigestOfManyLikeFiguresIsBounded() {
    List<Mention> document = new ArrayList<>();
    for (int i = 0; i < 6 * Repetitions.LARGEST_GROUP; i++) {
      document.add(
          Mentions.mention("m" + i)
              .doc("a")
              .value("2/1")
              .context("сөз" + Integer.toString(i / 2, 36).replaceAll("\\d", "ж"))
              .sentence("sentence " + i, 40 * i, 40 * i + 5)
              .get());
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(REPETITIONS.group(document).size(), lessThan(document.size() + 1)));
  }

  @Test
  void aDocumentWithoutMentionsSaysNothing() {
    assertThat(REPETITIONS.group(List.of()), hasSize(0));
  }

  /**
   * A mention; {@code at} is where its sentence begins, {@code title} or a number; those of one
   * place stand in one sentence.
   */
  private static Mention mention(String id, Fields fields) {
    boolean title = fields.get("at").equals("title");
    int begin = title ? 0 : Integer.parseInt(fields.get("at"));
    String sentence = "Sentence at " + fields.get("at") + ".";
    Mentions mention =
        Mentions.mention(id)
            .doc("a")
            .unit(fields.get("unit"))
            .value(fields.get("amount"))
            .object(fields.get("object"))
            .event(fields.get("event"))
            .indicator(fields.get("indicator").isEmpty() ? "other" : fields.get("indicator"))
            .context(fields.get("context"))
            .district(fields.get("district"))
            .partOf(fields.get("part_of"))
            .status(fields.get("status").isEmpty() ? Status.ACTUAL : Status.PLANNED)
            .location(
                new Location(
                    title ? Part.TITLE : Part.TEXT,
                    new Span(begin + id.charAt(1), begin + id.charAt(1) + 1),
                    "",
                    new Excerpt(begin, sentence),
                    new Span(begin, begin + sentence.length())));
    if (!fields.get("year").isEmpty()) {
      mention.period(
          new Period(null, null, Integer.valueOf(fields.get("year")), YearSource.PUBLISHED));
    }
    return fields.get("region").isEmpty()
        ? mention.get()
        : mention.region(fields.get("region")).get();
  }
}
