package kz.sanaq.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import kz.sanaq.cases.Among;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Found;
import kz.sanaq.cases.Marked;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parse of the text of each row says; the heads of the files tell of what. */
class SyntaxCasesTest {
  private static final Cases PHRASES = Cases.of("syntax/phrases.tsv");

  @TestFactory
  Stream<DynamicTest> phrases() {
    return PHRASES.tests(row -> Outcome.all(row, phrases(row.text())));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    SyntaxTexts.Pack anew = SyntaxTexts.Pack.load();
    PHRASES.check(row -> Outcome.all(row, phrases(anew, row.text())));
  }

  @TestFactory
  Stream<DynamicTest> clauses() {
    return Cases.of("syntax/clauses.tsv").tests(row -> Outcome.all(row, clauses(row.text())));
  }

  @TestFactory
  Stream<DynamicTest> stretches() {
    return Cases.of("syntax/stretches.tsv").tests(row -> Outcome.all(row, stretches(row.text())));
  }

  @TestFactory
  Stream<DynamicTest> rows() {
    return Cases.of("syntax/rows.tsv").tests(row -> Outcome.all(row, rows(row.text())));
  }

  @TestFactory
  Stream<DynamicTest> colons() {
    return Cases.of("syntax/colons.tsv").tests(row -> Outcome.one(row, colon(row)));
  }

  @TestFactory
  Stream<DynamicTest> words() {
    return Cases.of("syntax/words.tsv").tests(row -> Outcome.one(row, word(row)));
  }

  /** Phrases and clauses take nothing from the sentences around, wherever their own is cut. */
  @ParameterizedTest
  @ValueSource(strings = {"syntax/phrases.tsv", "syntax/clauses.tsv", "syntax/stretches.tsv"})
  void aSentenceIsParsedByItself(String file) {
    for (Case row : Cases.of(file).rows()) {
      for (Span sentence : row.text().sentences()) {
        for (String cut : Among.cuts(sentence.of(row.text().text()))) {
          Among among = new Among("Көпірден бес үлкен", cut, "салынып жатқан");
          assertEquals(lines(phrases(among.alone())), among.own(phrases(among.text())), cut);
          assertEquals(lines(clauses(among.alone())), among.own(clauses(among.text())), cut);
        }
      }
    }
  }

  private static List<String> lines(List<Found> found) {
    return found.stream().map(Found::toString).toList();
  }

  @Test
  void eachKindAndFormIsSpokenOf() {
    StringBuilder expected = new StringBuilder();
    for (String file : List.of("phrases", "clauses")) {
      Cases.of("syntax/" + file + ".tsv").rows().stream()
          .flatMap(row -> row.marked().stream())
          .forEach(found -> expected.append(found.fields()).append(';'));
    }
    for (Phrase.PhraseType kind : Phrase.PhraseType.values()) {
      String field = "kind=" + kind.name().toLowerCase(Locale.ROOT);
      assertTrue(kind == Phrase.PhraseType.MARK || expected.indexOf(field) >= 0, field);
    }
    for (VerbForm form : VerbForm.values()) {
      String field = "form=" + form.name().toLowerCase(Locale.ROOT) + ";";
      assertTrue(expected.indexOf(field) >= 0, field);
    }
  }

  static List<Found> phrases(Marked text) {
    return phrases(SyntaxTexts.PACK, text);
  }

