package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Saying;
import kz.sanaq.model.Sha256;

/**
 * Which sayings may be one claim, or two that contradict: only those with the same key.
 *
 * <p>The key holds what must be equal, as the mentions of a saying tell it together: unit, measure,
 * direction, per, status, region (as it is today, so that the day of publication parts nothing) and
 * year. Two parts keep blocks small without parting what belongs together:
 *
 * <ul>
 *   <li>things counted by the piece are never the same when their head nouns differ, so the head
 *       noun of the object, or of its class, is part of the key there;
 *   <li>an unknown region or year equals an unknown one only for the same words around, so those
 *       words are part of the key there.
 * </ul>
 */
public final class Blocks {
  private final TermSenses senses;

  private Blocks(TermSenses senses) {
    this.senses = senses;
  }

  /** The blocks of a language pack, which is loaded once; immutable and thread safe. */
  public static Blocks of(String language) {
    return new Blocks(TermSenses.of(language));
  }

  /** The block of what a document says. Pure; printable; the same in every run. */
  public String key(Saying saying) {
    Fact fact = Consensus.of(saying.mentions());
    Integer year = fact.period().year();
    return String.join(
        "|",
        fact.unit().code(),
        fact.change().measure().name(),
        fact.change().direction().name(),
        fact.per().name(),
        fact.status().name(),
        region(fact.place()),
        year == null ? "" : year.toString(),
        isPlaced(fact.place(), fact.period()) ? head(fact) : words(fact, saying));
  }

  /** Whether both region and year are known. */
  static boolean isPlaced(Place place, Period period) {
    return !place.region().isEmpty() && period.year() != null;
  }

  private String head(Fact fact) {
    if (!fact.unit().needsObject()) {
      return "";
    }
    String object = fact.object().toLowerCase(Locale.ROOT).strip();
    String known = senses.objectClass(object).map(TermSenses.ObjectClass::name).orElse(object);
    return known.substring(known.lastIndexOf(' ') + 1);
  }

  /** A city that became a region of its own is the same place before and after. */
  private static String region(Place place) {
    return place.regionToday().isEmpty() ? place.region() : place.regionToday();
  }

  private static String words(Fact fact, Saying saying) {
    List<String> words = new ArrayList<>(List.of(fact.object()));
    saying.mentions().stream().map(Mention::context).distinct().forEach(words::addAll);
    return Sha256.of(words);
  }
}
