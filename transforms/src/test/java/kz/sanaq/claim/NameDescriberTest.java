package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import kz.sanaq.claim.NameTraits.Size;
import kz.sanaq.model.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large a value is, by its digits before the point. */
class NameDescriberTest {
  @ParameterizedTest
  @CsvSource({
    "0, ONES",
    "0.001, ONES",
    "0.5, ONES",
    "0.999, ONES",
    "1, ONE",
    "1.00, ONE",
    "1.01, ONES",
    "-1, ONE",
    "2, ONES",
    "9.99, ONES",
    "10, TENS",
    "99.9, TENS",
    "100, HUNDREDS",
    "999, HUNDREDS",
    "1000, THOUSANDS",
    "9999.5, THOUSANDS",
    "10000, MORE",
    "30500000000, MORE",
    "-4, ONES",
    "-400, HUNDREDS"
  })
  void aValueIsAsLargeAsItsWholeDigits(String value, Size size) {
    assertEquals(size, NameDescriber.size(Amount.of(new BigDecimal(value), BigDecimal.ONE)));
  }

  @Test
  void aRangeIsAsLargeAsItsUpperEnd() {
    assertEquals(Size.TENS, size("2", "10"));
    assertEquals(Size.ONE, size("0", "1"));
    assertEquals(Size.HUNDREDS, size("50", "100"));
  }

  private static Size size(String lower, String upper) {
    return NameDescriber.size(
        Amount.range(new BigDecimal(lower), new BigDecimal(upper), BigDecimal.ONE));
  }
}
