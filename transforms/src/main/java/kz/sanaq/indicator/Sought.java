package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Unit;

/**
 * A figure whose indicator is sought.
 *
 * @param unit its unit
 * @param object dictionary form of the thing counted or measured, in lower case
 * @param head its head noun, in lower case; «жалақы» of «мұғалім жалақысы»; empty where none is
 *     known
 * @param owner what is measured, in lower case, where the thing is a measure of it: «зейнетақы» of
 *     «зейнетақының мөлшері»; empty elsewhere
 * @param type what kind of thing that is
 * @param events what happens to it: the act, in lower case, and what else it {@linkplain #ends ends
 *     with}; empty where nothing does
 * @param denied the act that is said not to happen, and what it ends with; empty where none is
 * @param change whether the event only says that it became more or less
 * @param own the thing's own words: its phrase, what describes and what owns it, its label
 * @param sentence the words of the figure's sentence
 * @param segment those of its clause that belong to no other figure
 */
public record Sought(
    Unit unit,
    String object,
    String head,
    String owner,
    NounClass type,
    List<String> events,
    List<String> denied,
    boolean change,
    List<TokenRange> own,
    TokenRange sentence,
    List<TokenRange> segment) {
  public Sought {
    events = List.copyOf(events);
    denied = List.copyOf(denied);
    own = List.copyOf(own);
    segment = List.copyOf(segment);
  }

  /** A phrase, the phrase without its first word, and so on; none of an empty one. */
  public static List<String> ends(String phrase) {
    if (phrase.indexOf(' ') < 0) {
      return phrase.isEmpty() ? List.of() : List.of(phrase);
    }
    List<String> ends = new ArrayList<>();
    ends.add(phrase);
    for (int at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
      ends.add(phrase.substring(at + 1));
    }
    return ends;
  }

  /** Whether nothing happens to it but that it becomes more or less. */
  boolean isMere() {
    return events.isEmpty() || change;
  }
}
