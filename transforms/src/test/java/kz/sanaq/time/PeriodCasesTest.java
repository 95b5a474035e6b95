package kz.sanaq.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;
import kz.sanaq.number.NumberReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code cases.tsv}: the period of the figure that square brackets mark. */
class PeriodCasesTest {
  private static final Loader PACK = Loader.of("kk");
  private static final NumberReader NUMBERS = new NumberReader(PACK);
  private static final TimeReader READER = new TimeReader(PACK, NUMBERS);
  private static final Vocabulary VOCABULARY = PACK.freeze();

  @TestFactory
  List<DynamicTest> cases() {
    Table table =
        Table.resource(
            "/kz/sanaq/time/cases.tsv",
            "published",
            "status",
            "start",
            "end",
            "year",
            "source",
            "text");
    List<DynamicTest> tests = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      tests.add(
          DynamicTest.dynamicTest(
              row.place() + " " + row.get("text"),
              () -> assertEquals(expected(row), resolved(row), row.get("text"))));
    }
    return tests;
  }

  private static Period expected(Table.Row row) {
    String year = row.get("year");
    return new Period(
        day(row, "start"),
        day(row, "end"),
        year.isEmpty() ? null : Integer.valueOf(year),
        row.constant("source", YearSource.class));
  }

  private static LocalDate day(Table.Row row, String column) {
    return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
  }

  private static Period resolved(Table.Row row) {
    String marked = row.get("text");
    int open = marked.indexOf('[');
    int close = marked.indexOf(']');
    String text =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    Tokens tokens = Tokens.of(Text.of(text), VOCABULARY);
    LocalDate published = day(row, "published");
    List<TokenRange> sentences = sentences(tokens);
    Times times = READER.read(NUMBERS.read(tokens, sentences), published);
    PeriodResolver resolver =
        new PeriodResolver(READER, tokens, times.all(), sentences, null, null, published);
    int begin = tokens.at(open);
    int end = tokens.at(close - 2) + 1;
    int sentence = 0;
    while (sentences.get(sentence).end() <= begin) {
      sentence++;
    }
    return resolver.resolve(sentence, begin, end, row.get("status").equals("planned"));
  }

  private static List<TokenRange> sentences(Tokens tokens) {
    List<TokenRange> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= tokens.count(); i++) {
      if (i == tokens.count() || tokens.isSymbol(i, '|')) {
        sentences.add(new TokenRange(begin, i));
        begin = i + 1;
      }
    }
    return sentences;
  }
}
