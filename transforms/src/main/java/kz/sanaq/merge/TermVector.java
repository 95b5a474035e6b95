package kz.sanaq.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sanaq.merge.RepetitionFeatures.Likeness;

/**
 * The words around a figure as weighted terms, each once and in the order of the terms; words that
 * weigh nothing are none of them. Immutable.
 */
final class TermVector {
  /** Terms that weigh more together come from a sentence that speaks of more than one thing. */
  private static final int LONG = 50;

  private final List<TermSenses.Sense> terms;
  private final int weight;
  private final SortedSet<String> events = new TreeSet<>();
  private final SortedSet<String> qualifierKinds = new TreeSet<>();
  private final SortedSet<String> qualifiers = new TreeSet<>();

  private TermVector(Collection<TermSenses.Sense> terms) {
    this.terms = List.copyOf(terms);
    int sum = 0;
    for (TermSenses.Sense term : this.terms) {
      sum += term.weight();
      if (term.event()) {
        events.add(term.term());
      }
      if (!term.qualifierKind().isEmpty()) {
        qualifierKinds.add(term.qualifierKind());
        qualifiers.add(term.qualifierKind() + ":" + term.term());
      }
    }
    this.weight = sum;
  }

  /** What words stand for; of words that stand for one term the last. */
  static TermVector of(List<String> words, TermSenses senses) {
    SortedMap<String, TermSenses.Sense> terms = new TreeMap<>();
    for (String word : words) {
      TermSenses.Sense sense = senses.sense(word);
      if (sense.weight() > 0) {
        terms.put(sense.term(), sense);
      }
    }
    return new TermVector(terms.values());
  }

  /** How much all weigh. */
  int weight() {
    return weight;
  }

  /** How much the terms of both weigh. */
  int common(TermVector other) {
    int sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.size() && j < other.terms.size()) {
      TermSenses.Sense mine = terms.get(i);
      TermSenses.Sense theirs = other.terms.get(j);
      int order = mine.term().compareTo(theirs.term());
      if (order == 0 || mine.isKinOf(theirs)) {
        sum += Math.min(mine.weight(), theirs.weight());
        order = 0;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** Whether a word is among them, or one derived from it. */
  boolean says(TermSenses.Sense word) {
    return word.weight() > 0 && terms.stream().anyMatch(word::means);
  }

  /** Whether they say other events; of a long sentence's events any may be the one meant. */
  boolean excludeEventsOf(TermVector other) {
    return Math.max(weight, other.weight) < LONG && areTwo(events, other.events);
  }

  /** Whether they pick other parts of a whole. */
  boolean excludePartsOf(TermVector other) {
    for (String kind : qualifierKinds) {
      if (areTwo(ofKind(qualifiers, kind), ofKind(other.qualifiers, kind))) {
        return true;
      }
    }
    return false;
  }

  /** How the parts of a whole compare that both pick. */
  Likeness parts(TermVector other) {
    if (qualifiers.isEmpty() || other.qualifiers.isEmpty()) {
      return qualifiers.isEmpty() && other.qualifiers.isEmpty() ? Likeness.NEITHER : Likeness.ONE;
    }
    return excludePartsOf(other) ? Likeness.DIFFERENT : Likeness.SAME;
  }

  private static SortedSet<String> ofKind(SortedSet<String> qualifiers, String kind) {
    return qualifiers.subSet(kind + ':', kind + Character.MAX_VALUE);
  }

  /** Both say something, and nothing in common. */
  private static boolean areTwo(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** The events that they say, as one line. */
  String events() {
    return String.join(" ", events);
  }

  /** The parts of a whole that they pick, as one line. */
  String qualifiers() {
    return String.join(" ", qualifiers);
  }

  /** The term that says most, the first of equals; empty where there is none. */
  String heaviest() {
    return terms.stream()
        .min(
            Comparator.comparing((TermSenses.Sense term) -> -term.weight())
                .thenComparing(TermSenses.Sense::term))
        .map(TermSenses.Sense::term)
        .orElse("");
  }

  /** All of them, as one line. */
  String line() {
    return terms.stream().map(TermSenses.Sense::term).collect(Collectors.joining(" "));
  }
}
