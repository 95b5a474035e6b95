package kz.sanaq.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Supported;

/**
 * An amount of some days, and the claims of one row that give it.
 *
 * @param amount as it is compared: see {@link #compared}
 * @param days that it is of
 * @param claims those that give it, by id, at least one
 * @param backing what speaks for it, as its claims say together
 */
record StatedAmount(Amount amount, Days days, List<Claim> claims, Backing backing) {
  /** What claims that say the same have in common. */
  private record Said(Amount amount, Days days) {
    static Said of(Claim claim) {
      return new Said(compared(claim.fact().amount()), Days.of(claim));
    }
  }

  private static final Comparator<Amount> EXACT_FIRST =
      Comparator.comparing(Amount::comparator).thenComparing(Amount::step);

  /** The least first. */
  static final Comparator<StatedAmount> BY_SUPPORT = Comparator.comparing(StatedAmount::backing);

  StatedAmount {
    claims = List.copyOf(claims);
  }

  /** The amounts of claims, each once for its days, in the order of the claims. */
  static List<StatedAmount> of(List<Claim> claims) {
    Map<Said, List<Claim>> bySaid = new LinkedHashMap<>();
    claims.forEach(
        claim -> bySaid.computeIfAbsent(Said.of(claim), said -> new ArrayList<>()).add(claim));
    List<StatedAmount> stated = new ArrayList<>();
    bySaid.forEach(
        (said, some) ->
            stated.add(new StatedAmount(said.amount(), said.days(), some, Backing.of(some))));
    return stated;
  }

  /** An amount without the precision that it was stated with; «7 мыңға жуық» is the value 7000. */
  static Amount compared(Amount amount) {
    boolean about = amount.comparator() == kz.sanaq.model.QuantityComparator.ABOUT;
    return new Amount(
        amount.value(),
        amount.lower(),
        amount.upper(),
        BigDecimal.ONE,
        about ? kz.sanaq.model.QuantityComparator.EQUAL : amount.comparator());
  }

  /** Whether it is a value, exact or about; not a range or a bound. */
  boolean isPlain() {
    return amount.isPlain();
  }

  /** Whether it may be what contradicts another amount: one of its claims contradicts a claim. */
  boolean isRivalOf(StatedAmount other) {
    return isPlain() && isContradicted() && days.equals(other.days) && !equals(other);
  }

  /** Whether one of its claims contradicts another claim. */
  boolean isContradicted() {
    return claims.stream().anyMatch(claim -> claim.contradiction().exists());
  }

  /** With what it rests on; about where none of its claims says it exactly. */
  Supported supported() {
    Amount exact =
        claims.stream().map(claim -> claim.fact().amount()).min(EXACT_FIRST).orElseThrow();
    Claim surest = backing.surest();
    return new Supported(exact, backing.sources(), surest.certainty(), surest.fact().period());
  }
}
