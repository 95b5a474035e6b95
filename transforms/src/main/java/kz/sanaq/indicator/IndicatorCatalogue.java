package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;

/**
 * Finds the indicator that a figure measures, by what it counts and the words around it.
 *
 * <p>A row of words fits where the figure's unit is of the indicator's kinds, the thing counted is
 * one of its objects, each group of words has an alternative around the figure, no forbidden word
 * stands there, and the figure is a part of a whole that the row names. A row without objects does
 * not fit a figure that counts items: these are told by what is counted. Looked at is the clause,
 * then the sentence, then the sentence before; what is said in a wider scope needs two conditions,
 * in the sentence before one of them the thing counted. A part of a whole that nothing else calls
 * has the whole's indicator. The row with the most conditions wins, then the one whose words stand
 * nearest, then the first.
 *
 * <p>The catalogue has a vocabulary of its own, so that no word of a user's table can hide a
 * number, a month or a unit from their readers. Immutable, thread safe, deterministic.
 */
public final class IndicatorCatalogue {
  /** Farther than any word of a figure's own sentence. */
  private static final int SENTENCE_BEFORE = 1 << 20;

  /**
   * A match.
   *
   * @param code the indicator's code
   * @param row the row that told so
   */
  public record Match(String code, String row) {}

  /**
   * A figure in a text.
   *
   * @param unit its unit
   * @param object dictionary form of the thing counted or measured
   * @param objectBegin first token of the thing
   * @param objectEnd token behind it; the same as the first where it does not stand there
   * @param begin first token of the figure
   * @param end token behind it
   * @param whole code of the indicator that it is a part of; empty for none
   */
  public record Figure(
      String unit,
      String object,
      int objectBegin,
      int objectEnd,
      int begin,
      int end,
      String whole) {}

  private static final Match NONE = new Match(Indicator.OTHER, "no-indicator");

  private final Map<String, Indicator> indicators;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<Rule>> byUnit = new ConcurrentHashMap<>();
  private final Map<String, Integer> terms = new HashMap<>();
  private final BitSet objects = new BitSet();
  private final Lexicon<Integer> nouns;
  private final Lexicon<Integer> verbs;
  private final Vocabulary vocabulary;

  private IndicatorCatalogue(Loader language, IndicatorSource source) {
    // Verbs first: «тапты» of a phrase is then a form of the verb, not a noun of its own.
    verbs = language.lexicon();
    nouns = language.lexicon();
    for (Table.Row row : language.table("nouns.tsv", "form", "variant").rows()) {
      if (!row.get("variant").isEmpty()) {
        language.variant(row.required("form"), row.get("variant"), WordClass.NOUN);
      }
    }
    CatalogueReader reader = new CatalogueReader(language, source);
    indicators = new LinkedHashMap<>(reader.indicators());
    for (CatalogueReader.Call call : reader.calls()) {
      rules.add(
          new Rule(
              indicators.get(call.code()),
              ids(call.objects()),
              call.groups().stream().map(this::ids).toArray(int[][]::new),
              ids(call.without()),
              call.wholes(),
              call.row().place()));
    }
    for (Rule rule : rules) {
      for (int term : rule.objects()) {
        objects.set(term);
      }
    }
    rules.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
    vocabulary = language.freeze();
  }

  /**
   * The catalogue with the words of a language.
   *
   * @param language ISO 639-1 code of a language pack
   * @throws kz.sanaq.language.TableException where a table has a mistake
   */
  public static IndicatorCatalogue of(String language, IndicatorSource source) {
    return new IndicatorCatalogue(Loader.of(language), source);
  }

  private int[] ids(List<String> phrases) {
    return phrases.stream().mapToInt(this::id).toArray();
  }

  private int id(String phrase) {
    Integer known = terms.get(phrase);
    if (known != null) {
      return known;
    }
    int id = terms.size();
    terms.put(phrase, id);
    if (phrase.endsWith("-")) {
      verbs.add(phrase.substring(0, phrase.length() - 1), id, WordClass.VERB);
    } else {
      nouns.add(phrase, id, WordClass.NOUN);
    }
    return id;
  }

  /** All indicators, in table order. */
  public Collection<Indicator> indicators() {
    return Collections.unmodifiableCollection(indicators.values());
  }

