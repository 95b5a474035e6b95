package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.language.CodeCell;
import kz.sanaq.language.Loader;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Unit;

/**
 * The indicators, and the rules by which the one of a figure is found.
 *
 * <p>A rule fits where the figure's unit is of the indicator's and the rule's kinds, the thing
 * counted is one of its objects or of its classes, the sentence, the two before it or the headline
 * have an alternative of each of its groups {@code about} (of a rule that names no thing the
 * sentence itself), and no forbidden word stands among the thing's own words or in the part of the
 * clause that belongs to no other figure. Events and the groups {@code near} must fit too where
 * many indicators have a rule for the thing; for others they are evidence, as is how far away the
 * words stand. Whether the rule really applies is weighed by who asks.
 *
 * <p>Immutable, thread safe, deterministic.
 */
public final class IndicatorCatalogue {
  /** That which ships, in each language that was asked for: several steps of a run ask. */
  private static final Map<String, IndicatorCatalogue> SHIPPED = new ConcurrentHashMap<>();

  private final Map<String, Indicator> indicators;
  private final RuleIndex rules;
  private final Terms terms;
  private final Groups groups;
  private final PlausibleRanges bounds = new PlausibleRanges();

  private IndicatorCatalogue(String language, IndicatorSource source) {
    CatalogueReader reader = new CatalogueReader(Loader.of(language), source);
    indicators = new LinkedHashMap<>(reader.indicators());
    Set<String> asked = new HashSet<>();
    for (Call call : reader.calls()) {
      call.about().forEach(asked::addAll);
      call.near().forEach(asked::addAll);
      asked.addAll(call.without());
    }
    terms = new Terms(language, asked);
    List<Rule> called = new ArrayList<>();
    for (Call call : reader.calls()) {
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
    groups = new Groups(called);
  }

  /**
   * The catalogue with the words of a language; that which ships is loaded once.
   *
   * @param language ISO 639-1 code of a language pack
   * @throws kz.sanaq.language.TableException where a table has a mistake
   */
  public static IndicatorCatalogue of(String language, IndicatorSource source) {
    return source.isShipped()
        ? SHIPPED.computeIfAbsent(language, code -> load(code, source))
        : load(language, source);
  }

  /** The same, loaded anew whatever was loaded before. */
  public static IndicatorCatalogue load(String language, IndicatorSource source) {
    return new IndicatorCatalogue(language, source);
  }

  private int[][] groups(List<List<String>> groups) {
    return groups.stream().map(this::ids).toArray(int[][]::new);
  }

  private int[] ids(List<String> phrases) {
    return phrases.stream().mapToInt(terms::id).toArray();
  }

  /** The codes of the catalogue that ships, in table order. */
  public static List<String> shippedCodes() {
    return CodeCell.codes("indicators.tsv");
  }

  /** All indicators, in table order. */
  public Collection<Indicator> indicators() {
    return Collections.unmodifiableCollection(indicators.values());
  }

  /**
   * The reader of a text.
   *
   * @param title the terms of its headline
   */
  public IndicatorReader reader(Tokens tokens, List<TokenRange> sentences, BitSet title) {
    return new IndicatorReader(this, tokens, sentences, title);
  }

  /** The terms of the rules in a headline. */
  public BitSet terms(Tokens tokens, TokenRange headline) {
    BitSet found = noTerms();
    Tokens own = terms.of(tokens, headline);
    terms.in(own, new TokenRange(0, own.count())).addIn(0, own.count(), found);
    return found;
  }

  /** An empty set with room for all terms. */
  BitSet noTerms() {
    return new BitSet(terms.count());
  }

  /** The groups of indicators that each term speaks for. */
  Groups groups() {
    return groups;
  }

  /**
   * The indicators that have a rule for a thing.
   *
   * @param object dictionary form of the thing; what it ends with counts too
   */
  public Measures measures(String object) {
    return rules.measures(object.toLowerCase(Locale.ROOT));
  }

  PlausibleRanges bounds() {
    return bounds;
  }

  RuleIndex rules() {
    return rules;
  }

  /** The indicator of a code, null where there is none. */
  Indicator indicator(String code) {
    return indicators.get(code);
  }

  /** Whether there is such an indicator and figures of the unit measure it. */
  boolean isMeasuredIn(String code, Unit unit) {
    Indicator indicator = indicators.get(code);
    return indicator != null && indicator.isIn(unit);
  }

  /** The words and phrases that the rules ask for. */
  Terms terms() {
    return terms;
  }
}
