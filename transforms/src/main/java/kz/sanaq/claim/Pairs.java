package kz.sanaq.claim;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Direction;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.Verb;

/**
 * Joins two quantities that are the two ends of one figure. KazNERD counts «4,7%-дан» and «4,4%-ға
 * дейін» as two spans; the claim is one: a level reached from another, or a range.
 */
final class Pairs {
  private final Predicates predicates;

  Pairs(Predicates predicates) {
    this.predicates = predicates;
  }

  /**
   * «4,7%-дан» and «4,4%-ға дейін» as one figure; «4,7%-дан» and «4,4%-ға» where a verb of change
   * follows. Null where the two are not one.
   */
  Reading joined(Tokens tokens, Reading first, Reading second) {
    boolean pair =
        second.reason() == null
            && second.beginToken() == first.endToken()
            && isOrigin(tokens, first)
            && second.amount().value() != null
            && (first.unit().isEmpty() || first.unit().equals(second.unit()));
    if (!pair) {
      return null;
    }
    BigDecimal from = first.amount().value();
    BigDecimal until = second.amount().value();
    BigDecimal step = first.amount().step().min(second.amount().step());
    if (second.amount().comparator() == Comparator.AT_MOST) {
      return both(first, second, Amount.range(from.min(until), from.max(until), step));
    }
    return isReached(tokens, first, second)
        ? both(first, second, Amount.of(until, second.amount().step()))
        : null;
  }

  private static Reading both(Reading first, Reading second, Amount amount) {
    return new Reading(
        first.beginToken(),
        second.endToken(),
        first.begin(),
        second.end(),
        second.type(),
        amount,
        first.amount().value(),
        second.amount().value(),
        true,
        second.unit(),
        second.per(),
        null,
        second.rules());
  }

  /** Whether a figure can be what another came from: «4,7%-дан». */
  static boolean isOrigin(Tokens tokens, Reading first) {
    return tokens.has(first.endToken() - 1, Feature.ABLATIVE) && first.amount().value() != null;
  }

  /** Whether a change right behind the second figure leads from the first to it: «4,4%-ға өсті». */
  private boolean isReached(Tokens tokens, Reading first, Reading second) {
    Verb verb = predicates.verbAt(tokens, second.endToken());
    boolean changed =
        verb != null && (verb.change() != Direction.NONE || verb.bound() == Verb.Bound.REACH);
    // «2,5-тен 3 млрд теңгеге»: whether the first one is one of thousands of millions is not said.
    boolean alike = !first.unit().isEmpty() || isPlain(second.amount()) || !isPlain(first.amount());
    return changed
        && alike
        && second.amount().comparator() == Comparator.EQUAL
        && tokens.has(second.endToken() - 1, Feature.DATIVE);
  }

  private static boolean isPlain(Amount amount) {
    return amount.step().compareTo(BigDecimal.ONE) <= 0;
  }
}
