package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Unit;

/**
 * Finds the indicators that figures of one text may be filed under, by what is counted, what
 * happens to it and the words that belong to it; see {@link IndicatorCatalogue} for the rules. A
 * sentence is looked through when it is first asked for. Not thread safe: one text, one reader.
 */
public final class IndicatorReader {
  /** So many indicators may speak of a thing that is one's own. */
  private static final int FEW = 4;

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

  /** The indicators that a figure may be filed under, each by the rule that fits best. */
  public List<Match> candidates(Sought sought) {
    Set<String> names = sought.names();
    List<Rule> rules = catalogue.rules().fitting(sought, names);
    if (rules.isEmpty()) {
      return List.of();
    }
    BitSet own = new BitSet();
    addTerms(sought.own(), own);
    BitSet sentence = (BitSet) own.clone();
    addTerms(sought.sentence(), sentence);
    BitSet barred = (BitSet) own.clone();
    addTerms(sought.segment(), barred);
    Map<String, Match> best = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.isAbout(sentence) && rule.allows(barred)) {
        Match match = match(rule, rule.named(names), sought, own, sentence);
        if (isClose(match)) {
          best.merge(rule.indicator().code(), match, IndicatorReader::better);
        }
      }
    }
    return new ArrayList<>(best.values());
  }

  private static Match better(Match one, Match other) {
    int closer = off(one) - off(other);
    return closer > 0 || (closer == 0 && other.conditions() > one.conditions()) ? other : one;
  }

  /** Of things that many indicators speak of, only what the rule asks for in full. */
  private static boolean isClose(Match match) {
    return off(match) == 0 || (match.shared() > 0 && match.shared() <= FEW);
  }

  private static int off(Match match) {
    return match.missing() + match.strange() + (match.event() == EventFit.ANOTHER ? 1 : 0);
  }

  /** The indicator of a code where figures of the unit are filed under it; null where not. */
  public Indicator indicator(String code, Unit unit) {
    return catalogue.isMeasuredIn(code, unit) ? catalogue.indicator(code) : null;
  }

  private Match match(Rule rule, String named, Sought sought, BitSet own, BitSet clause) {
    return new Match(
        rule.indicator(),
        catalogue.rules().shared(named),
        named.length() == sought.object().length(),
        rule.event(sought),
        rule.about().length,
        rule.strange(own),
        rule.near().length,
        rule.missing(clause),
        rule.conditions(),
        rule.qualifier(),
        rule.row());
  }

  private void addTerms(List<TokenRange> ranges, BitSet found) {
    for (TokenRange range : ranges) {
      addTerms(range, found);
    }
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
