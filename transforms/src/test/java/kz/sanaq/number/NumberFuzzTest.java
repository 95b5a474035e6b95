package kz.sanaq.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A number is read back exactly, whichever way it is written. */
class NumberFuzzTest {
  private static final RuleBasedNumberFormat ICU =
      new RuleBasedNumberFormat(new ULocale("kk"), RuleBasedNumberFormat.SPELLOUT);
  private static final String BEFORE = "Облыста ";
  private static final String BEHIND = " оқушы бар.";
  private static final long MOST = 999_999_999_999_999L;

  /** Marks between groups of three; the last two only between more than two groups. */
  private static final List<String> GROUP_MARKS =
      List.of(" ", "\u00A0", "\u202F", "\u2009", "'", "’", ",", ".");

  private static final Map<String, Integer> MULTIPLIERS =
      Map.of(
          "мың",
          3,
          "млн",
          6,
          "млн.",
          6,
          "миллион",
          6,
          "млрд",
          9,
          "миллиард",
          9,
          "трлн",
          12,
          "триллион",
          12);

  private static final List<String> NAMES = MULTIPLIERS.keySet().stream().sorted().toList();

  private record Written(String text, BigDecimal value) {}

  @FuzzTest
  void readsBackWhatIsWritten(FuzzedDataProvider data) {
    long number = data.consumeLong(0, MOST) >> data.consumeInt(0, 49);
    Written written =
        switch (data.consumeInt(0, 5)) {
          case 0 -> new Written(Long.toString(number), BigDecimal.valueOf(number));
          case 1 -> grouped(number, data);
          case 2 -> decimal(number, data);
          case 3 -> multiplied(data);
          case 4 -> new Written(ICU.format(number), BigDecimal.valueOf(number));
          default -> descending(data);
        };
    List<NumberTexts.Found> found = NumberTexts.read(BEFORE + written.text() + BEHIND);
    String read =
        found.stream()
            .map(each -> span(each) + " " + canonical(each.number().value()))
            .toList()
            .toString();
    int end = BEFORE.length() + written.text().length();
    assertEquals(
        "[" + BEFORE.length() + "-" + end + " " + canonical(written.value()) + "]",
        read,
        () -> written + " read as " + found);
  }

  private static String span(NumberTexts.Found found) {
    return found.begin() + "-" + found.end();
  }

  private static BigDecimal canonical(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  private static Written grouped(long number, FuzzedDataProvider data) {
    int marks = number < 1_000_000 ? GROUP_MARKS.size() - 2 : GROUP_MARKS.size();
    String mark = GROUP_MARKS.get(data.consumeInt(0, marks - 1));
    String text = String.format(Locale.ROOT, "%,d", number).replace(",", mark);
    return new Written(text, BigDecimal.valueOf(number));
  }

  /** Three places behind a point would be a group, four behind four figures another number. */
  private static Written decimal(long number, FuzzedDataProvider data) {
    boolean comma = data.consumeBoolean();
    int places = data.consumeInt(1, comma ? 3 : 2);
    String digits = String.format(Locale.ROOT, "%0" + places + "d", data.consumeInt(0, 9));
    String text = number + (comma ? "," : ".") + digits;
    return new Written(text, new BigDecimal(text.replace(',', '.')));
  }

  private static Written multiplied(FuzzedDataProvider data) {
    String name = data.pickValue(NAMES);
    String figures = data.consumeInt(1, 999) + (data.consumeBoolean() ? "" : ",5");
    BigDecimal value = new BigDecimal(figures.replace(',', '.'));
    return new Written(figures + " " + name, value.movePointRight(MULTIPLIERS.get(name)));
  }

  private static Written descending(FuzzedDataProvider data) {
    int billions = data.consumeInt(1, 999);
    int millions = data.consumeInt(1, 999);
    int thousands = data.consumeInt(1, 999);
    return new Written(
        billions + " млрд " + millions + " млн " + thousands + " мың",
        BigDecimal.valueOf(billions * 1_000_000_000L + millions * 1_000_000L + thousands * 1000L));
  }
}
