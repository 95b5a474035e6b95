package kz.sanaq.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.number.NumberReader;
import org.junit.jupiter.api.Test;

/** Every time of the sentences of {@code expressions.tsv}, with a pack that is loaded anew. */
class ExpressionsTest {
  private final Loader pack = Loader.of("kk");
  private final NumberReader numbers = new NumberReader(pack);
  private final TimeReader reader = new TimeReader(pack, numbers);
  private final Vocabulary vocabulary = pack.freeze();

  @Test
  void everySentence() {
    List<String> wrong = new ArrayList<>();
    Table table = Table.resource("/kz/sanaq/time/expressions.tsv", "published", "text", "times");
    for (Table.Row row : table.rows()) {
      String day = row.get("published");
      String got = times(row.required("text"), day.isEmpty() ? null : LocalDate.parse(day));
      if (!got.equals(row.get("times"))) {
        wrong.add(
            row.place()
                + " "
                + row.get("text")
                + "\n    expected "
                + row.get("times")
                + "\n    got      "
                + got);
      }
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " wrong\n" + String.join("\n", wrong));
  }

  private String times(String sentence, LocalDate published) {
    Text text = Text.of(sentence.replace('⏎', '\n'));
    Tokens tokens = Tokens.of(text, vocabulary);
    StringJoiner times = new StringJoiner(" | ");
    List<TokenRange> whole = List.of(new TokenRange(0, tokens.count()));
    for (TimeExpression time : reader.read(numbers.read(tokens, whole), published).all()) {
      String span = text.slice(tokens.begin(time.beginToken()), tokens.end(time.endToken() - 1));
      times.add(span + ": " + described(time));
    }
    return times.toString();
  }

  private static String described(TimeExpression time) {
    StringJoiner words = new StringJoiner(" ");
    words.add(time.kind().name()).add(time.anchor().name()).add(time.use().name());
    if (time.start() != null || time.end() != null) {
      words.add(Objects.toString(time.start(), "") + ".." + Objects.toString(time.end(), ""));
    }
    if (time.year() != null) {
      words.add(time.year().toString());
    }
    return words.toString();
  }
}
