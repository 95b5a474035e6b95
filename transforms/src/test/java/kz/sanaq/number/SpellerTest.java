package kz.sanaq.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.allegro.finance.tradukisto.ValueConverters;

/** What two independent spellers write is read back exactly, bare and in every case. */
class SpellerTest {
  private static final RuleBasedNumberFormat ICU =
      new RuleBasedNumberFormat(new ULocale("kk"), RuleBasedNumberFormat.SPELLOUT);

  /** Case endings behind a back and a front vowel; the reader asks for no consonant harmony. */
  private static final String[][] CASES = {
    {"", ""},
    {"ның", "нің"},
    {"ға", "ге"},
    {"ды", "ді"},
    {"да", "де"},
    {"дан", "ден"},
    {"мен", "мен"}
  };

  /** Inflected numbers that are words of their own: together, once, at once, there, to the face. */
  private static final Set<String> WORDS = Set.of("бірге", "бірде", "бірден", "онда", "жүзге");

  private final List<String> wrong = new ArrayList<>();

  @AfterEach
  void nothingIsWrong() {
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " wrong\n" + String.join("\n", wrong));
  }

  @Tag("bulk")
  @Test
  void everyIntegerToHundredThousand() {
    for (int n = 0; n <= 100_000; n++) {
      check(n);
    }
  }

  @Test
  void roundNumbers() {
    for (long power = 1; power <= 100_000_000_000_000L; power *= 10) {
      for (int n = 1; n < 100; n++) {
        check(power * n);
      }
    }
  }

  @Tag("bulk")
  @Test
  void randomNumbers() {
    Random random = new Random(1);
    for (int k = 0; k < 100_000; k++) {
      check(random.nextLong(1_000_000_000_000_000L) >> random.nextInt(40));
    }
  }

  /** Checks what both spell; the second has no words for numbers beyond an {@code int}. */
  private void check(long n) {
    String words = ICU.format(n);
    checkCases(words, n);
    if (n <= Integer.MAX_VALUE) {
      String others = ValueConverters.KAZAKH_INTEGER.asWords((int) n);
      if (!others.equals(words)) {
        checkCases(others, n);
      }
    }
  }

  private void checkCases(String words, long n) {
    boolean front = isFront(words);
    for (String[] ending : CASES) {
      String inflected = words + ending[front ? 1 : 0];
      if (!WORDS.contains(inflected)) {
        check(inflected, n);
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

  private void check(String words, long value) {
    List<NumberTexts.Found> found = NumberTexts.read(words);
    boolean right =
        found.size() == 1
            && found.get(0).end() == words.length()
            && found.get(0).number().value() != null
            && BigDecimal.valueOf(value).compareTo(found.get(0).number().value()) == 0;
    if (!right) {
      wrong.add(value + " " + words + " read as " + found);
    }
  }
}
