package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
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

  /** How many figures before it may tell what a figure of a list does. */
  private static final int MOST = 8;

  /** How many figures of a list are looked through for the word at its end. */
  private static final int MEMBERS = 32;

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
    Turn word = last > q.beginToken() ? Turn.at(words, tokens, last) : null;
    return word != null && !word.noun() && tokens.has(last - 1, Feature.DATIVE) ? word : null;
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
      Turn word = Turn.at(words, tokens, i);
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
   * өсті», «20 пайызға – 1 200-ден 950-ге дейін азайды», «1,5 есе, 20-дан 30-ға дейін артты», «12
   * млрд теңгеге дейін 3,4%-ға өсті», «3 пайыздан 15 пайызға 5 есе артты».
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
    boolean parted = tokens.isDash(at) || tokens.isSymbol(at, ',');
    Reading told = parted ? figure.claimAt(at + 1) : null;
    return told != null && told.fromTo() ? told.endToken() : at;
  }

  /**
   * Whether the word before the verb has the case that it asks for: «-дан асады», «-дан сәл асады»,
   * «-ға жетпейді», «-ға да жетпейді».
   */
  private static boolean isAsked(Tokens tokens, Reading q, int i, Verb verb) {
    boolean exceeds = verb.bound() == Verb.VerbBound.EXCEED;
    Feature asked = exceeds ? Feature.ABLATIVE : Feature.DATIVE;
    // The particle is written like the ending of the locative.
    boolean particle = i - 1 >= q.endToken() && Feature.LOCATIVE.in(tokens.bareEnding(i - 1));
    boolean degree = exceeds && i - 1 == q.endToken() && tokens.features(i - 1) == 0;
    int end = particle || degree ? i - 1 : i;
    return asked.in(end == q.endToken() ? q.ending(tokens) : tokens.features(end - 1));
  }

  /** Whether a degree («көп», «аз») or a noun of change belongs to the figure before it. */
  private static boolean takes(Tokens tokens, Reading q, Turn word) {
    int gap = word.at() - q.endToken();
    boolean relative = Steps.isRelative(q) && !Steps.isPart(tokens, q);
    if (word.noun()) {
      // «Түркістан (17,2%) облыстарында жоғары өсім байқалады».
      int most = tokens.isSymbol(q.endToken(), ')') ? REACH : 2;
      return Steps.isBy(tokens, q, word.at()) || (relative && gap <= most);
    }
    boolean near = gap == 0 || (gap == 1 && q.unit().equals(Steps.TIMES));
    return Steps.isBy(tokens, q, word.at()) || (relative && near);
  }

  /** The word of a later figure that it shares: «нан – 9%, сүт 5%-ға қымбаттады». */
  Turn shared(Figure figure, Reading q) {
    Tokens tokens = figure.tokens();
    int end = q.endToken();
    List<Reading> later = figure.between(end, figure.parsed().range().end());
    later = later.subList(0, Math.min(MEMBERS, later.size()));
    boolean again = !later.isEmpty() && isAgain(tokens, end, later.get(0));
    if (!again && !isMember(figure, q)) {
      return null;
    }
    for (Reading next : later) {
      boolean like = isLike(tokens, q, next) || isAgain(tokens, end, next);
      if (!like || isClosed(tokens, end, next.beginToken())) {
        return null;
      }
      Turn turn = after(figure.at(next), next);
      if (turn != null) {
        boolean shares = again || sharesEnding(figure, q, next, turn);
        return turn.isBound() || !shares ? null : turn;
      }
      end = next.endToken();
    }
    return null;
  }

  /** Whether a share tells anew what ends before it: «253,6 мың адамға немесе 1,46%-ға». */
  private boolean isAgain(Tokens tokens, int end, Reading next) {
    // One word at most may stand between: «адамға», which the first counts.
    return Steps.isRelative(next)
        && next.beginToken() - end <= 3
        && words.restatements.at(tokens, next.beginToken() - 1) != null;
  }

  /** Whether a figure can be one of a list whose last says the change. */
  private static boolean isMember(Figure figure, Reading q) {
    boolean relative = Steps.isRelative(q) && !Steps.isPart(figure.tokens(), q);
    return relative || Steps.hasDative(figure.tokens(), q);
  }

  private static boolean isLike(Tokens tokens, Reading q, Reading next) {
    boolean same = next.unit().isEmpty() || next.unit().equals(q.unit());
    return (Steps.hasDative(tokens, q) && Steps.hasDative(tokens, next))
        || (Steps.isRelative(q) && same);
  }

  /** «5,7 пайыз, … 4,3 пайыз өсім», «3%-ға, … 5%-ға өсті»; «4,8%, … 5%-ға өсті» after a dash. */
  private boolean sharesEnding(Figure figure, Reading q, Reading next, Turn turn) {
    Tokens tokens = figure.tokens();
    // «бір айда 1,9% және бір жылда 28,6% қымбаттады».
    boolean joined =
        next.beginToken() <= q.endToken() + 1 || predicates.joins(tokens, q.endToken());
    return Steps.hasDative(tokens, q)
        ? turn.noun() || Steps.hasDative(tokens, next)
        : turn.noun() || joined || isListed(figure);
  }

  /** «Алматы (5%), Астана (7%)», «картоп – 5%», «2 есе, … 3 есеге», «картоп 7, пияз 5 пайызға». */
  private static boolean isListed(Figure figure) {
    return figure.isLabelled()
        || figure.isInBracket()
        || figure.reading().unit().equals(Steps.TIMES)
        || figure.tokens().isDigits(figure.end() - 1);
  }

  private boolean isClosed(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      int closing = predicates.closing(tokens, i, to);
      // «қазанмен салыстырғанда» waits for the verb at the end, as the figure does.
      boolean closes = closing != 0 && !Feature.LOCATIVE.in(closing);
      if (tokens.isSymbol(i, ';') || closes) {
        return true;
      }
    }
    return false;
  }

  /**
   * The change of the last figure like it in its sentence: «отын – 2,8%-ға», «Алматыда (43,1%),
   * Петропавлда (40,3%)»; NONE for none.
   */
  Direction carried(Figure figure, Reading q) {
    boolean open =
        Steps.isRelative(q)
            && (figure.isInBracket()
                || (Steps.hasDative(figure.tokens(), q) && figure.clause().predicate() == null));
    ReadFigure like = open ? figure.before().last(MOST, read -> isLike(read, figure, q)) : null;
    boolean carries = like != null && (!figure.isInBracket() || isNextBracket(figure, like));
    return carries ? like.mention().fact().change().direction() : Direction.NONE;
  }

  /** Whether a figure in a bracket follows one that is, and no verb closes between. */
  private boolean isNextBracket(Figure figure, ReadFigure before) {
    return figure.tokens().isSymbol(before.end(), ')')
        && !isClosed(figure.tokens(), before.end(), figure.begin());
  }

  private static boolean isLike(ReadFigure read, Figure figure, Reading q) {
    Fact fact = read.mention().fact();
    return read.sentence() == figure.sentence()
        && fact.change().measure() == Measure.DELTA
        && fact.unit().code().equals(q.unit());
  }
}
