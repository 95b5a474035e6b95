package kz.sanaq.pipeline.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LC_ALL=kk_KZ.UTF-8                             | KK
          LC_ALL=ru_RU.UTF-8 LC_MESSAGES=kk_KZ LANG=en_US | RU
          LC_MESSAGES=kk_KZ.UTF-8 LANG=ru_RU.UTF-8       | KK
          LC_ALL= LC_MESSAGES= LANG=ru_KZ                | RU
          LC_CTYPE=ru_RU.UTF-8                           | EN
          LANG=kk                                        | KK
          LANG=ru@euro                                   | RU
          LANG=C.UTF-8                                   | EN
          LC_ALL=POSIX LANG=kk_KZ.UTF-8                  | EN
          LC_ALL=C LANG=kk_KZ.UTF-8                      | EN
          LANG=de_DE.UTF-8                               | EN
          LANG=kkj_CM                                    | EN
          """)
  void theFirstVariableThatIsSetDecides(String variables, Language language) {
    Map<String, String> environment = new TreeMap<>();
    for (String variable : variables.split(" +")) {
      String[] sides = variable.split("=", 2);
      environment.put(sides[0], sides[1]);
    }
    assertEquals(language, Language.of(environment));
  }

  @Test
  void whoSaysNothingReadsEnglish() {
    assertEquals(Language.EN, Language.of(Map.of()));
  }

  @Test
  void languagesHaveCodes() {
    assertEquals(Optional.of(Language.KK), Language.named("kk"));
    assertEquals(Optional.of(Language.RU), Language.named("RU"));
    assertEquals(Optional.empty(), Language.named("kz"));
    assertEquals(Optional.empty(), Language.named(""));
  }

  /** Kazakh words stay as they are after any number, so there one form is enough. */
  @Test
  void formsAreThoseOfUnicode() {
    for (Language language : List.of(Language.RU, Language.EN)) {
      PluralRules rules = PluralRules.forLocale(Locale.forLanguageTag(language.code()));
      for (long number = 0; number < 1300; number++) {
        assertEquals(rules.select(number), language.form(number), language + " " + number);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1    | 1 file | 1 файл | 1 файл
          3    | 3 files | 3 файла | 3 файл
          11   | 11 files | 11 файлов | 11 файл
          1001 | 1,001 files | 1_001 файл | 1_001 файл
          """)
  void wordsFollowTheirNumber(long number, String english, String russian, String kazakh) {
    Message files = Message.count("check.files", number);
    assertEquals(english, Language.EN.text(files));
    assertEquals(russian.replace('_', '\u00A0'), Language.RU.text(files));
    assertEquals(kazakh.replace('_', '\u00A0'), Language.KK.text(files));
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    BigDecimal number = new BigDecimal("-1234567.50");
    assertEquals("−1,234,567.50", Language.EN.number(number));
    assertEquals("−1\u00A0234\u00A0567,50", Language.RU.number(number));
    assertEquals("−1\u00A0234\u00A0567,50", Language.KK.number(number));
  }

  @Test
  void messagesInMessagesAreInTheSameLanguage() {
    Message whole =
        Message.of(
            "check.whole", "ab", Message.count("check.files", 2), Message.count("check.rows", 21));
    assertEquals("run ab is whole: 2 files, 21 rows", Language.EN.text(whole));
    assertEquals("прогон ab цел: 2 файла, 21 строка", Language.RU.text(whole));
    assertEquals("ab жүргізуі бүтін: 2 файл, 21 жол", Language.KK.text(whole));
  }

  /** A path may hold what a pattern would take for a gap. */
  @Test
  void whatFillsAGapIsNoPattern() {
    Message message = Message.of("output.file", "/a/{0}/it's");
    assertEquals(
        "option --output: /a/{0}/it's is a file; expected a folder", Language.EN.text(message));
    assertEquals("null {1}", Language.KK.text(Message.text("null {1}")));
  }
}
