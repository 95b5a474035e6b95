package kz.sanaq.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Random;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void plainTextIsItself() {
    Text text = Text.of("Ауылда 12 үй бар.");
    assertThat(text.slice(0, text.length()), is("Ауылда 12 үй бар."));
    assertThat(text.original(7, 9), is(new Span(7, 9)));
  }

  @Test
  void everySpaceIsAPlainSpace() {
    assertThat(folded("1\u00A0620\u202F300\u2009мың\t5"), is("1 620 300 мың 5"));
  }

  @Test
  void everyLineEndIsANewLine() {
    assertThat(folded("а\r\nб\rв\u2028г\u0085д"), is("а\nб\nв\nг\nд"));
  }

  @Test
  void softHyphensAndZeroWidthsGoAndOffsetsStay() {
    Text text = Text.of("құ\u00ADлақ\u200B 5 \uFEFFүй");
    assertThat(text.slice(0, text.length()), is("құлақ 5 үй"));
    assertThat(text.original(0, 5), is(new Span(0, 6)));
    assertThat(text.original(6, 7), is(new Span(8, 9)));
    assertThat(text.original(8, 10), is(new Span(11, 13)));
  }

  @Test
  void whatAPageLeavesOfItsMarkupGoes() {
    assertThat(folded("<b>12</b> мың, 5&nbsp;000 <i>үй</i>"), is("12 мың, 5 000 үй"));
    assertThat(folded("бір<br/>екі&#160;үш&laquo;төрт&raquo;"), is("бір\nекі үш«төрт»"));
    assertThat(folded("**12 мың** үй, *3,5* млрд"), is("12 мың үй, 3,5 млрд"));
    assertThat(folded("5 < 6 & 7 > 3; a*b; * үй; <5>"), is("5 < 6 & 7 > 3; a*b; * үй; <5>"));
    assertThat(folded("&nosuch; &#xA0; &#0;"), is("&nosuch;   &#0;"));
  }

  @Test
  void wordsPartedAtALineEndAreWhole() {
    assertThat(folded("12 мил-\nлион теңге"), is("12 миллион теңге"));
    assertThat(folded("қала-\r\nлық"), is("қалалық"));
    assertThat(folded("Алматы -\nқала; 5-\nүй; үй-\nҮй"), is("Алматы -\nқала; 5-\nүй; үй-\nҮй"));
  }

  @Test
  void lettersTypedForFiguresAreFigures() {
    assertThat(folded("3О мектеп, l5 мың, 5о%"), is("30 мектеп, 15 мың, 50%"));
    assertThat(folded("3Ойын, CO2, H2O, А-l5, І5"), is("3Ойын, CO2, H2O, А-l5, І5"));
  }

  @Test
  void combiningMarksCompose() {
    Text text = Text.of("5 и\u0306од");
    assertThat(text.slice(0, text.length()), is("5 йод"));
    assertThat(text.original(2, 3), is(new Span(2, 4)));
    assertThat(text.original(3, 5), is(new Span(4, 6)));
  }

  @Test
  void aMarkAtTheVeryBeginningStays() {
    assertThat(folded("\u0306а"), is("\u0306а"));
  }

  @Test
  void anEmptySpanLiesWhereItsTextWouldStand() {
    Text text = Text.of("а\u00ADб");
    assertThat(text.original(1, 1), is(new Span(2, 2)));
    assertThat(text.original(2, 2), is(new Span(3, 3)));
  }

  @Test
  void offsetsOfRandomTextAscendAndStayInside() {
    Random random = new Random(20201);
    String alphabet = "аі5 \u00AD\u0301\u200B\r\n\u00A0\uD83D\uDE00\u2011-";
    for (int round = 0; round < 2000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        made.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Text text = Text.of(made.toString());
      int last = 0;
      for (int i = 0; i < text.length(); i++) {
        Span span = text.original(i, i + 1);
        assertThat(made + " at " + i, span.begin() >= last || span.end() >= last, is(true));
        assertThat(made + " at " + i, span.end() <= made.length(), is(true));
        last = span.end();
      }
    }
  }

  private static String folded(String original) {
    Text text = Text.of(original);
    return text.slice(0, text.length());
  }
}
