package kz.sanaq.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Period;
import kz.sanaq.number.NumberReader;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.Parser;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;
import org.junit.jupiter.api.Test;

class TimeReaderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 10);

  private final Loader loader = Loader.of("kk");
  private final NumberReader numbers = new NumberReader(loader);
  private final TimeReader reader = new TimeReader(loader, numbers);
  private final Parser parser = new Parser(new SyntaxWords(loader));
  private final Vocabulary vocabulary = loader.freeze();

  private List<TimeExpression> read(String text) {
    return read(Tokens.of(Text.of(text), vocabulary), PUBLISHED);
  }

  private List<TimeExpression> read(Tokens tokens, LocalDate published) {
    List<TokenRange> whole = List.of(new TokenRange(0, tokens.count()));
    return reader.read(numbers.read(tokens, whole), published).all();
  }

  private TimeExpression only(String text) {
    List<TimeExpression> found = read(text);
    assertEquals(1, found.size(), text + found);
    return found.get(0);
  }

  @Test
  void durationsAndAgesTellNoTime() {
    assertEquals(TimeShape.DURATION, only("3 жылға арналған жоспар").kind());
    assertEquals(TimeShape.DURATION, only("екі сағат күтті").kind());
    assertEquals(TimeShape.DURATION, only("2-3 күнде дайын болады").kind());
    assertEquals(TimeShape.DURATION, only("20 жылдық мерейтой").kind());
    assertEquals(TimeShape.AGE, only("35 жасқа дейінгі азаматтар").kind());
    assertEquals(TimeShape.AGE, only("16-28 жас аралығындағы азаматтар").kind());
    assertEquals(Use.MEASURE, only("18 жастағы қыз").use());
  }

  @Test
  void youngPeopleAreNoAge() {
    assertEquals(List.of(), read("433 жас кәсіпкер"));
    assertEquals(List.of(), read("15 мың жас маман"));
  }

  @Test
  void countsAreNoYears() {
    assertEquals(List.of(), read("2045 жаңа орын, 2018 адам, 1995 мектеп"));
    assertEquals(List.of(), read("телефоны 8 7172 2024 11"));
  }

  @Test
  void tellsWhatAnExpressionDoes() {
    assertEquals(Use.COMPARISON, only("2019 жылмен салыстырғанда").use());
    assertEquals(Use.LABEL, only("2021-2025 жылдарға арналған өңірлік бағдарлама").use());
    assertEquals(Use.REPORT, only("2024 жылдың қорытындысы бойынша").use());
    List<TimeExpression> stamp = read("10 Қараша 2025, 09:31");
    assertEquals(Use.STAMP, stamp.get(0).use());
    assertEquals(TimeShape.CLOCK, stamp.get(1).kind());
    assertEquals(Use.PERIOD, only("2024 жылы").use());
  }

  @Test
  void boundsBelongToTheExpression() {
    TimeExpression time = only("бізде 2030 жылға дейін көп");
    assertEquals(1, time.beginToken());
    assertEquals(4, time.endToken());
  }

  @Test
  void titleHandsItsYearToTheText() {
    Tokens title = Tokens.of(Text.of("2024 жылы 50 мектеп салынды"), vocabulary);
    Tokens text = Tokens.of(Text.of("Ауданда 50 мектеп бой көтерді"), vocabulary);
    Timeline ofTitle = timeline(title, null, PUBLISHED);
    Timeline ofText = timeline(text, ofTitle, PUBLISHED);
    assertEquals(2024, ofText.headline().year());
    assertTrue(ofText.isOfTitle(ofText.headline()));
    assertEquals(2024, ofText.mostNamed());
    assertEquals(2025, ofText.present());
    assertNull(ofText.firstDated());
  }

  private Timeline timeline(Tokens tokens, Timeline title, LocalDate published) {
    Parse parse = parser.parse(tokens, List.of(new TokenRange(0, tokens.count())));
    return new Timeline(reader, parse, read(tokens, published), TokenRange.NONE, title, published);
  }

  @Test
  void anyTextCanBeRead() {
    String[] parts = {
      "2024",
      "жылы",
      "жылдан",
      "жылға",
      "бастап",
      "дейін",
      "қаңтар",
      "қаңтардың",
      "31",
      "9",
      "-",
      ",",
      ".",
      "(",
      ")",
      "айында",
      "ай",
      "соңғы",
      "өткен",
      "келесі",
      "тоқсан",
      "тоқсанында",
      "I",
      "III",
      "бірінші",
      "жартысында",
      "жылдың",
      "биыл",
      "жыл",
      "басынан",
      "мен",
      "аралығында",
      "екі",
      "мың",
      "90",
      "жылдары",
      "бұрын",
      "29",
      "ақпан",
      "30",
      "0",
      "99999999999",
      "жасқа",
      "қорытындысы",
      "бүгінде",
      "9999",
      "жүз",
      "оқу",
      "/",
      "2018-де",
      "\n"
    };
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int k = 0; k < length; k++) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      LocalDate published = random.nextInt(3) == 0 ? null : PUBLISHED.plusDays(random.nextInt(800));
      resolveAll(text.toString(), published);
    }
  }

  /** Every expression lies after the one before, and what each says by itself is a period. */
  private void resolveAll(String text, LocalDate published) {
    Tokens tokens = Tokens.of(Text.of(text), vocabulary);
    List<TimeExpression> times = read(tokens, published);
    int end = 0;
    for (TimeExpression time : times) {
      assertTrue(time.beginToken() >= end && time.endToken() > time.beginToken(), text);
      end = time.endToken();
    }
    assertTrue(end <= tokens.count(), text);
    Timeline timeline = timeline(tokens, null, published);
    for (int i = 0; i < tokens.count(); i++) {
      int next = timeline.firstFrom(i);
      assertTrue(next == times.size() || times.get(next).beginToken() >= i, text);
    }
    for (TimeExpression time : times) {
      assertInOrder(timeline.alone(time), text);
      assertInOrder(timeline.planned(time), text);
    }
  }

  private static void assertInOrder(Period period, String text) {
    boolean open = period.start() == null || period.end() == null;
    assertTrue(open || !period.start().isAfter(period.end()), text);
  }
}
