package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Measure;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.Verb;

/**
 * Finds the word that says how a figure changed: after it («12%-ға өсті», «5 пайыз өсім», «41
 * адамға көп»), in its span («335 млрд теңгеге артық»), after a figure of the same list («Алматыда
 * 12%-ға, Астанада 8%-ға өсті»), or before it («өсім – 6,1%», «өсімі: құрылыста – 34,5%»).
 */
final class TurnReader {
  /** How far after the figure its word may stand, in tokens. */
  private static final int REACH = 6;

  /** How many tokens a bracket between a figure and its word may have. */
  private static final int ASIDE = 12;

  /** How many figures of a list are looked through. */
  private static final int MOST = 8;

  private final ClaimWords words;
  private final Predicates predicates;

  TurnReader(ClaimWords words, Predicates predicates) {
    this.words = words;
    this.predicates = predicates;
  }

  /** The word of a figure's own, null where it has none. */
  Turn own(Figure figure, Reading q) {
    Turn inside = inside(figure.tokens(), q);
    return inside != null ? inside : after(figure, q);
  }

  /** «8,2%-ға артық»: a degree that ends the span. */
  private Turn inside(Tokens tokens, Reading q) {
    int last = q.endToken() - 1;
    Turn word = last > q.beginToken() ? word(tokens, last) : null;
    return word != null && !word.noun() && tokens.has(last - 1, Feature.DATIVE) ? word : null;
  }

  private Turn word(Tokens tokens, int i) {
    long match = words.changes.match(tokens, i);
    return match < 0 ? null : Turn.of(words.changes.meaning(match), i);
  }

