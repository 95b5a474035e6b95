package kz.sanaq.time;

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
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Span;
import kz.sanaq.number.NumberReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every time of the sentences of {@code expressions.tsv}. */
class ExpressionsTest {
  private static final Cases CASES = Cases.of("time/expressions.tsv");
  private static final Reader READER = new Reader(Loader.of("kk"));

  @TestFactory
  Stream<DynamicTest> sentences() {
    return CASES.tests(row -> Outcome.all(row, READER.of(row)));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    Reader anew = new Reader(Loader.of("kk"));
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

  private static final class Reader {
    private final NumberReader numbers;
    private final TimeReader times;
    private final Vocabulary vocabulary;

    Reader(Loader pack) {
      numbers = new NumberReader(pack);
      times = new TimeReader(pack, numbers);
      vocabulary = pack.freeze();
    }

    List<Found> of(Case row) {
      Text text = Text.of(row.text().text());
      Tokens tokens = Tokens.of(text, vocabulary);
      List<TokenRange> whole = List.of(new TokenRange(0, tokens.count()));
      List<Found> found = new ArrayList<>();
      for (TimeExpression time : times.read(numbers.read(tokens, whole), row.published()).all()) {
        Span span = text.original(tokens.begin(time.beginToken()), tokens.end(time.endToken() - 1));
        found.add(Found.inText(text.original(), span, fields(time)));
      }
      return found;
    }
  }
}
