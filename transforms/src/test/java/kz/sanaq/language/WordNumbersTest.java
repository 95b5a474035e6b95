package kz.sanaq.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
  @Test
  void wordsAreNumberedInTheirOrder() {
    WordNumbers numbers = WordNumbers.of(List.of("үй", "адам", ""));
    assertEquals(0, numbers.of("үй"));
    assertEquals(1, numbers.of("адам"));
    assertEquals(2, numbers.of(""));
    assertEquals(WordNumbers.NONE, numbers.of("ада"));
    assertEquals(List.of("үй", "адам", ""), numbers.words());
  }

  @Test
  void ofNoWordsNoneIsOne() {
    assertEquals(WordNumbers.NONE, WordNumbers.of(List.of()).of("үй"));
    assertEquals(WordNumbers.NONE, WordNumbers.of(List.of()).of(""));
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    WordNumbers numbers = WordNumbers.of(List.of("BBBB", "AaAa", "AaBB"));
    assertEquals(0, numbers.of("BBBB"));
    assertEquals(1, numbers.of("AaAa"));
    assertEquals(2, numbers.of("AaBB"));
    assertEquals(WordNumbers.NONE, numbers.of("BBAa"));
  }

  @Test
  void manyWordsAllKeepTheirNumbers() {
    List<String> words = new ArrayList<>();
    for (int k = 0; k < 5000; k++) {
      words.add("сөз" + k);
    }
    WordNumbers numbers = WordNumbers.of(words);
    for (int k = 0; k < words.size(); k++) {
      assertEquals(k, numbers.of("сөз" + k));
      assertEquals(WordNumbers.NONE, numbers.of("сөзі" + k));
    }
  }
}