  private Turn after(Figure figure, Reading q) {
    Tokens tokens = figure.tokens();
    int from = asideEnd(figure, q);
    int reach = from == q.endToken() ? REACH : 1;
    int to = Math.min(Math.min(next(figure, from), figure.to()), from + reach);
    for (int i = from; i < to; i++) {
      boolean step = Steps.isRelative(q) || Steps.hasDative(tokens, q);
      boolean leaves = tokens.isSymbol(i, ')') && !step && figure.isInBracket();
      if (leaves || tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';') || tokens.isSymbol(i, '.')) {
        return null;
      }
      Turn word = word(tokens, i);
      if (word != null && takes(tokens, q, word)) {
        return word;
      }
      Verb verb = predicates.verbAt(tokens, i);
      boolean bounds =
          verb != null && verb.bound() != Verb.VerbBound.NONE && isAsked(tokens, q, i, verb);
      if (bounds || (verb != null && verb.change() != Direction.NONE)) {
        return Turn.of(verb, i);
      }
      if (predicates.closing(tokens, i, figure.to()) != 0) {
        return null;
      }
    }
    return null;
  }

  /** First token of the next claim from a token on; the end of the sentence where none follows. */
  private static int next(Figure figure, int from) {
    List<Reading> after = figure.between(from, figure.parsed().range().end());
    boolean close = from == figure.end();
    return close ? figure.after().end() : after.isEmpty() ? figure.to() : after.get(0).beginToken();
  }

  /**
   * Token after what stands between a figure and its word as an aside: «12%-ға (1,2 млрд теңгеге)
   * өсті», «20 пайызға – 1 200-ден 950-ге дейін азайды», «12 млрд теңгеге дейін 3,4%-ға өсті», «3
   * пайыздан 15 пайызға 5 есе артты».
   */
  private static int asideEnd(Figure figure, Reading q) {
    Tokens tokens = figure.tokens();
    int at = q.endToken();
    if (tokens.isSymbol(at, '(')) {
      for (int i = at + 1; i < Math.min(figure.to(), at + ASIDE); i++) {
        if (tokens.isSymbol(i, ')')) {
          return i + 1;
        }
      }
    }
    if (q.amount().comparator() == QuantityComparator.AT_MOST) {
      Reading next = figure.claimAt(at);
      boolean step = next != null && Steps.isRelative(next) && Steps.hasDative(tokens, next);
      return step ? next.endToken() : at;
    }
    if (q.fromTo()) {
      Reading next = figure.claimAt(at);
      return Steps.isTimesAt(next, at) ? next.endToken() : at;
    }
    Reading told = tokens.isDash(at) ? figure.claimAt(at + 1) : null;
    return told != null && told.fromTo() ? told.endToken() : at;
  }

  /**
   * Whether the word before the verb has the case that it asks for: «-дан асады», «-ға жетпейді»,
   * «-ға да жетпейді».
   */
  private static boolean isAsked(Tokens tokens, Reading q, int i, Verb verb) {
    Feature asked = verb.bound() == Verb.VerbBound.EXCEED ? Feature.ABLATIVE : Feature.DATIVE;
    // The particle is written like the ending of the locative.
    int end = i - 1 >= q.endToken() && Feature.LOCATIVE.in(tokens.bareEnding(i - 1)) ? i - 1 : i;
    return asked.in(end == q.endToken() ? q.ending(tokens) : tokens.features(end - 1));
  }

  /** Whether a degree («көп», «аз») or a noun of change belongs to the figure before it. */
  private static boolean takes(Tokens tokens, Reading q, Turn word) {
    int gap = word.at() - q.endToken();
    boolean relative = Steps.isRelative(q) && !Steps.isPart(tokens, q);
    if (word.noun()) {
      return Steps.isBy(tokens, q, word.at()) || (relative && gap <= 2);
    }
    boolean near = gap == 0 || (gap == 1 && q.unit().equals(Steps.TIMES));
    return Steps.isBy(tokens, q, word.at()) || (relative && near);
  }

  /** The word of a later figure that it shares: «нан – 9%, сүт 5%-ға қымбаттады». */
  Turn shared(Figure figure, Reading q) {
    Tokens tokens = figure.tokens();
    int end = q.endToken();
    List<Reading> later = isMember(figure, q) ? figure.between(end, figure.to()) : List.of();
    for (Reading next : later.subList(0, Math.min(MOST, later.size()))) {
      if (!isLike(tokens, q, next) || isClosed(tokens, end, next.beginToken())) {
        return null;
      }
      Turn turn = after(figure.at(next), next);
      if (turn != null) {
        return turn.isBound() || !sharesEnding(figure, q, next, turn) ? null : turn;
      }
      end = next.endToken();
    }
    return null;
  }

  /** Whether a figure can be one of a list whose last tells the change. */
  private static boolean isMember(Figure figure, Reading q) {
    boolean relative = Steps.isRelative(q) && !Steps.isPart(figure.tokens(), q);
    return relative || Steps.hasDative(figure.tokens(), q);
  }

  private static boolean isLike(Tokens tokens, Reading q, Reading next) {
    boolean same = next.unit().isEmpty() || next.unit().equals(q.unit());
    return Steps.hasDative(tokens, q) && Steps.hasDative(tokens, next)
        || (Steps.isRelative(q) && same);
  }

  /** «5,7 пайыз, … 4,3 пайыз өсім», «3%-ға, … 5%-ға өсті»; «4,8%, … 5%-ға өсті» after a dash. */
  private static boolean sharesEnding(Figure figure, Reading q, Reading next, Turn turn) {
    Tokens tokens = figure.tokens();
    boolean joined = next.beginToken() <= q.endToken() + 1;
    return Steps.hasDative(tokens, q)
        ? turn.noun() || Steps.hasDative(tokens, next)
        : turn.noun() || joined || figure.isLabelled();
  }

  private boolean isClosed(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isSymbol(i, ';') || predicates.closing(tokens, i, to) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The noun of change before a figure: «өсім – 6,1%», «айлық өсім Атырау облысында (1,1%)». */
  Turn before(Figure figure) {
    Tokens tokens = figure.tokens();
    for (int i = figure.begin() - 1; i >= figure.from(); i--) {
      boolean mark = tokens.isDash(i) || tokens.isSymbol(i, ':') || tokens.isSymbol(i, '(');
      if (mark || figure.scene().aside().get(i)) {
        continue;
      }
      return noun(tokens, i);
    }
    return null;
  }

  /** The noun of change at a token that has no case, null for none. */
  private Turn noun(Tokens tokens, int i) {
    Turn word = word(tokens, i);
    int features = tokens.formFeatures(WordClass.NOUN, i);
    boolean plain = features == 0 || features == Feature.POSSESSED_3.bit();
    return word != null && word.noun() && plain ? word : null;
  }

  /** The change of the last figure like it in its sentence: «отын – 2,8%-ға»; NONE for none. */
  static Direction carried(Figure figure, Reading q) {
    boolean open =
        Steps.isRelative(q)
            && Steps.hasDative(figure.tokens(), q)
            && figure.clause().predicate() == null;
    ReadFigure like = open ? figure.before().last(MOST, read -> isLike(read, figure, q)) : null;
    return like == null ? Direction.NONE : like.mention().fact().change().direction();
  }

  private static boolean isLike(ReadFigure read, Figure figure, Reading q) {
    Fact fact = read.mention().fact();
    return read.sentence() == figure.sentence()
        && fact.change().measure() == Measure.DELTA
        && fact.unit().code().equals(q.unit());
  }

  /**
   * What heads the list that a figure is of: «өсті: …», «өсімі: құрылыста – 34,5%»; null where its
   * head says nothing of a change.
   */
  Turn head(Figure figure) {
    Tokens tokens = figure.tokens();
    for (int i = figure.begin() - 1; i > figure.from(); i--) {
      boolean opens =
          tokens.isSymbol(i, ':') || (i == figure.begin() - 1 && tokens.isSymbol(i, '('));
      if (opens) {
        Verb verb = predicates.verbAt(tokens, i - 1);
        int ending = tokens.featuresAs(WordClass.VERB, i - 1);
        boolean changes =
            verb != null && verb.change() != Direction.NONE && !Feature.POSSESSED_3.in(ending);
        Turn turn = changes ? Turn.of(verb, i - 1) : noun(tokens, i - 1);
        if (turn != null) {
          return turn;
        }
      }
    }
    return above(figure);
  }

  /** What heads a row that is a sentence of its own. */
  private Turn above(Figure figure) {
    int head = figure.scene().parse().rows().head(figure.sentence());
    if (head < 0) {
      return null;
    }
    int last = figure.scene().parse().sentences().get(head).end() - 1;
    return figure.tokens().isSymbol(last, ':') ? noun(figure.tokens(), last - 1) : null;
  }
}
