package kz.sanaq.merge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.language.Table;

/**
 * What the words of one language tell about the thing measured.
 *
 * <p>Four tables of the language pack: {@code event-classes.tsv} (verbs that tell the same event),
 * {@code qualifiers.tsv} (words that pick a part of a whole, of which two of one kind exclude each
 * other), {@code object-classes.tsv} (nouns for the same object, and whether it is a generic one)
 * and {@code term-weights.tsv} (how telling a word is, where its length misleads).
 *
 * <p>A stem of four letters and more also stands for its derivations of at most five letters more;
 * the longest stem of all tables decides. Other words weigh as many units as they have letters, at
 * most eight: the longer a word, the rarer.
 */
final class TermSenses {
  private static final int SHORTEST_PREFIX = 4;
  private static final int LONGEST_REST = 5;
  private static final int SHORTEST_KIN = 6;
  private static final int LONGEST_DERIVATION = 3;
  private static final int HEAVIEST = 8;
  private static final int EVENT_WEIGHT = 4;

  /**
   * What a word stands for.
   *
   * @param term the word itself, or the class that it belongs to
   * @param weight how telling it is, 0 for not at all
   * @param event whether it tells an event
   * @param qualifierKind the kind of part that it picks, empty for none
   */
  record Sense(String term, int weight, boolean event, String qualifierKind) {
    /** Whether one is derived from the other («субсидия», «субсидияла»): long, and little added. */
    boolean isKinOf(Sense other) {
      int shorter = Math.min(term.length(), other.term.length());
      int longer = Math.max(term.length(), other.term.length());
      return shorter >= SHORTEST_KIN
          && longer - shorter <= LONGEST_DERIVATION
          && term.regionMatches(0, other.term, 0, shorter);
    }
  }

  /**
   * An object as its class.
   *
   * @param name dictionary form of the class
   * @param generic whether it tells little («адам»)
   */
  record ObjectClass(String name, boolean generic) {}

  private static final Map<String, TermSenses> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Sense> senses = new HashMap<>();
  private final Map<String, ObjectClass> objects = new HashMap<>();

  /** Reads the tables of a language pack. */
  TermSenses(String language) {
    String folder = "/kz/sanaq/language/" + language + "/";
    for (Table.Row row : table(folder, "term-weights.tsv", "stem", "weight").rows()) {
      String stem = row.required("stem");
      senses.put(stem, new Sense(stem, weight(row), false, ""));
    }
    for (Table.Row row : table(folder, "event-classes.tsv", "event", "stems").rows()) {
      Sense sense = new Sense("@" + row.required("event"), EVENT_WEIGHT, true, "");
      row.list("stems").forEach(stem -> senses.put(stem, sense));
    }
    for (Table.Row row : table(folder, "qualifiers.tsv", "kind", "qualifier", "stems").rows()) {
      String qualifier = row.required("qualifier");
      Sense sense = new Sense(qualifier, byLength(qualifier), false, row.required("kind"));
      row.list("stems").forEach(stem -> senses.put(stem, sense));
    }
    for (Table.Row row : table(folder, "object-classes.tsv", "object", "generic", "words").rows()) {
      boolean generic = row.required("generic").equals("yes");
      ObjectClass object = new ObjectClass(row.required("object"), generic);
      row.list("words").forEach(word -> objects.put(word, object));
    }
  }

  /** The words of a language pack, loaded once. */
  static TermSenses of(String language) {
    return LOADED.computeIfAbsent(language, TermSenses::new);
  }

  /** What a word of a mention's context or object stands for; any case. */
  Sense sense(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Sense exact = senses.get(lower);
    if (exact != null) {
      return exact;
    }
    int shortest = Math.max(SHORTEST_PREFIX, lower.length() - LONGEST_REST);
    for (int end = lower.length() - 1; end >= shortest; end--) {
      Sense sense = senses.get(lower.substring(0, end));
      if (sense != null) {
        return sense;
      }
    }
    return new Sense(lower, byLength(lower), false, "");
  }

  /** The class of an object in dictionary form, if a table names it. */
  Optional<ObjectClass> object(String object) {
    return Optional.ofNullable(objects.get(object));
  }

  private static int byLength(String word) {
    return Math.min(word.length(), HEAVIEST);
  }

  private static int weight(Table.Row row) {
    try {
      return Integer.parseInt(row.required("weight"));
    } catch (NumberFormatException e) {
      throw row.mistake("weight", "'" + row.get("weight") + "' is no whole number", "use 0 to 8");
    }
  }

  private static Table table(String folder, String file, String... columns) {
    return Table.resource(folder + file, columns);
  }
}
