package kz.sanaq.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of the numbers of a text, and of one of them. */
class NumbersTest {
  private static Numeric number(String value, int features, String rule) {
    BigDecimal read = value.isEmpty() ? null : new BigDecimal(value);
    return new Numeric(3, 5, read, BigDecimal.ONE, BigDecimal.ONE, features, true, rule);
  }

  @Test
  void aNumberBeginsAtItsFirstTokenAndOwnsAllOfThem() {
    Numbers numbers = NumberTexts.numbers("Онда 1 620 үй");
    Numeric number = numbers.at(1);
    assertEquals(3, number.end());
    assertNull(numbers.at(2));
    assertSame(number, numbers.owner(1));
    assertSame(number, numbers.owner(2));
    assertNull(numbers.owner(0));
    assertNull(numbers.owner(3));
    assertNull(numbers.owner(-1));
    assertNull(numbers.owner(4));
    assertNull(numbers.at(-1));
    assertNull(numbers.at(4));
  }

  @Test
  void aNumberCanBeReadFromInsideAnother() {
    Numbers numbers = NumberTexts.numbers("Онда 1 620 үй, IV тоқсан");
    assertSame(numbers.at(1), numbers.from(1, 7));
    assertEquals(0, numbers.from(2, 7).value().compareTo(new BigDecimal(620)));
    assertEquals(3, numbers.from(2, 7).end());
    assertNull(numbers.from(0, 7));
    assertNull(numbers.from(1, 1));
    assertNull(numbers.from(2, 2));
    assertTrue(numbers.at(5).isRoman());
    assertNull(numbers.from(5, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9999 | true",
        "10000 | false",
        "0 | true",
        "бес | true",
        "бесінші | true",
        "5-інші | true",
        "5-ке | false",
        "2,5 | false",
        "он мың | false",
        "тоғыз мың | true",
        "үй | false"
      })
  void aSmallNumberIsWholeBelowTenThousandAndBareOrAnOrdinal(String text, boolean small) {
    assertEquals(small, NumberTexts.numbers(text).small(0) != null);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 7", "2024, 2024", "0305, 305", "9999, 9999", "10000, -1", "үй, -1"})
  void figuresAreOneToFourDigits(String text, int value) {
    assertEquals(value, NumberTexts.numbers(text).figures(0));
    assertEquals(-1, NumberTexts.numbers(text).figures(1));
    assertEquals(-1, NumberTexts.numbers(text).figures(-1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5:6 | true",
        "5-6 | true",
        "5.6 | true",
        "5 :6 | false",
        "5: 6 | false",
        "5үй6 | false",
        "5:үй | false",
        "5 6 7 | false",
        "5: | false"
      })
  void aMarkJoinsFigures(String text, boolean joined) {
    Numbers numbers = NumberTexts.numbers(text);
    assertEquals(joined, numbers.joined(0, numbers.tokens().count()));
    assertFalse(numbers.joined(0, 2));
    assertFalse(numbers.joined(-1, numbers.tokens().count()));
  }

  @Test
  void aTokenStandsInOneSentence() {
    Numbers numbers = NumberTexts.numbers(Marked.of("Бір үй.¦ Екі жол, үш көпір.¦ Төрт"));
    TokenRange first = new TokenRange(0, 3);
    TokenRange second = new TokenRange(3, 9);
    TokenRange third = new TokenRange(9, 10);
    for (int i = 0; i < 10; i++) {
      assertEquals(i < 3 ? first : i < 9 ? second : third, numbers.sentence(i));
    }
    assertEquals(new TokenRange(10, 10), numbers.sentence(10));
  }

  @Test
  void andIsWrittenApart() {
    Numbers numbers = NumberTexts.numbers("бес пен алты мен жеті 5мен үй де");
    Tokens tokens = numbers.tokens();
    for (int i = 0; i < tokens.count(); i++) {
      assertEquals(i == 1 || i == 3, numbers.isAnd(i), tokens.of(i));
    }
    assertFalse(numbers.isAnd(tokens.count()));
  }

  @ParameterizedTest
  @CsvSource({"3900 ден, 2", "3900 нан, 2", "3900 ге, 2", "3900 де, 1", "3900 үй, 1", "3900ден, 1"})
  void aCaseMayBeWrittenApart(String text, int end) {
    Tokens tokens = NumberTexts.numbers(text).tokens();
    assertEquals(end, EndingReader.apart(tokens, 1, tokens.count()));
    assertEquals(1, EndingReader.apart(tokens, 1, 1));
  }

  @Test
  void aNumberTellsWhatItIs() {
    assertTrue(number("5", Feature.ORDINAL.bit(), "figures").isOrdinal());
    assertFalse(number("5", 0, "figures").isOrdinal());
    assertFalse(number("5", Feature.ORDINAL.bit() | Feature.DATIVE.bit(), "figures").isOrdinal());
    assertTrue(number("5", 0, "roman").isRoman());
    assertTrue(number("5", 0, "spoken-point").isSpokenDecimal());
    assertTrue(number("5", 0, "fraction").isFraction());
    Numeric plain = number("5", 0, "figures");
    assertFalse(plain.isRoman() || plain.isSpokenDecimal() || plain.isFraction() || plain.isCut());
    assertTrue(plain.bare());
    assertFalse(number("5", Feature.DATIVE.bit(), "figures").bare());
    assertTrue(number("5", Feature.DATIVE.bit(), "figures").has(Feature.DATIVE));
    assertFalse(plain.has(Feature.DATIVE));
    assertTrue(number("1.00", 0, "figures").isOne());
    assertFalse(number("1.01", 0, "figures").isOne());
    assertFalse(number("", 0, "figures").isOne());
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, true",
    "9999, true, true",
    "10000, true, false",
    "-1, true, false",
    "2.5, false, false",
    "5E+1, true, true",
    "'', false, false"
  })
  void wholeAndSmallNumbers(String value, boolean whole, boolean small) {
    assertEquals(whole, number(value, 0, "figures").isWhole());
    assertEquals(small, number(value, 0, "figures").isSmall());
  }

  @Test
  void numbersWithinBounds() {
    assertTrue(number("5", 0, "x").isWithin(5, 5));
    assertFalse(number("5", 0, "x").isWithin(6, 9) || number("5", 0, "x").isWithin(1, 4));
    assertFalse(number("5.5", 0, "x").isWithin(1, 9) || number("", 0, "x").isWithin(0, 9));
    assertTrue(number("5", 0, "x").isAtMost(5) && number("-7.5", 0, "x").isAtMost(5));
    assertFalse(number("5.1", 0, "x").isAtMost(5) || number("", 0, "x").isAtMost(5));
    assertEquals(5, number("5", 0, "x").intValue());
  }

  @Test
  void aNumberIsScaledAndNegated() {
    Numeric number = number("2.5", Feature.DATIVE.bit(), "figures");
    BigDecimal thousand = new BigDecimal(1000);
    assertEquals(
        new Numeric(
            3,
            5,
            new BigDecimal("2500.0"),
            thousand,
            thousand,
            Feature.DATIVE.bit(),
            true,
            "figures"),
        number.scaled(thousand));
    assertEquals(number("-2.5", Feature.DATIVE.bit(), "figures"), number.negated());
    assertNull(number("", 0, "x").scaled(thousand).value());
    assertNull(number("", 0, "x").negated().value());
  }

  @Test
  void aFractionIsCutOrExact() {
    assertTrue(NumberTexts.numbers("үштен бірі").at(0).isCut());
    assertFalse(NumberTexts.numbers("бестен бірі").at(0).isCut());
    assertEquals("0.6666666667", Quotient.of(new BigDecimal(2), new BigDecimal(3)).toString());
    assertEquals("0.666666666666", Quotient.cut(new BigDecimal(2), new BigDecimal(3)).toString());
    assertEquals("0.5", Quotient.of(BigDecimal.ONE, new BigDecimal(2)).toString());
    assertEquals("0.25", Quotient.cut(BigDecimal.ONE, new BigDecimal(4)).toString());
  }

  @Test
  void theEndsOfARange() {
    Numeric first = number("2", 0, "a");
    Numeric second = number("3", Feature.ORDINAL.bit(), "b");
    Ends one = Ends.of(first);
    assertFalse(one.isRange() || one.isOrdinal() || one.fromTo());
    assertSame(first, one.last());
    assertEquals(List.of("a"), one.rules());
    Ends two = Ends.range(first, second, "c");
    assertTrue(two.isRange() && two.isOrdinal());
    assertSame(second, two.last());
    assertEquals(List.of("a", "b", "c"), two.rules());
    assertEquals(Feature.ORDINAL.bit(), two.features());
    assertTrue(Ends.range(second, first, "c").isOrdinal());
    assertEquals(0, Ends.range(second, first, "c").features());
    assertEquals(3, two.begin());
    assertEquals(5, two.end());
    assertSame(second, one.with(second).second());
    assertSame(second, one.withFirst(second).first());
  }
}
