package kz.sanaq.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** What endings say, from tables that are read anew. */
class EndingsTest {
  private static final String PATH = "/kz/sanaq/language/kk/";

  private final Alphabet alphabet =
      new Alphabet(
          Table.resource(
              PATH + "letters.tsv", "letter", "same", "harmony", "vowel", "closes", "voiced"));

  private final Endings endings =
      new Endings(
          Table.resource(PATH + "endings.tsv", "class", "slot", "forms", "features", "after"),
          alphabet);

  @Test
  void anEndingSaysWhatItsPartsSay() {
    String[][] cases = {
      {"NOUN", "лар", "PLURAL back"},
      {"NOUN", "лер", "PLURAL front"},
      {"NOUN", "лардан", "PLURAL ABLATIVE back"},
      {"NOUN", "ларымыздағы", "PLURAL POSSESSED LOCATIVE ATTRIBUTIVE back"},
      {"NOUN", "леріміздегінің", "PLURAL POSSESSED GENITIVE LOCATIVE ATTRIBUTIVE front"},
      {"NOUN", "ы", "POSSESSED_3 back"},
      {"NOUN", "ының", "POSSESSED_3 GENITIVE back"},
      {"NOUN", "ында", "POSSESSED_3 LOCATIVE back"},
      {"NOUN", "ын", "POSSESSED_3 ACCUSATIVE back"},
      {"NOUN", "мен", "INSTRUMENTAL"},
      {"NOUN", "ымен", "POSSESSED_3 INSTRUMENTAL back"},
      {"NOUN", "дайы", "POSSESSED_3 LIKE back"},
      {"NOUN", "лық", "ADJECTIVAL back"},
      {"NOUN", "ларлер", "none"},
      {"NOUN", "ларден", "none"},
      {"NOUN", "данлар", "none"},
      {"NOUN", "ыда", "none"},
      {"NOUN", "ла", "none"},
      {"NOUN", "лард", "none"},
      {"NOUN", "ды", "ACCUSATIVE HAVING back"},
      {"NOUN", "данғы", "none"},
      {"NUMBER", "ншы", "ORDINAL back"},
      {"NUMBER", "інші", "ORDINAL front"},
      {"NUMBER", "іншіде", "LOCATIVE ORDINAL front"},
      {"NUMBER", "еуі", "POSSESSED_3 COLLECTIVE front"},
      {"NUMBER", "еуден", "ABLATIVE COLLECTIVE front"},
      {"NUMBER", "даған", "APPROXIMATIVE back"},
      {"NUMBER", "даған дай", "none"},
      {"NUMBER", "дағандай", "none"},
      {"NUMBER", "дай", "LIKE back"},
      {"NUMBER", "ға", "DATIVE back"},
      {"NUMBER", "сына", "POSSESSED_3 DATIVE back"},
      {"NUMBER", "сыға", "none"},
      {"NUMBER", "дағы", "LOCATIVE ATTRIBUTIVE back"},
      {"NUMBER", "ғағы", "none"},
      {"VERB", "ды", "PAST back"},
      {"VERB", "мады", "PAST NEGATIVE back"},
      {"VERB", "ған", "PERFECT back"},
      {"VERB", "мағандар", "PLURAL PERFECT NEGATIVE back"},
      {"VERB", "ғандарының", "PLURAL POSSESSED_3 GENITIVE PERFECT back"},
      {"VERB", "атынын", "POSSESSED_3 ACCUSATIVE HABITUAL back"},
      {"VERB", "атындағы", "LOCATIVE ATTRIBUTIVE HABITUAL back"},
      {"VERB", "уда", "PROGRESSIVE back"},
      {"VERB", "ып", "CONVERB back"},
      {"VERB", "май", "CONVERB NEGATIVE back"},
      {"VERB", "ар", "AORIST back"},
      {"VERB", "мас", "AORIST NEGATIVE back"},
      {"VERB", "дым", "PAST back"},
      {"VERB", "сам", "CONDITIONAL back"},
      {"VERB", "дымын", "none"},
      {"VERB", "дыларға", "none"}
    };
    List<String> wrong = new ArrayList<>();
    for (String[] row : cases) {
      String got = said(WordClass.valueOf(row[0]), row[1]);
      if (!got.equals(row[2])) {
        wrong.add(row[0] + " " + row[1] + ": expected " + row[2] + ", got " + got);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private String said(WordClass type, String ending) {
    int value = endings.find(type, ending.toCharArray(), 0, ending.length());
    if (value == EndingAutomaton.NOWHERE) {
      return "none";
    }
    StringJoiner said = new StringJoiner(" ");
    for (Feature feature : Feature.values()) {
      if (feature.in(endings.features(value))) {
        said.add(feature.name());
      }
    }
    byte harmony = endings.harmony(value);
    return harmony == 0 ? said.toString() : said + (harmony == Endings.BACK ? " back" : " front");
  }

  @Test
  void lettersHaveHarmonyAndCloseSyllables() {
    assertEquals(Endings.BACK, alphabet.harmony(alphabet.code('а')));
    assertEquals(Endings.FRONT, alphabet.harmony(alphabet.code('ә')));
    assertEquals(0, alphabet.harmony(alphabet.code('т')));
    assertEquals(true, alphabet.isVowel(alphabet.code('ұ')));
    assertEquals(false, alphabet.isVowel(alphabet.code('т')));
    assertEquals(alphabet.code('а'), alphabet.code('А'));
    assertEquals(alphabet.code('а'), alphabet.code('a'));
    assertEquals(0, alphabet.code('ß'));
    assertEquals(0, alphabet.code('1'));
    assertEquals(Endings.BACK, alphabet.harmonyOf(alphabet.encode("лерлар")));
    assertEquals(Endings.FRONT, alphabet.harmonyOf(alphabet.encode("ларлерт")));
    assertEquals(Endings.BACK, alphabet.harmonyOf(alphabet.encode("аст")));
    assertEquals(0, alphabet.harmonyOf(alphabet.encode("ст")));
    assertEquals(null, alphabet.encode("а1"));
  }

  @Test
  void lettersThatAreVoicedBeforeVowels() {
    assertEquals(alphabet.code('г'), alphabet.voiced('к'));
    assertEquals(alphabet.code('ғ'), alphabet.voiced('қ'));
    assertEquals(alphabet.code('б'), alphabet.voiced('п'));
    assertEquals(0, alphabet.voiced('т'));
    assertEquals(0, alphabet.voiced('k'));
  }

  @Test
  void aLetterThatNamesWhatIsNoneIsToldSo() {
    assertEquals(
        "letters.tsv:2:6: column 'voiced' '1' is no letter (add it to the table)",
        letterMistake("к\tК\t\t\t\t1"));
    assertEquals(
        "letters.tsv:2:5: column 'closes' '5' is no letter (add it to the table)",
        letterMistake("л\tЛ\t\t\t5\t"));
  }

  private static String letterMistake(String row) {
    String header = "letter\tsame\tharmony\tvowel\tcloses\tvoiced\n";
    Table table =
        Table.read("letters.tsv", new StringReader(header + row), header.strip().split("\t"));
    return assertThrows(TableException.class, () -> new Alphabet(table)).getMessage();
  }

  @Test
  void aMistakeIsToldWithItsPlaceAndRemedy() {
    assertEquals(
        "endings.tsv:2:3: column 'forms' has a character that is no letter (see letters.tsv)",
        mistake("noun\t1\tа1\tplural\t"));
  }

  private String mistake(String row) {
    String header = "class\tslot\tforms\tfeatures\tafter\n";
    Table table =
        Table.read(
            "endings.tsv",
            new StringReader(header + row),
            "class",
            "slot",
            "forms",
            "features",
            "after");
    return assertThrows(TableException.class, () -> new Endings(table, alphabet)).getMessage();
  }
}
