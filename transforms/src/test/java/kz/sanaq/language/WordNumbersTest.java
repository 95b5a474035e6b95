package kz.sanaq.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordNumbersTest {
  @Test
  void aWordHasTheNumberOfItsPlace() {
    List<String> words = IntStream.range(0, 5000).mapToObj(i -> "сөз" + i).toList();
    WordNumbers numbers = new WordNumbers(words);
    for (int i = 0; i < words.size(); i++) {
      assertEquals(i, numbers.of("сөз" + i));
    }
    assertEquals(WordNumbers.NONE, numbers.of("сөз5000"));
    assertEquals(WordNumbers.NONE, numbers.of(""));
  }

  /** «Aa» and «BB» have one hash. */
  @Test
  void wordsOfOneHashAreToldApart() {
    WordNumbers numbers = new WordNumbers(List.of("Aa", "AaBB"));
    assertEquals(0, numbers.of("Aa"));
    assertEquals(1, numbers.of("AaBB"));
    assertEquals(WordNumbers.NONE, numbers.of("BB"));
    assertEquals(WordNumbers.NONE, numbers.of("BBAa"));
  }

  @Test
  void ofNoWordsNoneHasANumber() {
    assertEquals(WordNumbers.NONE, new WordNumbers(List.of()).of("сөз"));
  }
}
