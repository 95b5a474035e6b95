package kz.sanaq.model;

import java.util.Objects;

/**
 * What a value is counted or measured in.
 *
 * @param code ISO 4217 for money, UCUM for what physics measures, else a word of the claim model's
 *     own: {@code person}, {@code percent} …
 * @param kind what kind of unit it is; follows from the code
 */
public record Unit(String code, UnitKind kind) {
  /** The monthly index by which fines and benefits are told. */
  private static final String RECKONED = "AEK";

  public Unit {
    Objects.requireNonNull(code);
    Objects.requireNonNull(kind);
  }

  /** The unit of a code. */
  public static Unit of(String code) {
    return new Unit(code, UnitKind.of(code));
  }

  /** Whether its values count things, one by one. */
  public boolean isCount() {
    return kind.isCount();
  }

  /** Whether it is the money of a country, and not what fines are reckoned in. */
  public boolean isCurrency() {
    return kind == UnitKind.MONEY && !code.equals(RECKONED);
  }

  /** Whether only things with the same noun can be the same («9 мектеп», «9 аурухана»). */
  public boolean needsObject() {
    return kind == UnitKind.ITEM;
  }

  @Override
  public String toString() {
    return code;
  }
}
