package kz.sanaq.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import pl.allegro.finance.tradukisto.ValueConverters;

/** What two independent spellers write is read back exactly, bare and in every case. */
class SpellerTest {
  private static final RuleBasedNumberFormat ICU =
      new RuleBasedNumberFormat(new ULocale("kk"), RuleBasedNumberFormat.SPELLOUT);

  /** Case endings behind a back and a front vowel; the reader asks for no consonant harmony. */
  private static final String[][] CASES = {
    {"ның", "нің"}, {"ға", "ге"}, {"ды", "ді"}, {"да", "де"}, {"дан", "ден"}, {"мен", "мен"}
  };

  @Test
  void everyIntegerToHundredThousand() {
    for (int n = 0; n <= 100_000; n++) {
      check(ICU.format(n), n);
      if (n % 7 == 0) {
        check(ValueConverters.KAZAKH_INTEGER.asWords(n), n);
      }
    }
  }

  @Test
  void roundNumbers() {
    for (long power = 1; power <= 100_000_000_000_000L; power *= 10) {
      for (int n = 1; n < 100; n++) {
        check(ICU.format(power * n), power * n);
        if (power * n < Integer.MAX_VALUE) {
          check(ValueConverters.KAZAKH_INTEGER.asWords((int) (power * n)), power * n);
        }
      }
    }
  }

  @Test
  void randomNumbers() {
    Random random = new Random(1);
    for (int k = 0; k < 100_000; k++) {
      long n = random.nextLong(1_000_000_000_000_000L) >> random.nextInt(40);
      check(ICU.format(n), n);
    }
    for (int k = 0; k < 20_000; k++) {
      int n = random.nextInt(Integer.MAX_VALUE);
      check(ValueConverters.KAZAKH_INTEGER.asWords(n), n);
    }
  }

  @Test
  void inflectedNumbers() {
    LongFunction<String> icu = ICU::format;
    Random random = new Random(2);
    for (int k = 0; k < 5_000; k++) {
      long n = k < 2_000 ? k : random.nextInt(1_000_000_000);
      String words = icu.apply(n);
      for (String[] ending : CASES) {
        String inflected = words + ending[isFront(words) ? 1 : 0];
        // «бірге», «онда», «жүзге» alone are words of their own: together, there, to the face.
        if (n != 1 && n != 10 && n != 100) {
          check(inflected, n);
        }
      }
    }
  }

  private static boolean isFront(String words) {
    for (int i = words.length() - 1; i >= 0; i--) {
      if ("әеіөү".indexOf(words.charAt(i)) >= 0) {
        return true;
      }
      if ("аоұы".indexOf(words.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static void check(String words, long value) {
    List<Reading> readings = QuantityCasesTest.read(words);
    assertEquals(1, readings.size(), words);
    Reading reading = readings.get(0);
    assertEquals(words.length(), reading.end(), words);
    assertEquals(0, BigDecimal.valueOf(value).compareTo(reading.amount().value()), words);
  }
}
