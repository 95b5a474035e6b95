package kz.sanaq.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the parse of any text. */
class ParseTest {
  private static final String[] PARTS =
      """
      бір екі мың 12 000 2024 , . : ; - – ( ) « » “ ” " ' % № ⏎ • 1) мектеп мектептер мектебі
      жұмыс орны үй қой адам салынды салынып салынған салынса салу жатыр болды болатын жаңа
      бөлмелі орындық және мен де деп бар ғана Алматыда Наурызбай күлбінделді күлбінделіп ауданы
      әкімдігі қамтылды x\
      """
          .split("\\s+");

  @Test
  void phrasesCoverEachSentence() {
    for (String file : List.of("phrases", "clauses", "stretches", "rows", "colons", "words")) {
      for (Case row : Cases.of("syntax/" + file + ".tsv").rows()) {
        check(SyntaxTexts.parse(row.text()), row.name());
      }
    }
  }

  @Test
  void phrasesCoverAnyText() {
    Random random = new Random(20240615);
    for (int n = 0; n < 5000; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(16); k >= 0; k--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
        text.append(random.nextInt(4) > 0 ? " " : "").append(random.nextInt(16) > 0 ? "" : "¦");
      }
      check(SyntaxTexts.parse(Marked.of(text.toString())), text.toString());
    }
  }

  private static void check(Parse parse, String name) {
    for (int s = 0; s < parse.sentences().size(); s++) {
      TokenRange range = parse.sentences().get(s);
      ParsedSentence parsed = parse.sentence(s);
      assertEquals(range, parsed.range(), name);
      checkPhrases(parsed, name);
      checkClauses(parsed, name);
      assertTrue(parse.rows().head(s) < s, name);
      for (int i = range.begin(); i < range.end(); i++) {
        int bracket = parse.segments().bracket(i);
        assertTrue(bracket <= i && bracket >= -1, name);
        assertTrue(bracket < 0 || bracket >= range.begin(), name);
        assertTrue(bracket < 0 || parse.tokens().isSymbol(bracket, '('), name);
        assertTrue(parse.segments().reaches(i, i), name);
        assertEquals(0, parse.segments().between(i, i), name);
      }
    }
  }

  private static void checkPhrases(ParsedSentence parsed, String name) {
    int at = parsed.range().begin();
    for (int p = 0; p < parsed.phrases().size(); p++) {
      Phrase phrase = parsed.phrases().get(p);
      assertEquals(at, phrase.begin(), name);
      assertTrue(phrase.contains(phrase.head()), name);
      assertFalse(phrase.contains(phrase.begin() - 1) || phrase.contains(phrase.end()), name);
      assertEquals(phrase.isVerb(), phrase.form() != VerbForm.NONE, name);
      assertTrue(phrase.isNoun() || phrase.noun() == null, name);
      assertTrue(phrase.isVerb() || phrase.verb() == null, name);
      for (int i = phrase.begin(); i < phrase.end(); i++) {
        assertEquals(p, parsed.phraseAt(i), name);
      }
      at = phrase.end();
    }
    assertEquals(parsed.range().end(), at, name);
  }

  private static void checkClauses(ParsedSentence parsed, String name) {
    int at = parsed.range().begin();
    for (int c = 0; c < parsed.clauses().size(); c++) {
      Clause clause = parsed.clauses().get(c);
      assertEquals(at, clause.begin(), name);
      if (clause.predicate() != null) {
        assertTrue(clause.predicate().isVerb(), name);
        assertEquals(clause.end(), clause.predicate().end(), name);
        assertTrue(clause.predicate().begin() >= clause.begin(), name);
      }
      for (int i = clause.begin(); i < clause.end(); i++) {
        assertEquals(c, parsed.clauseNumber(i), name);
        assertSame(clause, parsed.clauseAt(i), name);
      }
      at = clause.end();
    }
    assertEquals(parsed.range().end(), at, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\n \n"})
  void aSentenceOfNothingHasOneClauseAndNoPhrase(String text) {
    ParsedSentence parsed = SyntaxTexts.parsed(text);
    assertEquals(List.of(), parsed.phrases());
    assertEquals(List.of(new Clause(0, 0, null)), parsed.clauses());
  }

  @Test
  void aTextWithoutSentencesHasNoParse() {
    Parse parse =
        new Parser(SyntaxTexts.WORDS).parse(SyntaxTexts.tokens("Мектеп салынды."), List.of());
    assertEquals(List.of(), parse.sentences());
    assertThrows(IndexOutOfBoundsException.class, () -> parse.sentence(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "«", "»", "\"", "-", "(", ")", "…", "\uD83D\uDE00", "№", "%"})
  void aMarkAloneIsAPhrase(String mark) {
    for (Phrase phrase : SyntaxTexts.parsed(mark).phrases()) {
      assertEquals(Phrase.PhraseType.MARK, phrase.kind());
    }
    assertNull(SyntaxTexts.parsed(mark).clauses().get(0).predicate());
  }

  @Test
  void longSentencesAreReadToTheirEnd() {
    int times = 3000;
    ParsedSentence parsed = SyntaxTexts.parsed("Ауылда 3 жаңа мектеп салынды, ".repeat(times));
    check(SyntaxTexts.parse("Ауылда 3 жаңа мектеп салынды, ".repeat(times)), "long");
    assertEquals(5 * times, parsed.phrases().size());
    assertEquals(times + 1, parsed.clauses().size());
    check(SyntaxTexts.parse("жаңа ".repeat(times)), "describing");
    check(SyntaxTexts.parse("( ".repeat(times)), "brackets");
    check(SyntaxTexts.parse("« ".repeat(times)), "quotes");
    check(SyntaxTexts.parse("12 000 ".repeat(times)), "figures");
    check(SyntaxTexts.parse("салынып ".repeat(times)), "verbs");
  }

  @Test
  void phrasesStayWithinTheirSentence() {
    // «жұмыс орны» and «білім алады» are one phrase each where nothing parts them.
    for (String text : List.of("жаңа жұмыс¦ орны", "білім¦ алады", "екі¦ жүз", "1¦ 620")) {
      Parse parse = SyntaxTexts.parse(Marked.of(text));
      check(parse, text);
      assertEquals(1, parse.sentence(1).phrases().size(), text);
    }
  }

  @Test
  void aSentenceIsParsedOnce() {
    Parse parse = SyntaxTexts.parse(Marked.of("Мектеп салынды.¦ Жол жөнделді."));
    assertSame(parse.sentence(1), parse.sentence(1));
    assertEquals(2, parse.sentences().size());
    assertEquals(3, parse.sentence(1).range().begin());
    assertEquals(0, parse.sentence(1).phraseAt(3));
    assertEquals(6, parse.tokens().count());
  }

  @Test
  void phrasesTellTheirEndings() {
    List<Phrase> phrases = SyntaxTexts.parsed("Ауылда мектептер салынды").phrases();
    assertTrue(phrases.get(0).hasCase() && phrases.get(0).has(Feature.LOCATIVE));
    assertFalse(phrases.get(1).hasCase());
    assertTrue(phrases.get(1).has(Feature.PLURAL) && phrases.get(1).isNoun());
    assertTrue(phrases.get(2).has(Feature.PAST) && phrases.get(2).isVerb());
    assertFalse(phrases.get(2).isNoun() || phrases.get(1).isVerb());
  }

  @Test
  void stretchesAreCountedAndComparedAcrossMarks() {
    Parse parse = SyntaxTexts.parse("Алматыда (12 үй), 3 жол; 2 көпір.");
    Segments segments = parse.segments();
    Tokens tokens = parse.tokens();
    int first = token(tokens, "12");
    int second = token(tokens, "3");
    int third = token(tokens, "2");
    assertFalse(segments.same(first, second));
    assertTrue(segments.same(second, second + 1));
    assertEquals(3, segments.between(0, second));
    assertEquals(1, segments.between(0, first));
    assertEquals(1, segments.between(second, third));
    assertTrue(segments.reaches(second, first));
    assertFalse(segments.reaches(first, second));
    assertTrue(segments.reaches(first, first + 1));
  }

  @Test
  void aBracketAfterAStretchIsAllOfIt() {
    Parse parse = SyntaxTexts.parse("Ауылда 5 үй (12 пәтер), 3 жол (2 көпір) бар.");
    Segments segments = parse.segments();
    Tokens tokens = parse.tokens();
    int begin = token(tokens, "12");
    TokenRange all = new TokenRange(begin, begin + 2);
    assertTrue(segments.isBracketed(all, token(tokens, "5")));
    assertTrue(segments.isBracketed(all, begin - 2));
    assertFalse(segments.isBracketed(new TokenRange(begin, begin + 1), 0));
    assertFalse(segments.isBracketed(new TokenRange(begin + 1, begin + 2), 0));
    assertFalse(segments.isBracketed(all, token(tokens, "3")));
    int other = token(tokens, "2");
    assertFalse(segments.isBracketed(new TokenRange(other, other + 2), 0));
  }

  private static int token(Tokens tokens, String text) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.of(i).equals(text)) {
        return i;
      }
    }
    throw new IllegalArgumentException(text);
  }
}
