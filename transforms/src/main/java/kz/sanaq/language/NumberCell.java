package kz.sanaq.language;

import java.math.BigDecimal;

/**
 * A number within bounds.
 *
 * @param least smallest value, null for none
 * @param most greatest value, null for none
 * @param whole whether it has no decimal places
 */
public record NumberCell(BigDecimal least, BigDecimal most, boolean whole) implements Cell {
  /** Any number, as {@code 0.5}. */
  public static final NumberCell DECIMAL = new NumberCell(null, null, false);

  /** Any whole number. */
  static final NumberCell WHOLE = new NumberCell(null, null, true);

  /** What something is multiplied with: a number other than zero. */
  public static final Cell FACTOR =
      (value, letters) ->
          DECIMAL.fault(value, letters) == null && new BigDecimal(value).signum() != 0
              ? null
              : new Fault(
                  "'" + value + "' is no factor", "write a number other than 0, as 1000 or 0.5");

  /** A whole number. */
  public static NumberCell whole(int least, int most) {
    return new NumberCell(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
  }

  /** So many digits. */
  public static Cell digits(int count) {
    return (value, letters) ->
        value.length() == count && value.chars().allMatch(c -> c >= '0' && c <= '9')
            ? null
            : new Fault("'" + value + "' is no code of " + count + " digits", "write digits alone");
  }

  @Override
  public Fault fault(String value, Alphabet letters) {
    if (!value.matches(whole ? "-?[0-9]{1,9}" : "-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
      String what = "'" + value + "' is no " + (whole ? "whole number" : "number");
      return new Fault(
          what, whole ? "write digits alone" : "write digits, with '.' before decimals");
    }
    BigDecimal number = new BigDecimal(value);
    boolean fits =
        (least == null || number.compareTo(least) >= 0)
            && (most == null || number.compareTo(most) <= 0);
    return fits
        ? null
        : new Fault("is '" + value + "'", "give a number from " + least + " to " + most);
  }
}