  /**
   * The catalogue's terms in a sentence.
   *
   * @param from first token of the sentence
   * @param to token behind it
   */
  public Sightings sightings(Tokens text, int from, int to) {
    Tokens tokens = text.slice(from, to, vocabulary);
    Sightings sightings = new Sightings(text);
    int covered = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int end = Math.max(end(nouns, tokens, i), end(verbs, tokens, i));
      for (Lexicon<Integer> lexicon : List.of(nouns, verbs)) {
        long match = lexicon.match(tokens, i);
        if (match < 0) {
          continue;
        }
        boolean whole = Lexicon.end(match) == end && end > covered;
        for (int term : lexicon.meanings(match)) {
          sightings.add(from + i, from + Lexicon.end(match), term, whole);
        }
        Integer first = Lexicon.end(match) > i + 1 ? lexicon.single(tokens, i) : null;
        if (first != null) {
          sightings.add(from + i, from + i + 1, first, false);
        }
      }
      covered = Math.max(covered, end);
    }
    return sightings;
  }

  private static int end(Lexicon<Integer> lexicon, Tokens tokens, int i) {
    long match = lexicon.match(tokens, i);
    return match < 0 ? i : Lexicon.end(match);
  }

  /**
   * The indicator of a figure.
   *
   * @param clauseBegin first token of the figure's clause
   * @param clauseEnd token behind it
   * @param sentence the terms in its sentence
   * @param before the terms in the sentence before; null where there is none
   */
  public Match match(
      Figure figure, int clauseBegin, int clauseEnd, Sightings sentence, Sightings before) {
    BitSet object = object(figure, sentence);
    int[] near = new int[terms.size()];
    Arrays.fill(near, Rule.NOWHERE);
    sentence.lower(near, clauseBegin, clauseEnd, figure.begin(), figure.end());
    Match match = best(figure, object, near, false, 1);
    if (match == NONE) {
      int[] wide = near.clone();
      sentence.lower(wide, 0, Integer.MAX_VALUE, figure.begin(), figure.end());
      match = best(figure, object, wide, false, 2);
    }
    if (match == NONE && isPart(figure)) {
      match = new Match(figure.whole(), "indicator-of-whole");
    }
    if (match == NONE && before != null) {
      before.lower(near, 0, Integer.MAX_VALUE, SENTENCE_BEFORE, SENTENCE_BEFORE);
      match = best(figure, object, near, true, 2);
    }
    return match;
  }

  /**
   * The terms for what a figure counts. Where the catalogue does not know what the kernel took for
   * the thing, the words from the figure to there may hold it: a user's noun is in no lexicon.
   */
  private BitSet object(Figure figure, Sightings sentence) {
    BitSet found = new BitSet(terms.size());
    sentence.addIn(figure.objectBegin(), figure.objectEnd(), found);
    found.and(objects);
    Integer named = terms.get(figure.object());
    if (found.isEmpty() && named != null) {
      found.set(named);
      found.and(objects);
    }
    if (found.isEmpty()) {
      sentence.addIn(figure.end(), Math.max(figure.end() + 1, figure.objectEnd()), found);
      found.and(objects);
    }
    return found;
  }

  private boolean isPart(Figure figure) {
    Indicator whole = indicators.get(figure.whole());
    return whole != null && whole.isIn(figure.unit());
  }

  /**
   * The rules of the indicators that are measured in a unit. There are as many units as tables
   * name.
   */
  private List<Rule> rulesFor(String unit) {
    return byUnit.computeIfAbsent(
        unit, key -> rules.stream().filter(rule -> rule.indicator().isIn(key)).toList());
  }

  private Match best(Figure figure, BitSet object, int[] distances, boolean named, int conditions) {
    UnitKind unit = UnitKind.of(figure.unit());
    Rule best = null;
    int nearest = Rule.NOWHERE;
    for (Rule rule : rulesFor(figure.unit())) {
      if (rule.weight() < conditions || best != null && rule.weight() < best.weight()) {
        break;
      }
      if (named && rule.objects().length == 0 || !rule.fits(unit, object, figure.whole())) {
        continue;
      }
      int distance = rule.distance(distances);
      if (distance < nearest) {
        best = rule;
        nearest = distance;
      }
    }
    return best == null ? NONE : new Match(best.indicator().code(), best.row());
  }
}
