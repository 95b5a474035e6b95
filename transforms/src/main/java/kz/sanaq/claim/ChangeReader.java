package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Change;
import kz.sanaq.model.Direction;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.ParsedSentence;
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
  /**
   * What was read.
   *
   * @param amount the figure, a range turned into the level reached where it is one
   * @param change level or change
   */
  record Changed(Amount amount, Change change) {}

  private final ClaimWords words;
  private final TurnReader turns;
  private final TurnHeads heads;

  ChangeReader(ClaimWords words, Predicates predicates) {
    this.words = words;
    this.turns = new TurnReader(words, predicates);
    this.heads = new TurnHeads(words, predicates);
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
    Turn own = turns.own(figure, q);
    if (own != null && own.isBound()) {
      return q.fromTo() && amount.value() != null ? reached(q, own.row()) : bounded(figure, q, own);
    }
    if (own != null) {
      return Decision.of(changed(figure, q, own, rate), own.row());
    }
    if (q.fromTo() && amount.value() != null) {
      // «92-ден 71-ге түсті»: a verb that says no change alone.
      return reached(q, "from-to");
    }
    boolean range = q.fromTo();
    Turn head = range ? heads.head(figure) : null;
    if (head != null) {
      return Decision.of(changed(figure, q, head, rate), head.row());
    }
    // «жұмыссыздық деңгейі Алматыда (4,5%) өсті» is a level.
    boolean level = rate && figure.isInBracket();
    Turn other = range || level ? null : other(figure, q);
    if (other != null && isReached(q, rate)) {
      return Decision.of(reached(amount, other), other.row());
    }
    if (other != null && amount.comparator() != QuantityComparator.AT_MOST) {
      return Decision.of(new Changed(amount, Change.by(other.direction())), other.row());
    }
    Direction carried = range ? Direction.NONE : turns.carried(figure, q);
    return carried == Direction.NONE
        ? Decision.of(new Changed(amount, Change.NONE))
        : Decision.of(new Changed(amount, Change.by(carried)), "change-of-last");
  }

  /** What says of a figure that has no word of its own that it is the step of a change. */
  private Turn other(Figure figure, Reading q) {
    Turn shared = turns.shared(figure, q);
    boolean relative = Steps.isRelative(q) && !Steps.isPart(figure.tokens(), q);
    // «табиғи өсім – 62 мың адам» counts people.
    boolean named = shared == null && (relative || figure.isInBracket());
    Turn turn = named ? heads.before(figure) : shared;
    return turn == null && relative ? heads.head(figure) : turn;
  }

  /** «12 млрд теңгеге дейін өсті»: where a change ends, and no bound. */
  private static boolean isReached(Reading q, boolean rate) {
    return q.amount().comparator() == QuantityComparator.AT_MOST
        && !q.unit().equals(Steps.TIMES)
        && (rate || !Steps.isRelative(q));
  }

  private static Changed reached(Amount amount, Turn turn) {
    return new Changed(amount.with(QuantityComparator.EQUAL), Change.to(turn.direction(), null));
  }

  private Changed changed(Figure figure, Reading q, Turn turn, boolean rate) {
    Direction direction = turn.direction();
    Amount amount = q.amount();
    boolean relative = Steps.isRelative(q);
    if (q.fromTo()) {
      boolean falls = q.first().compareTo(q.second()) > 0;
      if (relative && !rate && amount.value() == null && !falls) {
        return new Changed(amount, Change.by(direction));
      }
      return new Changed(Amount.of(q.second(), amount.step()), Change.to(direction, q.first()));
    }
    if (isReached(q, rate)) {
      return reached(amount, turn);
    }
    Reading origin = Steps.hasDative(figure.tokens(), q) ? origin(figure, q) : null;
    if (origin != null) {
      return new Changed(amount, Change.to(direction, origin.amount().value()));
    }
    if (turn.verb() != null && direction == Direction.INCREASE && isPassed(figure, q)) {
      return new Changed(amount, Change.to(direction, null));
    }
    boolean by =
        q.unit().equals(Steps.TIMES)
            || turn.noun()
            || Steps.isBy(figure.tokens(), q, turn.at())
            || (relative && !rate && figure.isInBracket())
            || isBare(figure, q, turn);
    return new Changed(amount, by ? Change.by(direction) : Change.NONE);
  }

  /** «4,8% өсті», «20 мың теңге қымбаттады», «саны 300 адам азайды»: a step without an ending. */
  private boolean isBare(Figure figure, Reading q, Turn turn) {
    Tokens tokens = figure.tokens();
    if (Steps.isPart(tokens, q) || turn.at() > q.endToken() + 1) {
      return false;
    }
    if (turn.at() == q.endToken() && isTold(q)) {
      return !tokens.has(q.endToken() - 1, Feature.ACCUSATIVE);
    }
    return q.unit().isEmpty() && isNumbered(figure);
  }

  /** Whether a verb right after can tell a step; «340 тонна өсірілді» is a harvest. */
  private static boolean isTold(Reading q) {
    return switch (FigureKind.of(q.unit())) {
      case COUNT -> q.unit().equals("percentage_point");
      case MASS, AREA, VOLUME -> false;
      default -> true;
    };
  }

  /** Whether «саны» stands before a figure in its clause. */
  private boolean isNumbered(Figure figure) {
    for (int i = figure.clauseFrom(); i < figure.begin(); i++) {
      if (words.numbers.at(figure.tokens(), i) != null) {
        return true;
      }
    }
    return false;
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

  /**
   * Whether the level that its sentence tells before a figure in the dative is less: «42 500 теңге,
   * келесі жылы 60 мың теңгеге өспек» says where it rises to.
   */
  private static boolean isPassed(Figure figure, Reading q) {
    Reading last = figure.previous();
    return last != null
        && last.unit().equals(q.unit())
        && !Steps.isRelative(q)
        && Steps.hasDative(figure.tokens(), q)
        && !Steps.hasDative(figure.tokens(), last)
        && last.amount().value() != null
        && q.amount().value() != null
        && last.amount().value().compareTo(q.amount().value()) < 0;
  }

  /** «60-тан 120-ға жетті». */
  private static Decision<Changed> reached(Reading q, String rule) {
    Direction direction =
        q.second().compareTo(q.first()) < 0 ? Direction.DECREASE : Direction.INCREASE;
    return Decision.of(new Changed(q.amount(), Change.to(direction, q.first())), rule);
  }

  /** «432 мыңнан асады», «200-ге жетпейді», «500-ге жуықтады». */
  private static Decision<Changed> bounded(Figure figure, Reading q, Turn turn) {
    Verb verb = turn.verb();
    ParsedSentence parsed = figure.parsed();
    boolean not = parsed.phrases().get(parsed.phraseAt(turn.at())).isDenied();
    QuantityComparator comparator = q.amount().comparator();
    boolean open = comparator == QuantityComparator.EQUAL && q.amount().value() != null;
    if (!open || (verb.bound() == Verb.VerbBound.REACH && !not)) {
      return Decision.of(new Changed(q.amount(), Change.NONE));
    }
    comparator =
        switch (verb.bound()) {
          case REACH -> QuantityComparator.LESS;
          case NEAR -> QuantityComparator.ABOUT;
          default -> not ? QuantityComparator.AT_MOST : QuantityComparator.MORE;
        };
    return Decision.of(new Changed(q.amount().with(comparator), Change.NONE), turn.row());
  }

  /** «(-10,7%)», «(–0,20)», «бір жылда +1 354»: a change written with its sign. */
  private static Direction bySign(Tokens tokens, Reading q) {
    int at = q.beginToken();
    boolean own = tokens.isSymbol(at, '+');
    int sign = own ? at : at - 1;
    if (q.amount().value() == null || FigureKind.of(q.unit()) == FigureKind.TEMPERATURE) {
      return Direction.NONE;
    }
    if (q.amount().value().signum() < 0) {
      return Steps.isRelative(q) ? Direction.DECREASE : Direction.NONE;
    }
    boolean joined = tokens.glued(sign + 1);
    boolean bracketed = tokens.isSymbol(sign - 1, '(') && tokens.isSymbol(q.endToken(), ')');
    if (tokens.isSymbol(sign, '+')) {
      boolean free = Steps.isRelative(q) || bracketed || !tokens.glued(sign);
      return joined && free ? Direction.INCREASE : Direction.NONE;
    }
    return tokens.isDash(sign) && joined && bracketed ? Direction.DECREASE : Direction.NONE;
  }

  private static Amount positive(Amount amount) {
    return new Amount(amount.value().abs(), null, null, amount.step(), amount.comparator());
  }
}
