package kz.sanaq.time;

import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Period;
import kz.sanaq.model.Span;
import kz.sanaq.number.NumberReader;
import kz.sanaq.syntax.Parser;
import kz.sanaq.syntax.SyntaxWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The period of the figure at the mark of each row, and the rules that find it. */
class PeriodCasesTest {
  private static final Loader PACK = Loader.of("kk");
  private static final NumberReader NUMBERS = new NumberReader(PACK);
  private static final TimeReader READER = new TimeReader(PACK, NUMBERS);
  private static final Parser PARSER = new Parser(new SyntaxWords(PACK));
  private static final Vocabulary VOCABULARY = PACK.freeze();

  @TestFactory
  Stream<DynamicTest> cases() {
    return Cases.of("time/cases.tsv").tests(row -> Outcome.one(row, fields(dated(row).period())));
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return Cases.of("time/rules.tsv").tests(row -> Outcome.one(row, rules(dated(row))));
  }

  private static Fields rules(Dated dated) {
    Fields fields = Fields.NONE;
    for (String rule : dated.rules()) {
      fields = fields.with("rule", rule);
    }
    return fields;
  }

  private static Fields fields(Period period) {
    return Fields.NONE
        .with("start", period.start())
        .with("end", period.end())
        .with("year", period.year())
        .with("source", period.source());
  }

  private static Dated dated(Case row) {
    Tokens tokens = Tokens.of(Text.of(row.text().text()), VOCABULARY);
    List<TokenRange> sentences =
        row.text().sentences().stream().map(s -> range(tokens, s)).toList();
    PeriodResolver resolver =
        new PeriodResolver(
            READER,
            PARSER.parse(tokens, sentences),
            READER.read(NUMBERS.read(tokens, sentences), row.published()).all(),
            new PeriodResolver.Frame(null, null, row.published()));
    TokenRange figure = range(tokens, row.mark());
    int sentence = 0;
    while (sentences.get(sentence).end() <= figure.begin()) {
      sentence++;
    }
    boolean planned = row.given("status").equals("planned");
    return resolver.resolve(sentence, figure.begin(), figure.end(), planned);
  }

  private static TokenRange range(Tokens tokens, Span span) {
    return new TokenRange(tokens.at(span.begin()), tokens.at(span.end() - 1) + 1);
  }
}
