package kz.sanaq.merge;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import kz.sanaq.model.Mention;

/**
 * Tells a source that changes its figure over time from sources that disagree.
 *
 * <p>Of two claims that contradict each other the newer one corrects the older one when every
 * independent text that has the older one was taken back: the same text, or an outlet that printed
 * it, has the newer one afterwards. Whoever has both must have printed all of the older one before
 * all of the newer one; a day without a date or a day in common proves no order. One more
 * independent source of the older figure makes it a disagreement.
 *
 * <p>Example: an outlet writes 480 on Monday, another prints that article on Tuesday, and the first
 * one writes 520 on Thursday: 520 corrects 480.
 */
final class Corrections {
  private Corrections() {}

  /** Whether the claim of some mentions corrects that of others, which contradicts it. */
  static boolean corrects(Collection<Mention> newer, Collection<Mention> older) {
    Map<String, LocalDate> first = days(newer, LocalDate.MIN, BinaryOperator.minBy(naturalOrder()));
    Map<String, LocalDate> last = days(older, LocalDate.MAX, BinaryOperator.maxBy(naturalOrder()));
    for (Map.Entry<String, LocalDate> teller : last.entrySet()) {
      LocalDate instead = first.get(teller.getKey());
      if (instead != null && !teller.getValue().isBefore(instead)) {
        return false;
      }
    }
    TreeSet<String> stillTold = new TreeSet<>();
    older.forEach(mention -> stillTold.add(mention.origin().lineageId()));
    for (Mention mention : older) {
      if (tellers(mention).stream().anyMatch(first::containsKey)) {
        stillTold.remove(mention.origin().lineageId());
      }
    }
    return stillTold.isEmpty();
  }

  /** The first or last day on which each source printed the claim. */
  private static Map<String, LocalDate> days(
      Collection<Mention> mentions, LocalDate undated, BinaryOperator<LocalDate> which) {
    Map<String, LocalDate> days = new HashMap<>();
    for (Mention mention : mentions) {
      LocalDate day = Objects.requireNonNullElse(mention.origin().published(), undated);
      tellers(mention).forEach(teller -> days.merge(teller, day, which));
    }
    return days;
  }

  /** A text and the outlet that prints it, where that is known. */
  private static List<String> tellers(Mention mention) {
    List<String> tellers = new ArrayList<>(List.of("text " + mention.origin().lineageId()));
    if (!mention.origin().source().isEmpty()) {
      tellers.add("outlet " + mention.origin().source());
    }
    return tellers;
  }
}
