package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.sanaq.merge.RepetitionFeatures.Likeness;
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
final class ComparedThing {
  private static final int WHOLE = 1000;

  /** Digits from which a figure hardly coincides by chance within one region and year. */
  private static final int TELLING_DIGITS = 3;

  /** Terms that weigh less together say too little to speak against anything. */
  private static final int SHORT = 12;

  private static final int QUARTER = 250;
  private static final int HALF = 500;
  private static final int NEVER = WHOLE + 1;

  /** The least common weight that is evidence on its own. */
  private static final int LEAST_COMMON = 4;

  /** The common weight of two words or more: rarely a coincidence, however long the sentences. */
  private static final int MUCH_COMMON = 9;

  /** The object of what is not counted. */
  private static final TermSenses.ObjectClass NOTHING = new TermSenses.ObjectClass("", true);

  private final String unit;
  private final String indicator;
  private final String qualifier;
  private final List<String> object;
  private final boolean genericObject;
  private final TermVector terms;
  private final String act;
  private final List<TermSenses.Sense> actWords;

  private ComparedThing(
      Mention mention, TermSenses.ObjectClass object, TermVector terms, TermSenses senses) {
    this.unit = mention.fact().unit().code();
    this.indicator = mention.fact().indicator();
    this.qualifier = lower(mention.fact().measurand().qualifier());
    this.object = words(object.name());
    this.genericObject = object.generic();
    this.terms = terms;
    this.act = lower(mention.fact().measurand().event());
    this.actWords = actWords(act, senses);
  }

  /** What a mention measures, in the words of its language. */
  static ComparedThing of(Mention mention, TermSenses senses) {
    List<String> words = words(lower(mention.fact().object()));
    boolean counted = mention.fact().unit().isCount();
    List<String> around = new ArrayList<>(mention.context());
    // What is counted is compared as an object; what is paid, weighed or a share is not named as
    // uniformly, and its words are terms like the others.
    if (counted) {
      around.removeAll(words);
    } else {
      around.addAll(words);
    }
    if (!counted || words.isEmpty()) {
      return new ComparedThing(mention, NOTHING, TermVector.of(around, senses), senses);
    }
    return counted(mention, words, around, senses);
  }

  private static ComparedThing counted(
      Mention mention, List<String> words, List<String> around, TermSenses senses) {
    for (int from = 0; from < words.size(); from++) {
      String tail = String.join(" ", words.subList(from, words.size()));
      TermSenses.ObjectClass known = senses.object(tail).orElse(null);
      if (known != null) {
        around.addAll(words.subList(0, from));
        return new ComparedThing(mention, known, TermVector.of(around, senses), senses);
      }
    }
    List<String> kept = new ArrayList<>(words.subList(0, words.size() - 1));
    kept.removeIf(word -> senses.sense(word).weight() == 0);
    kept.add(words.get(words.size() - 1));
    TermSenses.ObjectClass object = new TermSenses.ObjectClass(String.join(" ", kept), false);
    return new ComparedThing(mention, object, TermVector.of(around, senses), senses);
  }

  private static List<String> words(String phrase) {
    return phrase.isEmpty() ? List.of() : List.of(phrase.split("\\s+"));
  }

  /** The first and the last word of what happens: «жұмыспен қамту». */
  private static List<TermSenses.Sense> actWords(String act, TermSenses senses) {
    String[] words = act.split("\\s+");
    return Stream.of(words[0], words[words.length - 1])
        .distinct()
        .map(senses::sense)
        .filter(sense -> sense.weight() > 0)
        .toList();
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).strip();
  }

  /** Whether both are of the same crop, disease or purpose, or neither says of which. */
  boolean isSameQualifier(ComparedThing other) {
    return qualifier.equals(other.qualifier);
  }

  /** Whether indicator, object, event or qualifier exclude that both are the same. */
  boolean excludes(ComparedThing other) {
    boolean indicators =
        hasIndicator() && other.hasIndicator() && !indicator.equals(other.indicator);
    boolean qualifiers =
        !qualifier.isEmpty() && !other.qualifier.isEmpty() && !isSameQualifier(other);
    return indicators
        || qualifiers
        || !objectsFit(other)
        || terms.excludeEventsOf(other.terms)
        || terms.excludePartsOf(other.terms);
  }

  /** How what happens to both compares. */
  Likeness acts(ComparedThing other) {
    if (act.isEmpty() || other.act.isEmpty()) {
      return act.isEmpty() && other.act.isEmpty() ? Likeness.NEITHER : Likeness.ONE;
    }
    if (act.equals(other.act)) {
      return Likeness.SAME;
    }
    if (actWords.stream().anyMatch(word -> other.actWords.stream().anyMatch(word::means))) {
      return Likeness.ALIKE;
    }
    boolean near =
        actWords.stream().anyMatch(other.terms::says)
            || other.actWords.stream().anyMatch(terms::says);
    return near ? Likeness.NEAR : Likeness.DIFFERENT;
  }

  /**
   * How alike two things are that do not exclude each other, from 0 to 1000; -1 where it is not
   * enough to be one.
   *
   * @param digits significant digits of the coarser of the two figures
   */
  int likeness(ComparedThing other, int digits) {
    int common = terms.common(other.terms);
    int lesser = Math.min(terms.weight(), other.terms.weight());
    int likeness = lesser == 0 ? 0 : common * WHOLE / lesser;
    return likeness >= needed(other, digits, common, lesser) ? likeness : -1;
  }

  private int needed(ComparedThing other, int digits, int common, int lesser) {
    boolean object = !genericObject && !other.genericObject;
    boolean named = hasIndicator() && indicator.equals(other.indicator);
    boolean telling = digits >= TELLING_DIGITS;
    if (object || named) {
      boolean little = lesser < SHORT && digits > 1;
      boolean settled = (object && (named || telling)) || little || common >= LEAST_COMMON;
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
  boolean sharesMuch(ComparedThing other) {
    return terms.common(other.terms) >= MUCH_COMMON;
  }

  /** Whether both measure the same beyond doubt, so that two figures of them contradict. */
  boolean rivals(ComparedThing other) {
    int common = terms.common(other.terms);
    boolean named = !genericObject || hasIndicator();
    return rivalName().equals(other.rivalName())
        && !excludes(other)
        && common >= (named ? 1 : MUCH_COMMON)
        && common * WHOLE >= HALF * (terms.weight() + other.terms.weight() - common);
  }

  /** Things with different names are never rivals. */
  String rivalName() {
    return String.join("|", indicator, objectName(), terms.qualifiers());
  }

  /** The words around. */
  TermVector terms() {
    return terms;
  }

  /** The indicator's code. */
  String indicator() {
    return indicator;
  }

  /** The object as it is compared. */
  String objectName() {
    return String.join(" ", object);
  }

  /** All that {@link #likeness} looks at, as one line. */
  String describe() {
    String named = qualifier.isEmpty() ? indicator : indicator + ':' + qualifier;
    return String.join("|", unit, named, objectName(), act, terms.line());
  }

  /** Equal, or one names the other more closely, or one is generic. */
  private boolean objectsFit(ComparedThing other) {
    if (genericObject || other.genericObject) {
      return true;
    }
    int length = Math.min(object.size(), other.object.size());
    return tail(object, length).equals(tail(other.object, length));
  }

  private static List<String> tail(List<String> words, int length) {
    return words.subList(words.size() - length, words.size());
  }

  private boolean hasIndicator() {
    return !indicator.equals(Measurand.OTHER);
  }
}
