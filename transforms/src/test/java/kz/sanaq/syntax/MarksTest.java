package kz.sanaq.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.sanaq.language.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where clauses and names can end. */
class MarksTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "үй , жол | true",
        "үй . | true",
        "үй – 5 | true",
        "үй » | true",
        "үй ) жол | true",
        "үй « жол | true",
        "үй ( жол | false",
        "үй жол | false",
        "үй 5 | false"
      })
  void aMarkIsAStopUnlessItOpensABracket(String text, boolean stop) {
    Tokens tokens = SyntaxTexts.tokens(text);
    assertEquals(stop, Marks.isStop(tokens, 1, tokens.count()));
    assertTrue(Marks.isStop(tokens, 1, 1));
    assertTrue(Marks.isStop(tokens, tokens.count(), tokens.count()));
    assertFalse(Marks.isStop(tokens, 0, tokens.count()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "үй, жол | true",
        "үй; жол | true",
        "5, 6 | true",
        "5 ,6 | true",
        "5,үй | true",
        "үй,6 | true",
        "5,6 | false",
        "5;6 | false",
        "үй. жол | false",
        "үй: жол | false",
        "үй жол жол | false"
      })
  void aCommaInsideANumberIsNone(String text, boolean comma) {
    assertEquals(comma, Marks.isComma(SyntaxTexts.tokens(text), 1));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "«Бөбек» үй | 3",
        "“Бөбек” үй | 3",
        "„Бөбек” үй | 3",
        "\"Бөбек\" үй | 3",
        "«» үй | 2",
        "«Бөбек» «Балдәурен» | 3",
        "«Бөбек үй | -1",
        "«Бөбек” үй | -1",
        "\" Бөбек \" | -1",
        "Бөбек» үй | -1",
        "\" | -1"
      })
  void aQuoteEndsWithItsOwnMark(String text, int end) {
    Tokens tokens = SyntaxTexts.tokens(text);
    assertEquals(end, Marks.afterQuote(tokens, 0, tokens.count()));
    assertEquals(end, Marks.afterName(tokens, 0, tokens.count()));
  }

  @Test
  void aStraightQuoteOpensOnlyBeforeAWord() {
    Tokens tokens = SyntaxTexts.tokens("5\" «Бөбек» \"үй\"");
    assertEquals(-1, Marks.afterQuote(tokens, 1, tokens.count()));
    assertEquals(5, Marks.afterQuote(tokens, 2, tokens.count()));
    assertEquals(8, Marks.afterQuote(tokens, 5, tokens.count()));
    assertEquals(-1, Marks.afterQuote(tokens, 7, tokens.count()));
  }

  @Test
  void aNameHasTwelveTokensAtMost() {
    Tokens ten = SyntaxTexts.tokens("«" + "бөбек ".repeat(10) + "»");
    Tokens eleven = SyntaxTexts.tokens("«" + "бөбек ".repeat(11) + "»");
    assertEquals(12, Marks.afterName(ten, 0, ten.count()));
    assertEquals(-1, Marks.afterName(ten, 0, 11));
    assertEquals(-1, Marks.afterName(eleven, 0, eleven.count()));
    assertEquals(13, Marks.afterQuote(eleven, 0, eleven.count()));
    assertEquals(-1, Marks.afterQuote(eleven, 0, 12));
  }
}
