package kz.sanaq.period;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Found;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every time of the sentences of {@code expressions.tsv}. */
class ExpressionsTest {
  private static final Cases CASES = Cases.of("period/expressions.tsv");
  private static final Times TIMES = new Times(Loader.of("kk"));

  @TestFactory
  Stream<DynamicTest> sentences() {
    return CASES.tests(row -> Outcome.all(row, TIMES.of(row)));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    Times anew = new Times(Loader.of("kk"));
    CASES.check(row -> Outcome.all(row, anew.of(row)));
  }

  private static Fields fields(TimeExpression time) {
    return Fields.NONE
        .with("kind", time.kind())
        .with("anchor", time.anchor())
        .with("use", time.use())
        .with("start", time.start())
        .with("end", time.end())
        .with("year", time.year());
  }

  private static final class Times {
    private final PeriodReader reader;
    private final Vocabulary vocabulary;

    Times(Loader pack) {
      reader = new PeriodReader(pack);
      vocabulary = pack.freeze();
    }

    List<Found> of(Case row) {
      Text text = Text.of(row.text().text());
      Tokens tokens = Tokens.of(text, vocabulary);
      List<Found> found = new ArrayList<>();
      for (TimeExpression time : reader.read(tokens, row.published())) {
        Span span = text.original(tokens.begin(time.beginToken()), tokens.end(time.endToken() - 1));
        found.add(Found.inText(text.original(), span, fields(time)));
      }
      return found;
    }
  }
}
