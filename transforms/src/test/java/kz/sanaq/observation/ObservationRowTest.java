package kz.sanaq.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Claims;
import kz.sanaq.model.Contradiction;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.Period;
import kz.sanaq.model.Scope;
import kz.sanaq.model.Support;
import kz.sanaq.model.Unit;
import kz.sanaq.model.YearSource;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.table.Names;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.Tables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a row says of the claims of its key; the cases are those of docs/tables.md. */
final class ObservationRowTest {
  private static final BigDecimal LEAST = new BigDecimal("0.85");
  private static final TableDefinition<Observation> TABLE =
      Tables.observations(Names.of(List.of()), Titles.of("kk"));

  /** The last column of the key. */
  private static final String LAST_OF_KEY = "period_kind";

  private static final Set<String> LEFT_OUT = Set.of("mentions", "documents", "outlets");
  private static final Set<Object> USUAL = Set.of(false, 0L);

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("observation/cases.tsv").tests(row -> Outcome.one(row, read(row)));
  }

  private static Fields read(Case row) {
    List<Claim> claims = new ArrayList<>();
    for (Fields given : row.given()) {
      claims.add(claim("c" + claims.size(), given));
    }
    ObservationRow made = ObservationRow.of(claims, LEAST);
    Fields fields = made.observation().map(ObservationRowTest::figures).orElse(Fields.NONE);
    for (Claim apart : made.apart()) {
      fields = fields.with("apart", apart.fact().amount().value());
    }
    for (Claim part : made.parts()) {
      fields = fields.with("part", part.fact().amount().value());
    }
    return fields;
  }

  /** The columns behind those of the key. */
  private static Fields figures(Observation observation) {
    List<String> columns = TABLE.columns().stream().map(RecordColumn::name).toList();
    Object[] values = TABLE.row(observation);
    Fields fields = Fields.NONE;
    for (int i = columns.indexOf(LAST_OF_KEY) + 1; i < values.length; i++) {
      boolean said = values[i] != null && !USUAL.contains(values[i]);
      if (said && !LEFT_OUT.contains(columns.get(i))) {
        fields = fields.with(columns.get(i), plain(values[i]));
      }
    }
    return fields;
  }

  private static Object plain(Object value) {
    return value instanceof BigDecimal number ? Amount.canonical(number) : value;
  }

  private static List<String> sources(List<String> articles) {
    return articles.stream().map(article -> article.substring(0, 1)).distinct().toList();
  }

  private static Claim claim(String id, Fields given) {
    List<String> articles = List.of(given.get("in").split(",", -1));
    LocalDate on = day(given, "on");
    Claims claim =
        Claims.claim(id)
            .fact(Facts.fact().amount(Facts.amount(given.get("is"))).period(period(given)))
            .mentions(articles.stream().map(article -> id + article).toList())
            .documents(articles)
            .lineages(sources(articles))
            .published(on, on);
    if (!given.get("bound").isEmpty()) {
      List<String> bounds = List.of(given.get("bound").split(",", -1));
      claim.stating(sources(articles.stream().filter(a -> !bounds.contains(a)).toList()));
    }
    if (!given.get("certain").isEmpty()) {
      claim.certainty(given.get("certain"));
    }
    if (!given.get("scope").isEmpty()) {
      claim.scope(Scope.valueOf(given.get("scope").toUpperCase(Locale.ROOT)));
    }
    if (!given.get("against").isEmpty()) {
      List<String> back = given.get("back").isEmpty() ? List.of() : List.of("x");
      claim.contradicted(new Contradiction(List.of("x"), List.of(), back, 1));
    }
    return claim.get();
  }

  private static Period period(Fields given) {
    return new Period(day(given, "from"), day(given, "to"), 2025, YearSource.EXPLICIT);
  }

  private static LocalDate day(Fields given, String name) {
    return given.get(name).isEmpty() ? null : LocalDate.parse(given.get(name));
  }

  @Test
  void evidenceIsCountedOnce() {
    Claim one =
        Claims.claim("a")
            .mentions(List.of("m1", "m2"))
            .documents(List.of("d1", "d2"))
            .outlets(List.of("Таң"))
            .lineages(List.of("l1"))
            .get();
    Claim other =
        Claims.claim("b")
            .mentions(List.of("m3"))
            .documents(List.of("d2", "d3"))
            .outlets(List.of("Кеш", "Таң"))
            .lineages(List.of("l1", "l3"))
            .get();
    assertEquals(new Support(2, 3, 3, 2, 2), observation(List.of(one, other)).support());
  }

  @Test
  void itIsOfWhatMostClaimsAreOf() {
    Facts births = Facts.fact().indicator("population.births");
    Claim one = Claims.claim("a").fact(births.object("сәби")).documents(List.of("a")).get();
    Claim other = Claims.claim("b").fact(births.object("бала")).documents(List.of("b")).get();
    Claim more = Claims.claim("c").fact(births).documents(List.of("c")).get();
    assertEquals(
        new Measurand(Unit.of("person"), "бала", "", "population.births", ""),
        observation(List.of(one, other, more)).typical());
  }

  @Test
  void anyOrderGivesTheSameAndNoClaimIsLost() {
    Random random = new Random(5);
    for (int round = 0; round < 50; round++) {
      List<Claim> claims = randomClaims(random, 1 + random.nextInt(40));
      ObservationRow expected = ObservationRow.of(claims, LEAST);
      List<Claim> all = new ArrayList<>(expected.claims());
      all.addAll(expected.apart());
      all.addAll(expected.unsure());
      all.addAll(expected.parts());
      assertEquals(claims.size(), all.size());
      assertEquals(Set.copyOf(claims), Set.copyOf(all));
      assertEquals(all, expected.observed().stream().map(ObservedClaim::claim).toList());
      String id = expected.observation().map(made -> made.key().id()).orElse("");
      for (ObservedClaim observed : expected.observed()) {
        boolean rests = expected.claims().contains(observed.claim());
        assertEquals(rests ? id : "", observed.observationId());
      }
      for (int shuffle = 0; shuffle < 5; shuffle++) {
        Collections.shuffle(claims, random);
        assertEquals(expected, ObservationRow.of(claims, LEAST));
      }
    }
  }

  private static List<Claim> randomClaims(Random random, int size) {
    String[] signs = {"", "~", ">", ">=", "<", "<="};
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Amount amount = Facts.amount(random.nextInt(4) + "/1" + signs[random.nextInt(signs.length)]);
      List<String> articles = List.of("d" + random.nextInt(26));
      LocalDate day = random.nextInt(4) == 0 ? null : LocalDate.of(2024, 1, 1 + random.nextInt(3));
      claims.add(
          Claims.claim("c" + i)
              .fact(Facts.fact().amount(amount))
              .mentions(List.of("m" + i))
              .documents(articles)
              .lineages(articles)
              .published(day, day)
              .certainty("0." + (80 + random.nextInt(20)))
              .scope(random.nextInt(5) == 0 ? Scope.PART : Scope.REGION)
              .get());
    }
    return claims;
  }

  private static Observation observation(List<Claim> claims) {
    return ObservationRow.of(claims, LEAST).observation().orElseThrow();
  }
}
