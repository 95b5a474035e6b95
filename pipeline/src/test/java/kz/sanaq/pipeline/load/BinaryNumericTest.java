package kz.sanaq.pipeline.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in PostgreSQL's binary form. */
class BinaryNumericTest {
  @Test
  void aNumberIsItsDigitsToTheBaseOfTenThousand() {
    // Two digits, the first of them whole, positive, one decimal behind the point: 12, 3000.
    assertEquals(
        "0002" + "0000" + "0000" + "0001" + "000c" + "0bb8",
        HexFormat.of().formatHex(BinaryNumeric.of(new BigDecimal("12.3"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.0000000000",
        "1",
        "-1",
        "9999",
        "10000",
        "12.5",
        "-0.0001",
        "0.00001",
        "5244.0000000000",
        "1.25E10",
        "922337203685477580.7",
        "9223372036854775808",
        "9999999999999999999999999999.9999999999",
        "-9999999999999999999999999999.9999999999",
        "0.0000000001"
      })
  void whatIsSentIsTheNumber(String number) {
    BigDecimal decimal = new BigDecimal(number);
    ByteBuffer sent = ByteBuffer.wrap(BinaryNumeric.of(decimal));
    int digits = sent.getShort();
    int weight = sent.getShort();
    boolean negative = sent.getShort() != 0;
    assertEquals(Math.max(0, decimal.scale()), sent.getShort());
    BigDecimal value = BigDecimal.ZERO;
    for (int i = 0; i < digits; i++) {
      value = value.add(new BigDecimal(sent.getShort()).scaleByPowerOfTen(4 * (weight - i)));
    }
    assertEquals(0, decimal.compareTo(negative ? value.negate() : value), value.toString());
    assertEquals(0, sent.remaining());
  }
}
