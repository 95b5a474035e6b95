package kz.sanaq.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private final Loader loader = Loader.of("kk");
  private final Lexicon<String> words = loader.lexicon();

  private Tokens tokens(String text) {
    words.add("мектеп", "school", WordClass.NOUN);
    words.add("жұмыс күш", "job", WordClass.NOUN);
    words.add("жұмыс", "work", WordClass.NOUN);
    return Tokens.of(Text.of(text), loader.freeze());
  }

  @Test
  void aTextIsCutIntoWordsDigitsAndSymbols() {
    Tokens tokens = tokens("Біз 12-мектепке\nБАРДЫҚ, e-mail: a1.");
    List<String> got = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      got.add(
          tokens.of(i)
              + " "
              + tokens.kind(i)
              + (tokens.isCapital(i) ? " capital" : "")
              + (tokens.isAllCapitals(i) ? " all" : "")
              + (tokens.isDash(i) ? " dash" : "")
              + (tokens.glued(i) ? " glued" : "")
              + (tokens.newLine(i) ? " line" : ""));
    }
    assertEquals(
        List.of(
            "Біз WORD capital line",
            "12 DIGITS",
            "- SYMBOL dash glued",
            "мектепке WORD glued",
            "БАРДЫҚ WORD capital all line",
            ", SYMBOL glued",
            "e WORD",
            "- SYMBOL dash glued",
            "mail WORD glued",
            ": SYMBOL glued",
            "a WORD",
            "1 DIGITS glued",
            ". SYMBOL glued"),
        got);
  }

  @Test
  void beyondTheTextThereIsNothing() {
    Tokens tokens = tokens("5 -");
    for (int i : new int[] {-1, 2}) {
      assertEquals(false, tokens.isWord(i));
      assertEquals(false, tokens.isDigits(i));
      assertEquals(false, tokens.isSymbol(i, '-'));
      assertEquals(false, tokens.isDash(i));
      assertEquals(false, tokens.glued(i));
      assertEquals(true, tokens.newLine(i));
      assertEquals('\0', tokens.first(i));
      assertEquals(Vocabulary.UNKNOWN, tokens.lemma(i));
      assertEquals(0, tokens.features(i));
    }
    assertEquals('5', tokens.first(0));
    assertEquals(true, tokens.isSymbol(1, '-'));
    assertEquals(false, tokens.isSymbol(1, '+'));
  }

  @Test
  void anEmptyTextHasNoTokens() {
    assertEquals(0, tokens("").count());
  }

  @Test
  void manyDashesAreDashes() {
    Tokens tokens = tokens("- ‑ ‒ – — ― − _ ~ + a");
    List<Boolean> dashes = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      dashes.add(tokens.isDash(i));
    }
    assertEquals(
        List.of(true, true, true, true, true, true, true, false, false, false, false), dashes);
  }

  @Test
  void aPositionBelongsToTheTokenThatCoversOrFollowsIt() {
    Tokens tokens = tokens("ab 12 c");
    List<Integer> at = new ArrayList<>();
    for (int position = 0; position <= 7; position++) {
      at.add(tokens.at(position));
    }
    assertEquals(List.of(0, 0, 1, 1, 1, 2, 2, 3), at);
  }

  @Test
  void longestEntriesMatchWithTheirEndings() {
    Tokens tokens = tokens("Жұмысқа жұмыс күшінің мектептің");
    assertEquals("work", words.meaning(words.match(tokens, 0)));
    assertEquals(1, Lexicon.end(words.match(tokens, 0)));
    assertEquals("job", words.meaning(words.match(tokens, 1)));
    assertEquals(3, Lexicon.end(words.match(tokens, 1)));
    assertEquals(null, words.at(tokens, 1));
    assertEquals("work", words.single(tokens, 1));
    assertEquals(true, words.match(tokens, 2) < 0);
    assertEquals("school", words.at(tokens, 3));
    assertEquals("мектеп", tokens.stem(3));
    assertEquals(6, tokens.stemEnd(3) - tokens.begin(3));
  }

  @Test
  void theLastEndingBeginsWhereTheNameEnds() {
    Tokens tokens = tokens("Бекқызының Басированың Асан мектептер");
    assertEquals(7, Morphemes.endingBegin(tokens, 0, Feature.GENITIVE) - tokens.begin(0));
    assertEquals(8, Morphemes.endingBegin(tokens, 1, Feature.GENITIVE) - tokens.begin(1));
    assertEquals(4, Morphemes.endingBegin(tokens, 2, Feature.GENITIVE) - tokens.begin(2));
    assertEquals(9, Morphemes.endingBegin(tokens, 3, Feature.GENITIVE) - tokens.begin(3));
  }

  @Test
  void manyTokensFindRoom() {
    String text = "а1".repeat(500);
    Tokens tokens = tokens(text);
    assertEquals(1000, tokens.count());
    assertEquals("1", tokens.of(999));
    assertEquals(999, tokens.begin(999));
    assertEquals(1000, tokens.end(999));
  }

  @Test
  void aRangeHoldsItsFirstTokenAndNotTheOneBehind() {
    TokenRange range = new TokenRange(2, 4);
    assertEquals(false, range.contains(1));
    assertEquals(true, range.contains(2));
    assertEquals(true, range.contains(3));
    assertEquals(false, range.contains(4));
    assertEquals(false, new TokenRange(0, 0).contains(0));
    assertThrows(IllegalArgumentException.class, () -> new TokenRange(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new TokenRange(-1, 2));
  }
}
