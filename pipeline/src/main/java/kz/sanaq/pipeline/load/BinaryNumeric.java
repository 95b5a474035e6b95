package kz.sanaq.pipeline.load;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Numbers as PostgreSQL sends and takes them: how many digits there are to the base of 10,000, the
 * power of that base that the first of them has, the sign, how many decimal digits stand behind the
 * point, and the digits.
 */
final class BinaryNumeric {
  private static final int DIGITS = 4;
  private static final int BASE = 10_000;
  private static final BigInteger BIG_BASE = BigInteger.valueOf(BASE);
  private static final short POSITIVE = 0;
  private static final short NEGATIVE = 0x4000;
  private static final int HEAD = 4 * Short.BYTES;

  /** Each digit has so many bits and a little more. */
  private static final int DIGIT_BITS = 13;

  private BinaryNumeric() {}

  /** A number, with as many digits behind the point as it has. */
  static byte[] of(BigDecimal decimal) {
    int scale = Math.max(0, decimal.scale());
    int fraction = (scale + DIGITS - 1) / DIGITS;
    // A whole number of digits behind the point.
    BigInteger magnitude = decimal.setScale(fraction * DIGITS).unscaledValue().abs();
    short[] digits = digits(magnitude);
    ByteBuffer out = ByteBuffer.allocate(HEAD + digits.length * Short.BYTES);
    out.putShort((short) digits.length);
    out.putShort((short) (digits.length - 1 - fraction));
    out.putShort(decimal.signum() < 0 ? NEGATIVE : POSITIVE);
    out.putShort((short) scale);
    for (short digit : digits) {
      out.putShort(digit);
    }
    return out.array();
  }

  private static short[] digits(BigInteger magnitude) {
    short[] digits = new short[magnitude.bitLength() / DIGIT_BITS + 1];
    int first = digits.length;
    BigInteger large = magnitude;
    while (large.bitLength() >= Long.SIZE) {
      BigInteger[] parts = large.divideAndRemainder(BIG_BASE);
      digits[--first] = parts[1].shortValue();
      large = parts[0];
    }
    for (long rest = large.longValue(); rest > 0; rest /= BASE) {
      digits[--first] = (short) (rest % BASE);
    }
    return Arrays.copyOfRange(digits, first, digits.length);
  }
}
