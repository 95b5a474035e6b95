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
  private static final int MOST_DIGITS = 18;
  private static final int MOST_WHOLE = 9;

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

  /** Whether it is a number as tables write it; looked at by hand, for tables have thousands. */
  private boolean isNumber(String value) {
    int begin = value.startsWith("-") ? 1 : 0;
    int point = digitsEnd(value, begin);
    if (whole || point == value.length()) {
      return point == value.length() && isCount(point - begin, whole ? MOST_WHOLE : MOST_DIGITS);
    }
    int end = digitsEnd(value, point + 1);
    return value.charAt(point) == '.'
        && end == value.length()
        && isCount(point - begin, MOST_DIGITS)
        && isCount(end - point - 1, MOST_DIGITS);
  }

  private static boolean isCount(int digits, int most) {
    return digits > 0 && digits <= most;
  }

  private static int digitsEnd(String value, int from) {
    int end = from;
    while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  @Override
  public Fault fault(String value, Alphabet letters) {
    if (!isNumber(value)) {
      String what = "'" + value + "' is no " + (whole ? "whole number" : "number");
      return new Fault(
          what, whole ? "write digits alone" : "write digits, with '.' before decimals");
    }
    if (least == null && most == null) {
      return null;
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