  private static List<Found> phrases(SyntaxTexts.Pack pack, Marked text) {
    Parse parse = pack.parse(text);
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < parse.sentences().size(); s++) {
      for (Phrase phrase : parse.sentence(s).phrases()) {
        if (phrase.kind() != Phrase.PhraseType.MARK) {
          Span span = SyntaxTexts.span(parse.tokens(), phrase.begin(), phrase.end());
          found.add(Found.inText(text.text(), span, fields(pack.words(), parse.tokens(), phrase)));
        }
      }
    }
    return found;
  }

  private static Fields fields(SyntaxWords words, Tokens tokens, Phrase phrase) {
    Fields fields = Fields.NONE.with("kind", phrase.kind());
    int headEnd = phrase.isVerb() ? phrase.head() + 1 : phrase.end();
    if (phrase.head() > phrase.begin() || headEnd < phrase.end()) {
      Span head = SyntaxTexts.span(tokens, phrase.head(), headEnd);
      fields = fields.with("head", tokens.text().slice(head.begin(), head.end()));
    }
    return fields
        .with("noun", phrase.noun() == null ? "" : phrase.noun().form())
        .with("act", phrase.isVerb() ? words.act(tokens, phrase) : "")
        .unless(VerbForm.NONE, "form", phrase.form())
        .with("says", says(phrase.features()));
  }

  private static String says(int features) {
    StringJoiner names = new StringJoiner(",");
    for (Feature feature : Feature.values()) {
      if (feature.in(features)) {
        names.add(feature.name().toLowerCase(Locale.ROOT));
      }
    }
    return names.toString();
  }

  static List<Found> clauses(Marked text) {
    Parse parse = SyntaxTexts.parse(text);
    Tokens tokens = parse.tokens();
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < parse.sentences().size(); s++) {
      for (Clause clause : parse.sentence(s).clauses()) {
        Phrase predicate = clause.predicate();
        VerbForm form = predicate == null ? VerbForm.NONE : predicate.form();
        Fields fields = Fields.NONE.with("form", form);
        if (predicate != null) {
          Span span = SyntaxTexts.span(tokens, predicate.begin(), predicate.end());
          fields = fields.with("predicate", tokens.text().slice(span.begin(), span.end()));
        }
        if (hasWord(tokens, clause)) {
          Span span = SyntaxTexts.span(tokens, clause.begin(), clause.end());
          found.add(Found.inText(text.text(), span, fields));
        }
      }
    }
    return found;
  }

  private static boolean hasWord(Tokens tokens, Clause clause) {
    for (int i = clause.begin(); i < clause.end(); i++) {
      if (tokens.kind(i) != Tokens.TokenType.SYMBOL) {
        return true;
      }
    }
    return false;
  }

  static List<Found> stretches(Marked text) {
    Parse parse = SyntaxTexts.parse(text);
    Segments segments = parse.segments();
    List<Found> found = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= parse.tokens().count(); i++) {
      if (i == parse.tokens().count() || !segments.same(begin, i)) {
        Span span = SyntaxTexts.span(parse.tokens(), begin, i);
        String where = segments.bracket(begin) < 0 ? "open" : "bracket";
        found.add(Found.inText(text.text(), span, Fields.NONE.with("stands", where)));
        begin = i;
      }
    }
    return found;
  }

  static List<Found> rows(Marked text) {
    Parse parse = SyntaxTexts.parse(text);
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < parse.sentences().size(); s++) {
      int head = parse.rows().head(s);
      if (head >= 0) {
        String of = text.sentences().get(head).of(text.text());
        Fields fields = Fields.NONE.with("head", of);
        found.add(Found.inText(text.text(), text.sentences().get(s), fields));
      }
    }
    return found;
  }

  static Fields colon(Case row) {
    Parse parse = SyntaxTexts.parse(row.text());
    Tokens tokens = parse.tokens();
    int token = tokens.at(row.mark().begin());
    TokenRange sentence = sentence(parse, token);
    int colon = parse.rows().colon(sentence, token);
    return colon < 0
        ? Fields.NONE
        : Fields.NONE.with(
            "head", tokens.text().slice(tokens.begin(sentence.begin()), tokens.end(colon)));
  }

  static Fields word(Case row) {
    Parse parse = SyntaxTexts.parse(row.text());
    Tokens tokens = parse.tokens();
    int token = tokens.at(row.mark().begin());
    Predicates predicates = new Predicates(SyntaxTexts.WORDS);
    Verb verb = predicates.verbAt(tokens, token);
    Verb ending = predicates.verbEnding(tokens, token);
    boolean describes = new Modifiers(SyntaxTexts.WORDS).describesWithNumber(tokens, token);
    return Fields.NONE
        .with("verb", verb == null ? "" : verb.act())
        .unless(verb == null ? "" : verb.act(), "ends", ending == null ? "" : ending.act())
        .with("closes", says(predicates.closing(tokens, token, sentence(parse, token).end())))
        .with("describes", describes ? "yes" : "");
  }

  private static TokenRange sentence(Parse parse, int token) {
    return parse.sentences().stream().filter(s -> s.contains(token)).findFirst().orElseThrow();
  }
}
