package kz.sanaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import kz.sanaq.language.Text;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final LayoutReader LAYOUTS = LayoutReader.of("kk");

  @Test
  void whatIsSaidIsTheTextInSmallLettersWithoutWhatDiffersBetweenPrints() {
    assertEquals(
        "ауылда мектеп салынды бүгін жиын өтті.",
        said("Ауылда мектеп салынды\n5 мамыр 2021\n77\n\nБүгін  ЖИЫН \n өтті.\n"));
  }

  @Test
  void aTextOfNothingElseIsSaidWhole() {
    assertEquals("5 мамыр 2021", said("5 мамыр 2021\n"));
  }

  @Test
  void theContentIsTheOutletsTitleAndText() {
    String content = Fingerprint.content("Қала", article("Тақырып", "Мәтін"));
    assertEquals(64, content.length());
    assertEquals(content, Fingerprint.content("Қала", article("Тақырып", "Мәтін")));
    assertNotEquals(content, Fingerprint.content("Дала", article("Тақырып", "Мәтін")));
    assertNotEquals(content, Fingerprint.content("Қала", article("ТақырыпМ", "әтін")));
  }

  private static Article article(String title, String text) {
    return new Article("id", "", "", null, -1, title, text);
  }

  private static String said(String original) {
    Text text = Text.of(original);
    return Fingerprint.said(text, LAYOUTS.read(text));
  }
}
