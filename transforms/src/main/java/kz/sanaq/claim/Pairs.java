package kz.sanaq.claim;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Comparator;
import kz.sanaq.quantity.Reading;

/**
 * Joins two quantities that are the two ends of one figure. KazNERD counts «4,7%-дан» and «4,4%-ға
 * дейін» as two spans; the claim is one: a level reached from another, or a range.
 */
final class Pairs {
  private Pairs() {}

  /** «4,7%-дан» and «4,4%-ға дейін» as one figure; null where the two are not one. */
  static Reading joined(Tokens tokens, Reading first, Reading second) {
    boolean pair =
        second.reason() == null
            && second.beginToken() == first.endToken()
            && tokens.has(first.endToken() - 1, Feature.ABLATIVE)
            && first.amount().value() != null
            && second.amount().value() != null
            && second.amount().comparator() == Comparator.AT_MOST
            && (first.unit().isEmpty() || first.unit().equals(second.unit()));
    if (!pair) {
      return null;
    }
    BigDecimal from = first.amount().value();
    BigDecimal until = second.amount().value();
    return new Reading(
        first.beginToken(),
        second.endToken(),
        first.begin(),
        second.end(),
        second.type(),
        Amount.range(
            from.min(until), from.max(until), first.amount().step().min(second.amount().step())),
        from,
        until,
        true,
        second.unit(),
        second.per(),
        null,
        second.rules());
  }
}
