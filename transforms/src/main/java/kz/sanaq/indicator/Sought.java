package kz.sanaq.indicator;

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
 * @param event what happens to it, in lower case; empty where nothing does
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
    String event,
    boolean change,
    List<TokenRange> own,
    TokenRange sentence,
    List<TokenRange> segment) {
  public Sought {
    own = List.copyOf(own);
    segment = List.copyOf(segment);
  }

  /** Whether the event is one of some acts, or a phrase that ends with it. */
  boolean happensAny(List<String> acts) {
    for (String act : acts) {
      if (endsWith(event, act)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing happens to it but that it becomes more or less. */
  boolean isMere() {
    return event.isEmpty() || change;
  }

  private static boolean endsWith(String phrase, String end) {
    int at = phrase.length() - end.length();
    return phrase.endsWith(end) && (at == 0 || phrase.charAt(at - 1) == ' ');
  }
}
