package kz.sanaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String WORD = "тоғызәріп ";

  @Test
  void aShortSentenceIsWhole() {
    String text = "Бір. " + WORD.repeat(39) + "5 үй салынды. Екі.";
    Span sentence = new Span(5, 5 + 390 + 10);
    assertEquals(405, sentence.end());
    assertEquals(
        new Excerpt(5, WORD.repeat(39) + "5 үй салын"),
        Excerpt.of(new Span(395, 396), sentence, text));
  }

  @Test
  void aLongSentenceIsCutAtWhiteSpaceOnEitherSide() {
    String text = WORD.repeat(60) + "57 үй " + WORD.repeat(60).strip();
    Excerpt excerpt = excerpt(text, "57");
    assertEquals(new Excerpt(410, WORD.repeat(19) + "57 үй " + WORD.repeat(19).strip()), excerpt);
  }

  @Test
  void nearAnEndOfTheSentenceTheOtherSideHasMore() {
    String text = "57 үй " + WORD.repeat(60).strip();
    assertEquals(
        new Excerpt(0, "57 үй " + WORD.repeat(39).strip()), excerpt(text, "57"), "at the begin");
    String turned = WORD.repeat(60) + "үй 57";
    assertEquals(new Excerpt(210, WORD.repeat(39) + "үй 57"), excerpt(turned, "57"), "at the end");
  }

  @Test
  void whereThereIsNoWhiteSpaceItIsCutAnywhereButInASurrogatePair() {
    String text = "a" + "😀".repeat(300) + "5" + "😀".repeat(300);
    Excerpt excerpt = excerpt(text, "5");
    assertEquals(new Excerpt(403, "😀".repeat(99) + "5" + "😀".repeat(100)), excerpt);
  }

  @Test
  void theFigureIsAlwaysInside() {
    String figure = "1 ".repeat(300).strip();
    String text = WORD.repeat(60) + figure + " " + WORD.repeat(60).strip();
    assertEquals(new Excerpt(600, figure), excerpt(text, figure));
    assertEquals(new Excerpt(0, figure), excerpt(figure, figure));
  }

  private static Excerpt excerpt(String sentence, String figure) {
    int at = sentence.indexOf(figure);
    return Excerpt.of(new Span(at, at + figure.length()), new Span(0, sentence.length()), sentence);
  }
}
