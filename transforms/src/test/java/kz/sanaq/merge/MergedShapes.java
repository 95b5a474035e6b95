package kz.sanaq.merge;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.Saying;
import kz.sanaq.observation.ObservationRow;

/**
 * From mentions that make careless programs slow to the row of a table: so many of a shape; says
 * how many claims they are.
 */
public final class MergedShapes implements ToIntBiFunction<String, Integer> {
  /** Shapes by what they are: each the n-th mention of many. */
  static final Map<String, IntFunction<Mentions>> ALL =
      new TreeMap<>(
          Map.of(
              "one fact", n -> said(n, n).value("1620/1"),
              "rival values", n -> said(n, n).value((1000 + 10 * n) + "/1"),
              "one corrected each day",
                  n ->
                      said(n, n)
                          .value((1000 + 10 * n) + "/1")
                          .source("дала")
                          .published(LocalDate.EPOCH.plusDays(n)),
              "values that touch", n -> said(n, n).value((1000 + n) + "/1"),
              "one fact in other words",
                  n -> said(n, n).value("1620/1").context("салу жаңа ауыл сөз" + n),
              "a round number of many things",
                  n -> said(n, n).value("2/1").indicator("other").object("зат" + n % 700),
              "what instruments read",
                  n -> said(n, n).value("2/1").unit("Cel").published(LocalDate.EPOCH.plusDays(n)),
              "one row, half of it one figure",
                  n ->
                      said(n, n)
                          .value((n % 2 == 0 ? 5 : 2000 + 10 * n) + "/1")
                          .indicator("other")
                          .unit("person")
                          .object("адам")
                          .context("сөз" + n),
              "one document, one figure",
                  n -> said(n, 0).value("1620/1").sentence("сөйлем", 10 * n, 10 * n),
              "one document, figures that touch",
                  n -> said(n, 0).value((1000 + n / 5) + "/1").sentence("сөйлем", 10 * n, 10 * n)));

  private static Mentions said(int number, int document) {
    return Mentions.mention("m" + number)
        .doc("құжат" + document)
        .unit("item")
        .object("мектеп")
        .indicator("education.schools_built")
        .region("KZ-75")
        .context("салу жаңа ауыл аудан");
  }

  @Override
  public int applyAsInt(String shape, Integer count) {
    return claims(IntStream.range(0, count).mapToObj(n -> ALL.get(shape).apply(n).get()).toList())
        .size();
  }

  /** All claims of mentions, as the pipeline makes them. */
  static List<Claim> claims(List<Mention> mentions) {
    List<Claim> claims =
        mentions.stream().collect(groupingBy(Repetitions::documentOf)).values().stream()
            .flatMap(document -> Repetitions.of("kk").group(document).stream())
            .collect(groupingBy(Blocks.of("kk")::key))
            .values()
            .stream()
            .flatMap((List<Saying> block) -> ClaimMerger.of("kk").merge(block).stream())
            .toList();
    ObservationRow.of(claims, BigDecimal.ZERO);
    return claims;
  }
}
