package kz.sanaq.observation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClaimedValueTest {
  private static final String MAY = "2024-05-01";
  private static final String JUNE = "2024-06-01";

  @Test
  void byValueThenById() {
    ascends(
        ClaimedValue.BY_VALUE,
        figure("9", JUNE, 9, 9, "z"),
        figure("10", MAY, 1, 1, "a"),
        figure("10", "", 1, 1, "b"));
  }

  @Test
  void byDateThenBySupportThenById() {
    ascends(
        ClaimedValue.BY_DATE,
        figure("1", "", 9, 9, "z"),
        figure("1", MAY, 9, 9, "z"),
        figure("1", JUNE, 1, 9, "z"),
        figure("1", JUNE, 2, 1, "z"),
        figure("1", JUNE, 2, 2, "a"),
        figure("1", JUNE, 2, 2, "b"));
  }

  @Test
  void bySourcesThenByMentionsThenByDateThenById() {
    ascends(
        ClaimedValue.BY_SUPPORT,
        figure("1", JUNE, 1, 9, "z"),
        figure("1", JUNE, 2, 1, "z"),
        figure("1", "", 2, 2, "z"),
        figure("1", MAY, 2, 2, "z"),
        figure("1", JUNE, 2, 2, "a"),
        figure("1", JUNE, 2, 2, "b"));
  }

  @Test
  void equalValuesAreEqualFigures() {
    assertThat(figure("10.0", MAY, 1, 1, "a"), is(figure("10", MAY, 1, 1, "a")));
  }

  private static void ascends(Comparator<ClaimedValue> order, ClaimedValue... figures) {
    List<ClaimedValue> ascending = List.of(figures);
    for (int i = 0; i < figures.length; i++) {
      assertThat(order.compare(figures[i], figures[i]), is(0));
      for (ClaimedValue later : ascending.subList(i + 1, figures.length)) {
        assertThat(figures[i] + " " + later, order.compare(figures[i], later), lessThan(0));
      }
    }
  }

  private static ClaimedValue figure(
      String value, String date, long sources, long mentions, String id) {
    LocalDate published = date.isEmpty() ? null : LocalDate.parse(date);
    return new ClaimedValue(
        new BigDecimal(value), published, sources, mentions, BigDecimal.ONE, id);
  }
}
