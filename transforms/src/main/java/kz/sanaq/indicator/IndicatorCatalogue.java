package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Row;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;

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
  private final Map<String, Indicator> indicators;
  private final RuleIndex rules;
  private final Map<String, Integer> terms = new HashMap<>();
  private final Lexicon<Integer> nouns;
  private final Lexicon<Integer> verbs;
  private final Openings openings;
  private final Vocabulary vocabulary;

  private IndicatorCatalogue(Loader language, IndicatorSource source) {
    // Verbs first: «тапты» of a phrase is then a form of the verb, not a noun of its own.
    verbs = language.lexicon();
    nouns = language.lexicon();
    for (Row row : language.table(WordTables.NOUNS).rows()) {
      if (!row.get("variant").isEmpty()) {
        language.variant(row.required("form"), row.get("variant"), WordClass.NOUN);
      }
    }
    CatalogueReader reader = new CatalogueReader(language, source);
    indicators = new LinkedHashMap<>(reader.indicators());
    List<Rule> called = new ArrayList<>();
    for (CatalogueReader.Call call : reader.calls()) {
      called.add(
          new Rule(
              indicators.get(call.code()),
              ids(call.objects()),
              call.groups().stream().map(this::ids).toArray(int[][]::new),
              ids(call.without()),
              call.wholes(),
              call.row().place()));
    }
    rules = new RuleIndex(called, terms.size());
    openings = Openings.of(nouns, verbs);
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

  /** The reader of a text. */
  public IndicatorReader reader(Tokens tokens, List<TokenRange> sentences) {
    return new IndicatorReader(this, tokens, sentences);
  }

  RuleIndex rules() {
    return rules;
  }

  /** Number of its terms. */
  int terms() {
    return terms.size();
  }

  /** The term of a dictionary form, null where it has none. */
  Integer term(String form) {
    return terms.get(form);
  }

  /** Whether there is such an indicator and figures of the unit measure it. */
  boolean isMeasuredIn(String code, String unit) {
    Indicator indicator = indicators.get(code);
    return indicator != null && indicator.isIn(unit);
  }

  /** The catalogue's terms in a sentence. */
  Sightings sightings(Tokens text, TokenRange sentence) {
    int from = sentence.begin();
    Tokens tokens = text.slice(from, sentence.end(), vocabulary);
    Sightings sightings = new Sightings();
    int covered = 0;
    for (int i = 0; i < tokens.count(); i++) {
      if (openings.at(tokens, i)) {
        long noun = nouns.match(tokens, i);
        long verb = verbs.match(tokens, i);
        int end = Math.max(end(noun, i), end(verb, i));
        boolean whole = end > covered;
        add(sightings, from, tokens, i, nouns, noun, whole && end == end(noun, i));
        add(sightings, from, tokens, i, verbs, verb, whole && end == end(verb, i));
        covered = Math.max(covered, end);
      }
    }
    return sightings;
  }

  private static int end(long match, int i) {
    return match < 0 ? i : Lexicon.end(match);
  }

  /** Adds what a match at token {@code i} of a sentence means, and its first word alone. */
  private static void add(
      Sightings sightings,
      int from,
      Tokens tokens,
      int i,
      Lexicon<Integer> lexicon,
      long match,
      boolean whole) {
    if (match < 0) {
      return;
    }
    int end = Lexicon.end(match);
    for (int term : lexicon.meanings(match)) {
      sightings.add(from + i, from + end, term, whole);
    }
    Integer first = end > i + 1 ? lexicon.single(tokens, i) : null;
    if (first != null) {
      sightings.add(from + i, from + i + 1, first, false);
    }
  }
}
