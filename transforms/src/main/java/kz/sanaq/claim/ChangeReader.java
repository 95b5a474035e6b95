package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measure;
import kz.sanaq.quantity.Reading;

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
   * @param measure level or delta
   * @param direction of a change
   * @param from the old level, null when not told
   */
  record Change(Amount amount, Measure measure, Direction direction, BigDecimal from) {}

  private final ClaimWords words;
  private final Predicates predicates;

  ChangeReader(ClaimWords words, Predicates predicates) {
    this.words = words;
    this.predicates = predicates;
  }

  /**
   * Reads the change around a quantity.
   *
   * @param last the claim before it in its sentence, null for none
   * @param from first token of its clause
   * @param to token behind the sentence or before the next quantity
   * @param rate whether the thing measured is itself a rate or share, so that percents are levels
   */
  Change read(
      Tokens tokens, Reading q, Reading last, int from, int to, boolean rate, List<String> rules) {
    Amount amount = q.amount();
    boolean relative = q.unit().equals("percent") || q.unit().equals("times");
    Direction signed = bySign(tokens, q, relative);
    if (signed != Direction.NONE) {
      rules.add("signed-change");
      return new Change(positive(amount), Measure.DELTA, signed, null);
    }
    Verb verb = null;
    Direction direction = Direction.NONE;
    for (int i = q.endToken(); i < Math.min(to, q.endToken() + REACH); i++) {
      if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, ';') || tokens.isSymbol(i, '.')) {
        break;
      }
      long word = words.changes.match(tokens, i);
      if (word >= 0 && takes(tokens, q, i, words.changes.meaning(word))) {
        direction = words.changes.meaning(word).direction();
        rules.add(words.changes.meaning(word).row());
        break;
      }
      verb = predicates.verbAt(tokens, i);
      if (verb != null && verb.change() != Direction.NONE) {
        direction = verb.change();
        rules.add(verb.row());
        break;
      }
      if (verb != null && verb.bound() != Verb.Bound.NONE && isAsked(tokens, i, verb)) {
        return q.fromTo() && amount.value() != null
            ? reached(q, verb, rules)
            : bounded(tokens, q, i, verb, rules);
      }
      if (predicates.closing(tokens, i, to) != 0) {
        break;
      }
    }
    return direction == Direction.NONE
        ? new Change(amount, Measure.LEVEL, Direction.NONE, null)
        : changed(tokens, q, origin(tokens, q, last, from), amount, direction, relative, rate);
  }

  private Change changed(
      Tokens tokens,
      Reading q,
      Reading origin,
      Amount amount,
      Direction direction,
      boolean relative,
      boolean rate) {
    if (q.fromTo()) {
      if (relative && !rate && amount.value() == null) {
        return new Change(amount, Measure.DELTA, direction, null);
      }
      return new Change(Amount.of(q.second(), amount.step()), Measure.LEVEL, direction, q.first());
    }
    boolean upTo = amount.comparator() == Comparator.AT_MOST;
    if (upTo && !(q.unit().equals("times") || (relative && !rate))) {
      return new Change(amount.with(Comparator.EQUAL), Measure.LEVEL, direction, null);
    }
    boolean toIt = hasDative(tokens, q);
    if (toIt && origin != null) {
      return new Change(amount, Measure.LEVEL, direction, origin.amount().value());
    }
    if (q.unit().equals("times") || toIt) {
      return new Change(amount, Measure.DELTA, direction, null);
    }
    return new Change(amount, Measure.LEVEL, Direction.NONE, null);
  }

  /** «2020 жылғы 2 млрд теңгеден» before «биыл 3 млрд теңгеге өсті»: what it came from, or null. */
  private static Reading origin(Tokens tokens, Reading q, Reading last, int from) {
    boolean origin =
        last != null
            && last.beginToken() >= from
            && last.unit().equals(q.unit())
            && Pairs.isOrigin(tokens, last);
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
  private static Change reached(Reading q, Verb verb, List<String> rules) {
    rules.add(verb.row());
    Direction direction =
        q.second().compareTo(q.first()) < 0 ? Direction.DECREASE : Direction.INCREASE;
    return new Change(q.amount(), Measure.LEVEL, direction, q.first());
  }

  /** «432 мыңнан асады», «200-ге жетпейді». */
  private static Change bounded(Tokens tokens, Reading q, int i, Verb verb, List<String> rules) {
    boolean not = Feature.NEGATIVE.in(tokens.featuresAs(WordClass.VERB, i));
    Comparator comparator = q.amount().comparator();
    if (comparator == Comparator.EQUAL && q.amount().value() != null) {
      if (verb.bound() == Verb.Bound.EXCEED) {
        comparator = not ? Comparator.AT_MOST : Comparator.MORE;
        rules.add(verb.row());
      } else if (not) {
        comparator = Comparator.LESS;
        rules.add(verb.row());
      }
    }
    return new Change(q.amount().with(comparator), Measure.LEVEL, Direction.NONE, null);
  }

  /** Whether a degree word («көп», «аз») or a noun of change belongs to the figure before it. */
  private static boolean takes(Tokens tokens, Reading q, int i, ClaimWords.ChangeWord word) {
    return word.noun() || hasDative(tokens, q) || (q.unit().equals("times") && i == q.endToken());
  }

  /** «(-10,7%)», «(+5%)»: a change written with its sign in parentheses. */
  private static Direction bySign(Tokens tokens, Reading q, boolean relative) {
    int at = q.beginToken();
    if (!relative || q.amount().value() == null) {
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
