package kz.sanaq.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.sanaq.language.Feature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The act that a verb names, and the form that its endings make. */
class SyntaxWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Жол салынды, салу",
    "Жол салынған, салу",
    "Жол салынбаған, салмау",
    "Жол салынбайды, салмау",
    "Баға өсті, өсу",
    "Баға өспеді, өспеу",
    "Көше күлбінделді, күлбінделу",
    "Көше күлбіңдеді, күлбіңдеу",
    "Көше шүлбіді, шүлбу",
    "Көше шүлбыған, шүлбу",
    "Көше жүлғайған, жүлғаю",
    "Көше шүлепкен, шүлебу",
    "Ол үй алмайды, алмау"
  })
  void anActIsBareAndSaysWhatIsDenied(String sentence, String act) {
    ParsedSentence parsed = SyntaxTexts.parsed(sentence);
    String got = "";
    for (Phrase phrase : parsed.phrases()) {
      got = phrase.isVerb() ? SyntaxTexts.WORDS.act(SyntaxTexts.tokens(sentence), phrase) : got;
    }
    assertEquals(act, got);
  }

  @ParameterizedTest
  @CsvSource({
    "FINITE, PAST",
    "FINITE, FUTURE",
    "FINITE, PROGRESSIVE",
    "FINITE, INTENTION",
    "FINITE, OPTATIVE",
    "FINITE, AORIST",
    "FINITE, PAST|NEGATIVE",
    "PARTICIPLE, PERFECT",
    "PARTICIPLE, HABITUAL",
    "PARTICIPLE, PERFECT|NEGATIVE",
    "NOUN, PERFECT|PLURAL",
    "NOUN, PERFECT|POSSESSED",
    "NOUN, HABITUAL|POSSESSED_3",
    "NOUN, PERFECT|GENITIVE",
    "NOUN, PERFECT|DATIVE",
    "NOUN, PERFECT|ACCUSATIVE",
    "NOUN, PERFECT|LOCATIVE",
    "NOUN, PERFECT|ABLATIVE",
    "NOUN, PERFECT|INSTRUMENTAL",
    "ACT, INFINITIVE",
    "ACT, INFINITIVE|DATIVE",
    "ACT, INFINITIVE|PERFECT",
    "CONVERB, CONVERB",
    "CONVERB, CONVERB|IMPERFECTIVE",
    "CONDITION, CONDITIONAL",
    "NONE, PLURAL",
    "NONE, NEGATIVE"
  })
  void endingsMakeAForm(VerbForm form, String features) {
    int bits = 0;
    for (String feature : features.split("\\|")) {
      bits |= Feature.valueOf(feature).bit();
    }
    assertEquals(form, VerbForm.of(bits));
    assertEquals(VerbForm.NONE, VerbForm.of(0));
    assertEquals(VerbForm.NONE, VerbForm.of(-1));
  }
}
