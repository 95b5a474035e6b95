package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.sanaq.merge.RepetitionFeatures.Match;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Mention;

/**
 * What a mention counts or measures: object, indicator, and the words around as weighted terms.
 *
 * <p>Two things are told apart by what excludes (two indicators, two objects, two events, two
 * qualifiers of one kind) and held together by what they share. How much they must share depends on
 * how telling the rest is: an object like «адам» or a figure like «2» says little, «балабақша» or
 * «27 360» much.
 */
final class Thing {
  private static final int WHOLE = 1000;

  /** Digits from which a figure hardly coincides by chance within one region and year. */
  private static final int TELLING_DIGITS = 3;

  /** Terms that weigh less together say too little to speak against anything. */
  private static final int SHORT = 12;

  /** Terms that weigh more together come from a sentence that speaks of more than one thing. */
  private static final int LONG = 50;

  private static final int QUARTER = 250;
  private static final int HALF = 500;
  private static final int NEVER = WHOLE + 1;

  /** The least common weight that is evidence on its own. */
  private static final int LEAST_COMMON = 4;

  /** The common weight of two words or more: rarely a coincidence, however long the sentences. */
  private static final int MUCH_COMMON = 9;

  private final String unit;
  private final String indicator;
  private final List<String> object;
  private final boolean genericObject;
  private final List<TermSenses.Sense> terms;
  private final int weight;
  private final String act;
  private final List<TermSenses.Sense> actWords;
  private final SortedSet<String> events = new TreeSet<>();
  private final SortedSet<String> qualifierKinds = new TreeSet<>();
  private final SortedSet<String> qualifiers = new TreeSet<>();

  private Thing(
      Mention mention,
      List<String> object,
      boolean genericObject,
      List<TermSenses.Sense> actWords,
      SortedMap<String, TermSenses.Sense> terms) {
    this.act = lower(mention.fact().measurand().event());
    this.actWords = actWords;
    this.unit = mention.fact().unit().code();
    this.indicator = mention.fact().indicator();
    this.object = object;
    this.genericObject = genericObject;
    this.terms = List.copyOf(terms.values());
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

  /** What a mention measures, in the words of its language. */
  static Thing of(Mention mention, TermSenses senses) {
    String name = lower(mention.fact().object());
    List<String> words = name.isEmpty() ? List.of() : List.of(name.split("\\s+"));
    boolean counted = mention.fact().unit().isCount();
    TreeMap<String, TermSenses.Sense> terms = new TreeMap<>();
    List<String> around = new ArrayList<>(mention.context());
    // What is counted is compared as an object; what is paid, weighed or a share is not named as
    // uniformly, and its words are terms like the others.
    if (counted) {
      around.removeAll(words);
    } else {
      around.addAll(words);
    }
    addTerms(around, senses, terms);
    if (!counted || words.isEmpty()) {
      return new Thing(mention, List.of(), true, actWords(mention, senses), terms);
    }
    return counted(mention, words, senses, terms);
  }

  private static Thing counted(
      Mention mention,
      List<String> words,
      TermSenses senses,
      SortedMap<String, TermSenses.Sense> terms) {
    for (int from = 0; from < words.size(); from++) {
      String tail = String.join(" ", words.subList(from, words.size()));
      TermSenses.ObjectClass known = senses.object(tail).orElse(null);
      if (known != null) {
        addTerms(words.subList(0, from), senses, terms);
        List<String> name = List.of(known.name().split(" "));
        return new Thing(mention, name, known.generic(), actWords(mention, senses), terms);
      }
    }
    List<String> kept = new ArrayList<>(words.subList(0, words.size() - 1));
    kept.removeIf(word -> senses.sense(word).weight() == 0);
    kept.add(words.get(words.size() - 1));
    return new Thing(mention, kept, false, actWords(mention, senses), terms);
  }

  /** The first and the last word of what happens: «жұмыспен қамту». */
  private static List<TermSenses.Sense> actWords(Mention mention, TermSenses senses) {
    String[] words = lower(mention.fact().measurand().event()).split("\\s+");
    return Stream.of(words[0], words[words.length - 1])
        .distinct()
        .map(senses::sense)
        .filter(sense -> sense.weight() > 0)
        .toList();
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).strip();
  }

  private static void addTerms(
      List<String> words, TermSenses senses, SortedMap<String, TermSenses.Sense> terms) {
    for (String word : words) {
      TermSenses.Sense sense = senses.sense(word);
      if (sense.weight() > 0) {
        terms.put(sense.term(), sense);
      }
    }
  }

  /** Whether indicator, object, event or qualifier exclude that both are the same. */
  boolean excludes(Thing other) {
    boolean indicators =
        hasIndicator() && other.hasIndicator() && !indicator.equals(other.indicator);
    return indicators || !objectsFit(other) || eventsExclude(other) || qualifiersExclude(other);
  }

