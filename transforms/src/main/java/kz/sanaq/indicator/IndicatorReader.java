package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** So many sentences before a figure's say what it is about. */
  private static final int BEFORE = 2;

  private final IndicatorCatalogue catalogue;
  private final Tokens tokens;
  private final List<TokenRange> sentences;
  private final BitSet title;
  private final Sightings[] sightings;
  private Topic topic;

  /**
   * @param title the terms of the headline
   */
  IndicatorReader(
      IndicatorCatalogue catalogue, Tokens tokens, List<TokenRange> sentences, BitSet title) {
    this.catalogue = catalogue;
    this.tokens = tokens;
    this.sentences = sentences;
    this.title = title;
    this.sightings = new Sightings[sentences.size()];
  }

  /** What the text is about. */
  public Topic topic() {
    if (topic == null) {
      topic = new Topic(catalogue.groups(), title);
      for (int s = 0; s < sentences.size(); s++) {
        BitSet terms = new BitSet();
        in(s).addIn(sentences.get(s).begin(), sentences.get(s).end(), terms);
        topic.add(terms);
      }
    }
    return topic;
  }

  /** The indicators that a figure may be filed under, each by the rule that fits best. */
  public List<Match> candidates(Sought sought) {
    List<Rule> rules = catalogue.rules().candidates(sought);
    rules.removeIf(rule -> !rule.fits(sought));
    if (rules.isEmpty()) {
      return List.of();
    }
    Context context = context(sought);
    BitSet barred = (BitSet) context.own().clone();
    sought.segment().forEach(range -> addTerms(range, barred));
    Map<String, Match> best = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (rule.allows(barred)) {
        Match match = match(rule, sought, context);
        if (isClose(match)) {
          best.merge(rule.indicator().code(), match, IndicatorReader::better);
        }
      }
    }
    return new ArrayList<>(best.values());
  }

  private Context context(Sought sought) {
    BitSet own = new BitSet();
    sought.own().forEach(range -> addTerms(range, own));
    BitSet sentence = (BitSet) own.clone();
    addTerms(sought.sentence(), sentence);
    BitSet before = new BitSet();
    int here = sentenceOf(sought.sentence().begin());
    for (int s = Math.max(0, here - BEFORE); s < here; s++) {
      in(s).addIn(sentences.get(s).begin(), sentences.get(s).end(), before);
    }
    return new Context(own, sentence, before, title);
  }

  private static Match better(Match one, Match other) {
    int closer = off(one) - off(other);
    return closer > 0 || (closer == 0 && other.conditions() > one.conditions()) ? other : one;
  }

  /**
   * All own words are somewhere around, those of a rule that names no thing in the sentence. Of
   * things that many indicators speak of, also the words of the sentence, and the event that the
   * rule asks for.
   */
  private static boolean isClose(Match match) {
    boolean own = match.shared() > 0 && match.shared() <= FEW;
    Reach farthest = match.shared() > 0 ? Reach.TITLE : Reach.SENTENCE;
    return match.aboutFrom().compareTo(farthest) <= 0
        && (own || (match.nearFrom() != Reach.NOWHERE && match.event() != EventFit.ANOTHER));
  }

  private static int off(Match match) {
    return match.missing()
        + match.strange()
        + Math.max(0, match.aboutFrom().compareTo(Reach.SENTENCE))
        + (match.event() == EventFit.ANOTHER ? 1 : 0);
  }

  /** The indicator of a code where figures of the unit are filed under it; null where not. */
  public Indicator indicator(String code, Unit unit) {
    return catalogue.isMeasuredIn(code, unit) ? catalogue.indicator(code) : null;
  }

  private Match match(Rule rule, Sought sought, Context context) {
    String named = rule.named(sought);
    return new Match(
        rule.indicator(),
        catalogue.rules().shared(named),
        named.length() == sought.object().length(),
        rule.event(sought),
        rule.about().length,
        rule.strange(context.own()),
        rule.near().length,
        rule.missing(context.sentence()),
        rule.aboutFrom(context),
        rule.nearFrom(context),
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
