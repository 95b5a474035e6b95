package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * Finds the indicators that figures of one text may be filed under, by what is counted, what happens
 * to it and the words that belong to it; see {@link IndicatorCatalogue} for the rules. A sentence is
 * looked through when it is first asked for. Not thread safe: one text, one reader.
 */
public final class IndicatorReader {
  private final IndicatorCatalogue catalogue;
  private final Tokens tokens;
  private final List<TokenRange> sentences;
  private final Sightings[] sightings;

  IndicatorReader(IndicatorCatalogue catalogue, Tokens tokens, List<TokenRange> sentences) {
    this.catalogue = catalogue;
    this.tokens = tokens;
    this.sentences = sentences;
    this.sightings = new Sightings[sentences.size()];
  }

  /** The indicators that a figure may be filed under, each by the rule with most conditions. */
  public List<Match> candidates(Sought sought) {
    List<Rule> rules = catalogue.rules().candidates(sought);
    rules.removeIf(rule -> !rule.fits(sought));
    if (rules.isEmpty()) {
      return List.of();
    }
    BitSet own = new BitSet();
    sought.own().forEach(range -> addTerms(range, own));
    BitSet sentence = (BitSet) own.clone();
    addTerms(sought.sentence(), sentence);
    BitSet barred = (BitSet) own.clone();
    sought.segment().forEach(range -> addTerms(range, barred));
    Map<String, Rule> best = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.holds(own, sentence) && rule.allows(barred)) {
        best.merge(
            rule.indicator().code(),
            rule,
            (a, b) -> b.conditions() > a.conditions() ? b : a);
      }
    }
    List<Match> matches = new ArrayList<>(best.size());
    best.values().forEach(rule -> matches.add(match(rule, sought)));
    return matches;
  }

  /** The indicator of a code where figures of the unit are filed under it; null where not. */
  public Indicator indicator(String code, String unit) {
    return catalogue.isMeasuredIn(code, unit) ? catalogue.indicator(code) : null;
  }

  private static Match match(Rule rule, Sought sought) {
    return new Match(
        rule.indicator(),
        rule.namesObject(sought),
        rule.namesEvent(sought),
        rule.about().length,
        rule.near().length,
        rule.conditions(),
        rule.qualifier(),
        rule.row());
  }

  private void addTerms(TokenRange range, BitSet found) {
    if (range.begin() == range.end()) {
      return;
    }
    int s = sentenceOf(range.begin());
    if (s >= 0) {
      in(s).addIn(range.begin(), range.end(), found);
    }
  }

  private int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).begin() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return high >= 0 && sentences.get(low).contains(token) ? low : -1;
  }

  private Sightings in(int s) {
    if (sightings[s] == null) {
      sightings[s] = catalogue.sightings(tokens, sentences.get(s));
    }
    return sightings[s];
  }
}