  /** How what happens to both compares. */
  Match acts(Thing other) {
    if (act.isEmpty() || other.act.isEmpty()) {
      return act.isEmpty() && other.act.isEmpty() ? Match.NEITHER : Match.ONE;
    }
    if (act.equals(other.act)) {
      return Match.SAME;
    }
    if (actWords.stream().anyMatch(word -> other.actWords.stream().anyMatch(word::means))) {
      return Match.ALIKE;
    }
    boolean near =
        actWords.stream().anyMatch(other::says) || other.actWords.stream().anyMatch(this::says);
    return near ? Match.NEAR : Match.DIFFERENT;
  }

  /**
   * How alike two things are that do not exclude each other, from 0 to 1000; -1 where it is not
   * enough to be one.
   *
   * @param digits significant digits of the coarser of the two figures
   */
  int likeness(Thing other, int digits) {
    int common = common(other);
    int lesser = Math.min(weight, other.weight);
    int likeness = lesser == 0 ? 0 : common * WHOLE / lesser;
    return likeness >= needed(other, digits, common, lesser) ? likeness : -1;
  }

  private int needed(Thing other, int digits, int common, int lesser) {
    boolean object = !genericObject && !other.genericObject;
    boolean named = hasIndicator() && indicator.equals(other.indicator);
    boolean telling = digits >= TELLING_DIGITS;
    if (object || named) {
      boolean settled = (object && (named || telling)) || lesser < SHORT || common >= LEAST_COMMON;
      return settled ? 0 : QUARTER;
    }
    if (common < LEAST_COMMON) {
      return NEVER;
    }
    if (common >= MUCH_COMMON) {
      return telling ? 0 : QUARTER;
    }
    return telling ? QUARTER : HALF;
  }

  /** Whether two words or more around say that both are one, however round the figures are. */
  boolean sharesMuch(Thing other) {
    return common(other) >= MUCH_COMMON;
  }

  /** Whether both measure the same beyond doubt, so that two figures of them contradict. */
  boolean rivals(Thing other) {
    int common = common(other);
    boolean named = !genericObject || hasIndicator();
    return rivalName().equals(other.rivalName())
        && !excludes(other)
        && common >= (named ? 1 : MUCH_COMMON)
        && common * WHOLE >= HALF * (weight + other.weight - common);
  }

  /** Things with different names are never rivals. */
  String rivalName() {
    return String.join("|", indicator, String.join(" ", object), String.join(" ", qualifiers));
  }

  /** The events that the words around say. */
  String eventNames() {
    return String.join(" ", events);
  }

  /** The indicator's code. */
  String indicator() {
    return indicator;
  }

  /** The object as it is compared. */
  String objectName() {
    return String.join(" ", object);
  }

  /** The term that says most, the first of equals; empty where there is none. */
  String heaviestTerm() {
    return terms.stream()
        .min(
            Comparator.comparing((TermSenses.Sense term) -> -term.weight())
                .thenComparing(TermSenses.Sense::term))
        .map(TermSenses.Sense::term)
        .orElse("");
  }

  /** All that {@link #likeness} looks at, as one line. */
  String describe() {
    List<String> words = new ArrayList<>();
    for (TermSenses.Sense term : terms) {
      words.add(term.term());
    }
    return String.join("|", unit, indicator, objectName(), act, String.join(" ", words));
  }

  /** How much all its terms weigh. */
  int weight() {
    return weight;
  }

  /** Whether a word is among its terms, or one derived from it. */
  boolean says(TermSenses.Sense word) {
    return word.weight() > 0 && terms.stream().anyMatch(word::means);
  }

  /** How the parts of a whole compare that both pick. */
  Match parts(Thing other) {
    if (qualifiers.isEmpty() || other.qualifiers.isEmpty()) {
      return qualifiers.isEmpty() && other.qualifiers.isEmpty() ? Match.NEITHER : Match.ONE;
    }
    return qualifiersExclude(other) ? Match.DIFFERENT : Match.SAME;
  }

  /** How much the terms of both weigh. */
  int common(Thing other) {
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

  /** Equal, or one names the other more closely, or one is generic. */
  private boolean objectsFit(Thing other) {
    if (genericObject || other.genericObject) {
      return true;
    }
    int length = Math.min(object.size(), other.object.size());
    return tail(object, length).equals(tail(other.object, length));
  }

  private static List<String> tail(List<String> words, int length) {
    return words.subList(words.size() - length, words.size());
  }

  /** A long sentence says several events, of which any may be the one meant. */
  private boolean eventsExclude(Thing other) {
    return Math.max(weight, other.weight) < LONG && areTwo(events, other.events);
  }

  private boolean qualifiersExclude(Thing other) {
    for (String kind : qualifierKinds) {
      if (areTwo(ofKind(qualifiers, kind), ofKind(other.qualifiers, kind))) {
        return true;
      }
    }
    return false;
  }

  private static SortedSet<String> ofKind(SortedSet<String> qualifiers, String kind) {
    return qualifiers.subSet(kind + ':', kind + Character.MAX_VALUE);
  }

  /** Both say something, and nothing in common. */
  private static boolean areTwo(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private boolean hasIndicator() {
    return !indicator.equals(Measurand.OTHER);
  }
}
