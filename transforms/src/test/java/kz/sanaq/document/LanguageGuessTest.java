package kz.sanaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.LanguagePack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageGuessTest {
  private static final LanguageGuess GUESS = LanguageGuess.of(LanguagePack.of("kk"));

  @TestFactory
  Stream<DynamicTest> languages() {
    return Cases.of("document/languages.tsv").tests(row -> Outcome.one(row, fields(row)));
  }

  private static Fields fields(Case row) {
    return Fields.NONE.with("language", GUESS.of("", row.text().text().replace('⏎', '\n')));
  }

  @Test
  void aTitleCountsAsTheTextDoes() {
    assertEquals("kk", GUESS.of("Алматыда мектеп салынды", "2:1"));
    assertEquals("ru", GUESS.of("Цены выросли", "Об этом рассказали в акимате"));
  }

  @Test
  void wordsOfOtherPlanesAndBareMarksAreRead() {
    assertEquals("", GUESS.of("\uD83C\uDDF0\uD83C\uDDFF \uD835\uDC00\uD835\uDC01 \u0301", ""));
  }

  @Test
  void namesTheLanguagesThatItTellsApart() {
    assertEquals(
        List.of("kk", "ru", "kk-Latn", "en", "kk-Arab", "und-Latn", "und-Arab", "mul"),
        GUESS.codes());
  }
}
