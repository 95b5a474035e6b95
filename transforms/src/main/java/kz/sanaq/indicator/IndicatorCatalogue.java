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
 * The indicators, and the rules by which the one of a figure is found.
 *
 * <p>A rule fits where the figure's unit is of the indicator's and the rule's kinds, the thing counted
 * is one of its objects or of its classes, what happens to it is one of its events, the thing's own
 * words have an alternative of each of its groups {@code about}, the figure's clause one of each group
 * {@code near}, and neither has a word that is forbidden. Nothing is taken from other sentences.
 * Whether the rule really applies is weighed by who asks.
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
              call.kinds(),
              call.objects(),
              call.classes(),
              call.events(),
              call.mere(),
              groups(call.about()),
              groups(call.near()),
              ids(call.without()),
              call.qualifier(),
              call.row().place()));
    }
    rules = new RuleIndex(called);
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

  private int[][] groups(List<List<String>> groups) {
    return groups.stream().map(this::ids).toArray(int[][]::new);
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

  /** The codes of the catalogue that ships, in table order. */
  public static List<String> shippedCodes() {
    return CatalogueReader.INDICATORS.table().rows().stream()
        .map(row -> row.required("code"))
        .toList();
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

  /** The indicator of a code, null where there is none. */
  Indicator indicator(String code) {
    return indicators.get(code);
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
    for (int i = 0; i < tokens.count(); i++) {
      if (openings.at(tokens, i)) {
        add(sightings, from, tokens, i, nouns);
        add(sightings, from, tokens, i, verbs);
      }
    }
    return sightings;
  }

  /** Adds what a match at token {@code i} of a sentence means, and its first word alone. */
  private static void add(
      Sightings sightings, int from, Tokens tokens, int i, Lexicon<Integer> lexicon) {
    long match = lexicon.match(tokens, i);
    if (match < 0) {
      return;
    }
    int end = Lexicon.end(match);
    for (int term : lexicon.meanings(match)) {
      sightings.add(from + i, from + end, term);
    }
    Integer first = end > i + 1 ? lexicon.single(tokens, i) : null;
    if (first != null) {
      sightings.add(from + i, from + i + 1, first);
    }
  }
}
