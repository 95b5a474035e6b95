package kz.sanaq.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
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
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers, ranges and bounds of the text of each row. */
class NumberCasesTest {
  /** Tenge, percent and milligrams stand for all units. */
  private static final Units UNITS =
      (tokens, i, to) ->
          i < to && (tokens.isWord(i) || tokens.isSymbol(i, '%')) && isUnit(tokens.of(i))
              ? new Units.UnitSpan(i + 1, Math.max(0, tokens.featuresAs(WordClass.NOUN, i)))
              : null;

  @TestFactory
  Stream<DynamicTest> numbers() {
    return Cases.of("number/cases.tsv").tests(row -> Outcome.all(row, numbers(row.text())));
  }

  @TestFactory
  Stream<DynamicTest> ranges() {
    return Cases.of("number/ranges.tsv").tests(row -> Outcome.all(row, ranges(row.text())));
  }

  @TestFactory
  Stream<DynamicTest> bounds() {
    return Cases.of("number/bounds.tsv").tests(row -> Outcome.one(row, bounds(row)));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    NumberTexts.Pack anew = NumberTexts.Pack.load();
    Cases.of("number/cases.tsv")
        .check(row -> Outcome.all(row, numbers(row.text(), anew.numbers(row.text()))));
    Cases.of("number/bounds.tsv")
        .check(row -> Outcome.one(row, bounds(row, anew.numbers(row.text()))));
  }

  /** Neither a number nor a range takes anything from the sentences around, wherever it is cut. */
  @ParameterizedTest
  @ValueSource(strings = {"number/cases.tsv", "number/ranges.tsv", "number/bounds.tsv"})
  void aSentenceIsReadByItself(String file) {
    for (Case row : Cases.of(file).rows()) {
      for (String cut : Among.cuts(row.text().text())) {
        Among among = new Among("Шамамен екі мың", cut, "мың теңгеден астам");
        assertEquals(lines(numbers(among.alone())), among.own(numbers(among.text())), cut);
        assertEquals(lines(ranges(among.alone())), among.own(ranges(among.text())), cut);
      }
    }
  }

  private static List<String> lines(List<Found> found) {
    return found.stream().map(Found::toString).toList();
  }

  private static boolean isUnit(String word) {
    return Stream.of("теңге", "пайыз", "миллиграмм", "%").anyMatch(word::startsWith);
  }

  static List<Found> numbers(Marked text) {
    return numbers(text, NumberTexts.numbers(text));
  }

  private static List<Found> numbers(Marked text, Numbers read) {
    List<Found> found = new ArrayList<>();
    for (NumberTexts.Found each : NumberTexts.read(read)) {
      Span span = new Span(each.begin(), each.end());
      found.add(Found.inText(text.text(), span, fields(each.number())));
    }
    return found;
  }

  private static Fields fields(Numeric number) {
    return Fields.NONE
        .with("value", number.value() == null ? "unknown" : plain(number.value()))
        .unless("1", "step", plain(number.step()))
        .unless("1", "scale", plain(number.scale()))
        .with("says", says(number.features()))
        .with("rule", number.rule().contains(".tsv") ? "" : number.rule());
  }

  private static String plain(BigDecimal value) {
    return Amount.canonical(value).toPlainString();
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

  static List<Found> ranges(Marked text) {
    Numbers numbers = NumberTexts.numbers(text);
    Tokens tokens = numbers.tokens();
    RangeReader reader = new RangeReader(numbers.reader().bounds(), UNITS);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      Numeric first = numbers.at(i);
      Ends ends = first == null ? null : reader.read(numbers, first, numbers.sentence(i).end());
      if (ends != null && (ends.isRange() || ends.first() != first)) {
        Span span = new Span(tokens.begin(i), tokens.end(ends.end() - 1));
        found.add(Found.inText(text.text(), span, fields(ends)));
        i = ends.end() - 1;
      }
    }
    return found;
  }

  private static Fields fields(Ends ends) {
    return Fields.NONE
        .with("first", plain(ends.first().value()))
        .with("second", ends.second() == null ? "" : plain(ends.second().value()))
        .unless("1", "step", plain(ends.first().step()))
        .unless(false, "from_to", ends.fromTo())
        .with("says", says(ends.features()))
        .with("rule", ends.rules().get(ends.rules().size() - 1));
  }

  static Fields bounds(Case row) {
    return bounds(row, NumberTexts.numbers(row.text()));
  }

  private static Fields bounds(Case row, Numbers numbers) {
    Tokens tokens = numbers.tokens();
    Numeric number = numbers.at(tokens.at(row.mark().begin()));
    BoundReader reader = numbers.reader().bounds();
    int to = tokens.count();
    int end = reader.particle(tokens, number.end(), to);
    Fields fields = Fields.NONE.with("particle", slice(tokens, number.end(), end));
    for (int i = 0; i < number.begin(); i++) {
      BoundReader.BoundMatch before = reader.before(tokens, i, to);
      if (before != null && before.end() == number.begin()) {
        fields = fields.with("before", before.bound().comparator().sign());
        break;
      }
    }
    BoundReader.FollowingBound after = reader.following(numbers, end, to, number.features());
    return after == null
        ? fields
        : fields
            .with("after", after.comparator().sign())
            .with("bound", slice(tokens, end, after.match().end()))
            .with("says", says(after.match().features()));
  }

  private static String slice(Tokens tokens, int begin, int end) {
    return begin == end ? "" : tokens.text().slice(tokens.begin(begin), tokens.end(end - 1));
  }
}
