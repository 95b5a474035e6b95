package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Change;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Direction;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.Verb;

/**
 * Reads whether a figure is a level or a change, which way the change goes, and what the verb makes
 * of the figure's bound.
 *
 * <p>«200%-ға ұлғайып» is a change by 200 %, «700 млн теңгені құрады» a level, «4,7%-дан 4,4%-ға
 * дейін төмендеді» a level reached from another, «432 мыңнан асады» a level that is passed.
 */
final class ChangeReader {
  /** How far behind the figure its verb may stand, in tokens. */
  private static final int REACH = 6;

  /**
   * What was read.
   *
   * @param amount the figure, a range turned into the level reached where it is one
   * @param change level or change
   */
  record Changed(Amount amount, Change change) {}

  private final ClaimWords words;
  private final Predicates predicates;

  ChangeReader(ClaimWords words, Predicates predicates) {
    this.words = words;
    this.predicates = predicates;
  }

  /**
   * Reads the change around a figure.
   *
   * @param amount the figure's
   * @param rate whether the thing measured is itself a rate or share, so that percents are levels
   */
  Decision<Changed> read(Figure figure, Amount amount, boolean rate) {
    Tokens tokens = figure.tokens();
    Reading q = figure.reading().with(amount);
    Direction signed = bySign(tokens, q);
    if (signed != Direction.NONE) {
      return Decision.of(new Changed(positive(amount), Change.by(signed)), "signed-change");
    }
    int to = Math.min(Math.min(figure.after().end(), figure.to()), q.endToken() + REACH);
    for (int i = q.endToken(); i < to; i++) {
      if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';') || tokens.isSymbol(i, '.')) {
        break;
      }
      long word = words.changes.match(tokens, i);
      if (word >= 0 && takes(tokens, q, i, words.changes.meaning(word))) {
        ClaimWords.ChangeWord change = words.changes.meaning(word);
        return Decision.of(changed(figure, q, change.direction(), rate), change.row());
      }
      Verb verb = predicates.verbAt(tokens, i);
      if (verb != null && verb.change() != Direction.NONE) {
        return Decision.of(changed(figure, q, verb.change(), rate), verb.row());
      }
      if (verb != null && verb.bound() != Verb.Bound.NONE && isAsked(tokens, i, verb)) {
        return q.fromTo() && amount.value() != null
            ? reached(q, verb)
            : bounded(tokens, q, i, verb);
      }
      if (predicates.closing(tokens, i, figure.to()) != 0) {
        break;
      }
    }
    Verb listed = q.fromTo() && amount.value() == null ? listing(figure, q) : null;
    return listed == null
        ? Decision.of(new Changed(amount, Change.NONE))
        : Decision.of(changed(figure, q, listed.change(), rate), listed.row());
  }

  /**
   * The verb of change that a list or bracket follows: «тарифтер өседі: … 12 теңгеден 14 теңгеге
   * дейін», «өсті (12-ден 14-ке дейін)»; null for none.
   */
  private Verb listing(Figure figure, Reading q) {
    Tokens tokens = figure.tokens();
    int before = q.beginToken() - 1;
    for (int i = before; i > figure.from(); i--) {
      boolean opens = tokens.isSymbol(i, ':') || (i == before && tokens.isSymbol(i, '('));
      Verb verb = opens ? predicates.verbAt(tokens, i - 1) : null;
      if (verb != null && verb.change() != Direction.NONE) {
        return verb;
      }
    }
    return null;
  }

  private static boolean isRelative(Reading q) {
    return q.unit().equals("percent") || q.unit().equals("times");
  }

  private Changed changed(Figure figure, Reading q, Direction direction, boolean rate) {
    if (direction == Direction.NONE) {
      return new Changed(q.amount(), Change.NONE);
    }
    Amount amount = q.amount();
    boolean relative = isRelative(q);
    if (q.fromTo()) {
      boolean falls = q.first().compareTo(q.second()) > 0;
      if (relative && !rate && amount.value() == null && !falls) {
        return new Changed(amount, Change.by(direction));
      }
      return new Changed(Amount.of(q.second(), amount.step()), Change.to(direction, q.first()));
    }
    boolean upTo = amount.comparator() == Comparator.AT_MOST;
    if (upTo && !(q.unit().equals("times") || (relative && !rate))) {
      return new Changed(amount.with(Comparator.EQUAL), Change.to(direction, null));
    }
    boolean toIt = hasDative(figure.tokens(), q);
    Reading origin = toIt ? origin(figure, q) : null;
    if (origin != null) {
      return new Changed(amount, Change.to(direction, origin.amount().value()));
    }
    if (q.unit().equals("times") || toIt) {
      return new Changed(amount, Change.by(direction));
    }
    return new Changed(amount, Change.NONE);
  }

  /** «2020 жылғы 2 млрд теңгеден» before «биыл 3 млрд теңгеге өсті»: what it came from, or null. */
  private static Reading origin(Figure figure, Reading q) {
    Reading last = figure.previous();
    boolean origin =
        last != null
            && last.beginToken() >= figure.clauseFrom()
            && last.unit().equals(q.unit())
            && Pairs.isOrigin(figure.tokens(), last);
    return origin ? last : null;
  }

  private static boolean hasDative(Tokens tokens, Reading q) {
    for (int i = q.beginToken(); i < q.endToken(); i++) {
      if (tokens.has(i, Feature.DATIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word before the verb has the case that it asks for: «-дан асады», «-ға жетпейді».
   */
  private static boolean isAsked(Tokens tokens, int i, Verb verb) {
    return tokens.has(i - 1, verb.bound() == Verb.Bound.EXCEED ? Feature.ABLATIVE : Feature.DATIVE);
  }

  /** «60-тан 120-ға жетті». */
  private static Decision<Changed> reached(Reading q, Verb verb) {
    Direction direction =
        q.second().compareTo(q.first()) < 0 ? Direction.DECREASE : Direction.INCREASE;
    return Decision.of(new Changed(q.amount(), Change.to(direction, q.first())), verb.row());
  }

  /** «432 мыңнан асады», «200-ге жетпейді». */
  private static Decision<Changed> bounded(Tokens tokens, Reading q, int i, Verb verb) {
    boolean not = Feature.NEGATIVE.in(tokens.featuresAs(WordClass.VERB, i));
    Comparator comparator = q.amount().comparator();
    boolean open = comparator == Comparator.EQUAL && q.amount().value() != null;
    if (!open || (verb.bound() == Verb.Bound.REACH && !not)) {
      return Decision.of(new Changed(q.amount(), Change.NONE));
    }
    comparator =
        verb.bound() == Verb.Bound.REACH
            ? Comparator.LESS
            : not ? Comparator.AT_MOST : Comparator.MORE;
    return Decision.of(new Changed(q.amount().with(comparator), Change.NONE), verb.row());
  }

  /** Whether a degree word («көп», «аз») or a noun of change belongs to the figure before it. */
  private static boolean takes(Tokens tokens, Reading q, int i, ClaimWords.ChangeWord word) {
    return word.noun() || hasDative(tokens, q) || (q.unit().equals("times") && i == q.endToken());
  }

  /** «(-10,7%)», «(+5%)»: a change written with its sign in parentheses. */
  private static Direction bySign(Tokens tokens, Reading q) {
    int at = q.beginToken();
    if (!isRelative(q) || q.amount().value() == null) {
      return Direction.NONE;
    }
    if (q.amount().value().signum() < 0) {
      return Direction.DECREASE;
    }
    return tokens.isSymbol(at, '+') || (tokens.isSymbol(at - 1, '+') && tokens.glued(at))
        ? Direction.INCREASE
        : Direction.NONE;
  }

  private static Amount positive(Amount amount) {
    return new Amount(amount.value().abs(), null, null, amount.step(), amount.comparator());
  }
}
