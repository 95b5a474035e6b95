package kz.sanaq.merge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.merge.RepetitionFeatures.Company;
import kz.sanaq.merge.RepetitionFeatures.Frequency;
import kz.sanaq.merge.RepetitionFeatures.Rank;
import kz.sanaq.model.Location;

/** The figures of a document around two of them: how rare their value is, what else agrees. */
final class Crowd {
  private final List<Telling> group;
  private final Map<Telling, Integer> such = new HashMap<>();
  private final Map<String, Set<String>> sentences;

  private Crowd(List<Telling> group, Map<String, Set<String>> sentences) {
    this.group = group;
    this.sentences = sentences;
    for (Telling one : group) {
      int count = 0;
      for (Telling other : group) {
        count += one.agreement(other) == null ? 0 : 1;
      }
      such.put(one, count);
    }
  }

  /** The figures that stand in each sentence of a document. */
  static Map<String, Set<String>> sentences(List<Telling> document) {
    Map<String, Set<String>> sentences = new HashMap<>();
    for (Telling telling : document) {
      sentences.computeIfAbsent(sentence(telling), none -> new HashSet<>()).add(figure(telling));
    }
    return sentences;
  }

  /**
   * The crowd of figures whose values may agree.
   *
   * @param sentences of the document, as {@link #sentences} lists them
   */
  static Crowd of(List<Telling> group, Map<String, Set<String>> sentences) {
    return new Crowd(group, sentences);
  }

  List<Telling> group() {
    return group;
  }

  /** How many figures have such a value as either of two that agree. */
  Frequency such(Telling one, Telling other) {
    int count = Math.max(such.get(one), such.get(other));
    return Frequency.values()[Math.min(count, Frequency.values().length + 1) - 2];
  }

  /** Whether other figures come nearer to the coarser of two values than the finer does. */
  Rank rank(Telling coarse, Telling fine) {
    if (coarse.amount().value() == null || fine.amount().value() == null) {
      return Rank.NEAREST;
    }
    BigDecimal gap = gap(coarse, fine);
    for (Telling rival : group) {
      if (rival != coarse
          && rival.amount().value() != null
          && rival.amount().value().precision() >= fine.amount().value().precision()
          && gap(coarse, rival).compareTo(gap) < 0) {
        return Rank.FARTHER;
      }
    }
    return Rank.NEAREST;
  }

  private static BigDecimal gap(Telling one, Telling other) {
    return one.amount().value().subtract(other.amount().value()).abs();
  }

  /** How many other figures the sentences of two have in common. */
  Company company(Telling one, Telling other) {
    Set<String> mine = sentences.get(sentence(one));
    Set<String> theirs = sentences.get(sentence(other));
    boolean fewer = mine.size() < theirs.size();
    Set<String> both = new HashSet<>(fewer ? mine : theirs);
    both.retainAll(fewer ? theirs : mine);
    both.remove(figure(one));
    both.remove(figure(other));
    return Company.values()[Math.min(both.size(), Company.values().length - 1)];
  }

  private static String sentence(Telling telling) {
    Location location = telling.mention().location();
    return location.part() + "|" + location.sentenceSpan().begin();
  }

  private static String figure(Telling telling) {
    return telling.amount().value()
        + "|"
        + telling.amount().lower()
        + "|"
        + telling.amount().upper();
  }
}
