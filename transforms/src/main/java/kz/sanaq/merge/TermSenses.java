package kz.sanaq.merge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.NumberCell;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.WordCell;

/**
 * What the words of one language say about the thing measured.
 *
 * <p>Four tables of the language pack: {@code event-classes.tsv} (verbs that say the same event),
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
   * @param event whether it says an event
   * @param qualifierKind the kind of part that it picks, empty for none
   */
  record Sense(String term, int weight, boolean event, String qualifierKind) {
    /** Whether both are one word or class, or one is derived from the other. */
    boolean means(Sense other) {
      return term.equals(other.term) || isKinOf(other);
    }

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
   * @param generic whether it says little («адам»)
   */
  record ObjectClass(String name, boolean generic) {}

  private static final Column NAME = Column.one("name", WordCell.PHRASE);
  private static final Column FORMS = Column.several("forms", WordCell.PHRASE);

  private static final Schema TERM_WEIGHTS =
      Schema.words(
              "term-weights.tsv",
              Column.one("form", WordCell.WORD),
              Column.one("weight", NumberCell.whole(0, HEAVIEST)))
          .unique("form");

  private static final Schema EVENT_CLASSES =
      Schema.words("event-classes.tsv", NAME, FORMS).unique("name");

  private static final Schema QUALIFIERS =
      Schema.words("qualifiers.tsv", Column.one("kind", Cell.TEXT), NAME, FORMS).unique("name");

  private static final Schema OBJECT_CLASSES =
      Schema.words("object-classes.tsv", NAME, Column.optional("generic", Cell.YES), FORMS)
          .unique("name");

  private static final Map<String, TermSenses> LOADED = new ConcurrentHashMap<>();

  /** Words with what each means, and where it stands. */
  private static final class Meanings<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    void put(Row row, String column, String form, T meaning) {
      String first = places.putIfAbsent(form, row.place());
      if (first != null) {
        throw row.twice(column, form, first);
      }
      meanings.put(form, meaning);
    }

    T get(String form) {
      return meanings.get(form);
    }
  }

  private final Meanings<Sense> senses = new Meanings<>();
  private final Meanings<ObjectClass> objects = new Meanings<>();

  /** Reads the tables of a language. */
  TermSenses(LanguagePack pack) {
    for (Row row : pack.table(TERM_WEIGHTS).rows()) {
      String form = row.required("form");
      senses.put(row, "form", form, new Sense(form, row.integer("weight"), false, ""));
    }
    for (Row row : pack.table(EVENT_CLASSES).rows()) {
      Sense sense = new Sense("@" + row.required("name"), EVENT_WEIGHT, true, "");
      row.list("forms").forEach(form -> senses.put(row, "forms", form, sense));
    }
    for (Row row : pack.table(QUALIFIERS).rows()) {
      String qualifier = row.required("name");
      Sense sense = new Sense(qualifier, byLength(qualifier), false, row.required("kind"));
      row.list("forms").forEach(form -> senses.put(row, "forms", form, sense));
    }
    for (Row row : pack.table(OBJECT_CLASSES).rows()) {
      ObjectClass object = new ObjectClass(row.required("name"), row.is("generic"));
      row.list("forms").forEach(form -> objects.put(row, "forms", form, object));
    }
  }

  /** The words of a language pack, loaded once. */
  static TermSenses of(String language) {
    return LOADED.computeIfAbsent(language, code -> new TermSenses(LanguagePack.of(code)));
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

  /** The class of the longest end of an object's name that has one. */
  Optional<ObjectClass> objectClass(String object) {
    for (int at = 0; at >= 0; at = object.indexOf(' ', at + 1)) {
      Optional<ObjectClass> known = object(object.substring(at).strip());
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private static int byLength(String word) {
    return Math.min(word.length(), HEAVIEST);
  }
}
