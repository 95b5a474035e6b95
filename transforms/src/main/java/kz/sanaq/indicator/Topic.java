package kz.sanaq.indicator;

import java.util.BitSet;

/** What a text is about: how many of its sentences speak of each group of indicators. */
public final class Topic {
  /** How a group stands among those that a text speaks of. */
  public enum TopicRank {
    /** No group has more sentences. */
    FIRST,
    /** One group has more. */
    SECOND,
    /** Several have more. */
    LATER,
    /** The text does not speak of it. */
    NEVER
  }

  /** A headline counts for so many sentences. */
  private static final int TITLE = 3;

  private final Groups groups;
  private final int[] counts;

  /**
   * @param title the terms of the headline
   */
  Topic(Groups groups, BitSet title) {
    this.groups = groups;
    this.counts = new int[groups.count()];
    add(title, TITLE);
  }

  /** Adds a sentence with some terms. */
  void add(BitSet terms) {
    add(terms, 1);
  }

  private void add(BitSet terms, int weight) {
    BitSet spoken = new BitSet();
    for (int term = terms.nextSetBit(0); term >= 0; term = terms.nextSetBit(term + 1)) {
      for (int group : groups.of(term)) {
        spoken.set(group);
      }
    }
    for (int group = spoken.nextSetBit(0); group >= 0; group = spoken.nextSetBit(group + 1)) {
      counts[group] += weight;
    }
  }

  /** How the group of an indicator that has a rule stands. */
  public TopicRank rank(String code) {
    int own = groups.of(code);
    if (own < 0 || counts[own] == 0) {
      return TopicRank.NEVER;
    }
    int more = 0;
    for (int count : counts) {
      more += count > counts[own] ? 1 : 0;
    }
    return more == 0 ? TopicRank.FIRST : more == 1 ? TopicRank.SECOND : TopicRank.LATER;
  }
}
