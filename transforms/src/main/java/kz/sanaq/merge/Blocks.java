package kz.sanaq.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Sha256;

/**
 * Which mentions may be one claim, or two that contradict: only those with the same key.
 *
 * <p>The key holds what must be equal: unit, measure, direction, per, status, region (as it is
 * today, so that the day of publication parts nothing) and year. Two parts keep blocks small
 * without parting what belongs together:
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

  /** The block of a mention. Pure; printable; the same in every run. */
  public String key(Mention mention) {
    String region = region(mention.fact().place());
    Integer year = mention.fact().period().year();
    return String.join(
        "|",
        mention.fact().unit().code(),
        mention.fact().change().measure().name(),
        mention.fact().change().direction().name(),
        mention.fact().per().name(),
        mention.fact().status().name(),
        region,
        year == null ? "" : year.toString(),
        isPlaced(mention.fact().place(), mention.fact().period()) ? head(mention) : words(mention));
  }

  /** Whether both region and year are known. */
  static boolean isPlaced(Place place, Period period) {
    return !place.region().isEmpty() && period.year() != null;
  }

  private String head(Mention mention) {
    if (!mention.fact().unit().needsObject()) {
      return "";
    }
    String object = mention.fact().object().toLowerCase(Locale.ROOT).strip();
    String known = objectClass(object);
    return known.substring(known.lastIndexOf(' ') + 1);
  }

  /** The class of the longest end of the object's name that has one, else the name. */
  private String objectClass(String object) {
    for (int at = 0; at >= 0; at = object.indexOf(' ', at + 1)) {
      Optional<TermSenses.ObjectClass> known = senses.object(object.substring(at).strip());
      if (known.isPresent()) {
        return known.get().name();
      }
    }
    return object;
  }

  /** A city that became a region of its own is the same place before and after. */
  private static String region(Place place) {
    return place.regionToday().isEmpty() ? place.region() : place.regionToday();
  }

  private static String words(Mention mention) {
    return Sha256.of(List.of(mention.fact().object(), String.join(" ", mention.context())));
  }
}
