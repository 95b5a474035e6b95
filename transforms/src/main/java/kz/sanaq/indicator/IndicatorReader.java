package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Place;
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
  private final BitSet[] spoken;
  private final BitSet[] before;
  private Topic topic;

  /**
   * @param title the terms of the headline
   */
  IndicatorReader(
      IndicatorCatalogue catalogue, Tokens tokens, List<TokenRange> sentences, BitSet title) {
    this.catalogue = catalogue;
    this.tokens = catalogue.terms().of(tokens, new TokenRange(0, tokens.count()));
    this.sentences = sentences;
    this.title = title;
    this.sightings = new Sightings[sentences.size()];
    this.spoken = new BitSet[sentences.size()];
    this.before = new BitSet[sentences.size()];
  }

  /** What the text is about. */
  public Topic topic() {
    if (topic == null) {
      topic = new Topic(catalogue.groups(), title);
      for (int s = 0; s < sentences.size(); s++) {
        topic.add(spoken(s));
      }
    }
    return topic;
  }

  /**
   * The indicators that a figure may be filed under, each by the rule that fits best. What did not
   * happen is no figure of an indicator that counts what happened: «30 км жол жөнделмеді».
   */
  public List<RuleMatch> candidates(Sought sought) {
    RuleIndex rules = catalogue.rules();
    List<RuleIndex.RuleName> names = rules.names(sought);
    Context context = context(sought);
    int[] fitting = rules.fitting(sought, names, context);
    if (fitting.length == 0) {
      return List.of();
    }
    BitSet barred = (BitSet) context.own().clone();
    addTerms(sought.segment(), barred);
    BitSet happening = rules.naming(sought.events());
    Set<String> denied = rules.codes(rules.naming(sought.denied()));
    List<RuleMatch> best = new ArrayList<>();
    for (int r : fitting) {
      Rule rule = rules.rule(r);
      EventFit event = rule.event(happening.get(r), sought.isMere());
      RuleMatch match = match(rule, rules.named(r, names), event, sought, context);
      // Asked last: few rules come so far.
      if (match != null
          && rule.allows(barred)
          && (happening.get(r) || !denied.contains(rule.indicator().code()))) {
        add(match, best);
      }
    }
    return best;
  }

  /** Adds a match, where none is better that has the same indicator. */
  private static void add(RuleMatch match, List<RuleMatch> best) {
    for (int k = 0; k < best.size(); k++) {
      if (best.get(k).indicator() == match.indicator()) {
        best.set(k, better(best.get(k), match));
        return;
      }
    }
    best.add(match);
  }

  private Context context(Sought sought) {
    BitSet own = catalogue.noTerms();
    addTerms(sought.own(), own);
    BitSet sentence = (BitSet) own.clone();
    addTerms(sought.sentence(), sentence);
    int here = Math.max(0, sentenceOf(sought.sentence().begin()));
    return new Context(own, sentence, before(here), title);
  }

  /** The terms of the sentences before one. */
  private BitSet before(int here) {
    if (before[here] == null) {
      before[here] = catalogue.noTerms();
      for (int s = Math.max(0, here - BEFORE); s < here; s++) {
        before[here].or(spoken(s));
      }
    }
    return before[here];
  }

  private static RuleMatch better(RuleMatch one, RuleMatch other) {
    int closer = off(one) - off(other);
    return closer > 0 || (closer == 0 && other.conditions() > one.conditions()) ? other : one;
  }

  private static int off(RuleMatch match) {
    return match.missing()
        + match.strange()
        + Math.max(0, match.aboutFrom().compareTo(Reach.SENTENCE))
        + (match.event() == EventFit.ANOTHER ? 1 : 0);
  }

  /** The indicator of a code where figures of the unit are filed under it; null where not. */
  public Indicator indicator(String code, Unit unit) {
    return catalogue.isMeasuredIn(code, unit) ? catalogue.indicator(code) : null;
  }

  /**
   * The row of {@code bounds.tsv} that says that no such level of an indicator can be; empty where
   * it can.
   *
   * @param amount a level, in the unit
   */
  public String broken(Indicator indicator, Unit unit, Place place, Amount amount) {
    return catalogue.bounds().broken(indicator.code(), unit, place, amount);
  }

  /**
   * How a rule fits; null where it doesn't. All own words are somewhere around. Of things that many
   * indicators speak of, also the words of the sentence, and the event that the rule asks for.
   *
   * @param named what the rule calls the thing; null where it names only its class, or nothing
   * @param event what it asks of the event
   */
  private static RuleMatch match(
      Rule rule, RuleIndex.RuleName named, EventFit event, Sought sought, Context context) {
    Reach about = rule.aboutFrom(context);
    // The words of a rule that names no thing must stand in the sentence.
    Reach farthest = named == null ? Reach.SENTENCE : Reach.TITLE;
    if (about.compareTo(farthest) > 0) {
      return null;
    }
    boolean own = named != null && named.shared() <= FEW;
    Reach near = rule.nearFrom(context);
    if (!own && (near == Reach.NOWHERE || event == EventFit.ANOTHER)) {
      return null;
    }
    int name = named == null ? 0 : named.text().length();
    return new RuleMatch(
        rule.indicator(),
        named == null ? 0 : named.shared(),
        name == sought.object().length(),
        event,
        rule.about().length,
        rule.strange(context.own()),
        rule.near().length,
        rule.missing(context.sentence()),
        about,
        near,
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
    if (s >= 0 && range.equals(sentences.get(s))) {
      found.or(spoken(s));
    } else if (s >= 0) {
      in(s).addIn(range.begin(), range.end(), found);
    }
  }

  private int sentenceOf(int token) {
    int s = TokenRange.lastFrom(sentences, token);
    return s >= 0 && sentences.get(s).contains(token) ? s : -1;
  }

  /** The terms of a sentence. */
  private BitSet spoken(int s) {
    if (spoken[s] == null) {
      spoken[s] = catalogue.noTerms();
      in(s).addIn(sentences.get(s).begin(), sentences.get(s).end(), spoken[s]);
    }
    return spoken[s];
  }

  private Sightings in(int s) {
    if (sightings[s] == null) {
      sightings[s] = catalogue.terms().in(tokens, sentences.get(s));
    }
    return sightings[s];
  }
}
