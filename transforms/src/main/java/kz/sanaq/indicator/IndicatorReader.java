package kz.sanaq.indicator;

import kz.sanaq.model.Measurand;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * Finds the indicators of the figures of one text, by what they count and the words around them;
 * see {@link IndicatorCatalogue} for the rules. A sentence is looked through when it is first asked
 * for. Not thread safe: one text, one reader.
 */
public final class IndicatorReader {
  /** Farther than any word of a figure's own sentence. */
  private static final int SENTENCE_BEFORE = Integer.MAX_VALUE;

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

  private static final Match NONE = new Match(Measurand.OTHER, "no-indicator");

  private final IndicatorCatalogue catalogue;
  private final RuleIndex rules;
  private final Tokens tokens;
  private final List<TokenRange> sentences;
  private final Sightings[] sightings;
  private final Distances distances;

  IndicatorReader(IndicatorCatalogue catalogue, Tokens tokens, List<TokenRange> sentences) {
    this.catalogue = catalogue;
    this.rules = catalogue.rules();
    this.tokens = tokens;
    this.sentences = sentences;
    this.sightings = new Sightings[sentences.size()];
    this.distances = new Distances(tokens, catalogue.terms());
  }

  /**
   * The indicator of a figure.
   *
   * @param s number of its sentence
   * @param clauseBegin first token of its clause
   * @param clauseEnd token behind it
   */
  public Match read(int s, Figure figure, int clauseBegin, int clauseEnd) {
    Sightings sentence = in(s);
    BitSet object = object(figure, sentence);
    distances.clear();
    sentence.lower(distances, clauseBegin, clauseEnd, figure.begin(), figure.end());
    Match match = best(figure, object, false, 1);
    if (match.equals(NONE)) {
      sentence.lower(distances, 0, Integer.MAX_VALUE, figure.begin(), figure.end());
      match = best(figure, object, false, 2);
    }
    if (match.equals(NONE) && catalogue.isMeasuredIn(figure.whole(), figure.unit())) {
      match = new Match(figure.whole(), "indicator-of-whole");
    }
    if (match.equals(NONE) && s > 0) {
      distances.clear();
      sentence.lower(distances, clauseBegin, clauseEnd, figure.begin(), figure.end());
      in(s - 1).lower(distances, 0, Integer.MAX_VALUE, SENTENCE_BEFORE, SENTENCE_BEFORE);
      match = best(figure, object, true, 2);
    }
    return match;
  }

  private Sightings in(int s) {
    if (sightings[s] == null) {
      sightings[s] = catalogue.sightings(tokens, sentences.get(s));
    }
    return sightings[s];
  }

  /**
   * The terms for what a figure counts. Where the catalogue does not know what the kernel took for
   * the thing, the words from the figure to there may hold it: a user's noun is in no lexicon.
   */
  private BitSet object(Figure figure, Sightings sentence) {
    BitSet found = new BitSet();
    sentence.addIn(figure.objectBegin(), figure.objectEnd(), found);
    found.and(rules.objects());
    Integer named = catalogue.term(figure.object());
    if (found.isEmpty() && named != null && rules.objects().get(named)) {
      found.set(named);
    }
    if (found.isEmpty()) {
      sentence.addIn(figure.end(), Math.max(figure.end() + 1, figure.objectEnd()), found);
      found.and(rules.objects());
    }
    return found;
  }

  private Match best(Figure figure, BitSet object, boolean named, int conditions) {
    UnitKind unit = Unit.of(figure.unit()).kind();
    Rule best = null;
    int nearest = Distances.NOWHERE;
    BitSet candidates = rules.candidates(figure.unit(), object, distances);
    for (int r = candidates.nextSetBit(0); r >= 0; r = candidates.nextSetBit(r + 1)) {
      Rule rule = rules.rule(r);
      if (rule.weight() < conditions || (best != null && rule.weight() < best.weight())) {
        break;
      }
      if ((named && rule.objects().length == 0) || !rule.fits(unit, object, figure.whole())) {
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
