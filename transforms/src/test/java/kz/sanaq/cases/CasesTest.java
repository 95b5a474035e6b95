package kz.sanaq.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.TableException;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

/** The notation of case files, and what a failing case says. */
class CasesTest {
  private static final String NOTATION = " (CONTRIBUTING has the notation of case files)";

  private static Case row(String content) {
    return cases(content).rows().get(0);
  }

  private static Cases cases(String content) {
    return Cases.read("t.tsv", new StringReader(content.replace('>', '\t')));
  }

  @Test
  void marksAreTakenOutOfTheText() {
    Marked marked = Marked.of("Қар [[жауды]].¦⏎ Онда [1] [[5⏎үй]] бар. ¦ Иә");
    assertEquals("Қар жауды.\n Онда [1] 5\nүй бар.  Иә", marked.text());
    assertEquals(List.of(new Span(4, 9), new Span(21, 25)), marked.marks());
    assertEquals(List.of(new Span(0, 10), new Span(12, 30), new Span(32, 34)), marked.sentences());
  }

  @Test
  void fieldsAreSortedByNameAndLeaveOutWhatIsNotThere() {
    Fields fields =
        Fields.NONE
            .with("value", new BigDecimal("1E+3"))
            .with("part", Part.TITLE)
            .with("object", "")
            .with("from", null)
            .unless("=", "comparator", "=")
            .unless("=", "sign", "<")
            .with("part", "b");
    assertEquals("part=title; part=b; sign=<; value=1000", fields.toString());
    assertEquals(fields.lines(), Fields.parse("value=1000; part=title; sign=<; part=b").lines());
    assertEquals("title", fields.get("part"));
    assertEquals("", fields.get("par"));
    assertEquals("none", Fields.NONE.toString());
    assertEquals(Fields.NONE, Fields.parse("none"));
    assertEquals(List.of("a=5; 6", "b=c=d"), Fields.parse("a=5; 6; b=c=d").lines());
  }

  @Test
  void aRowSaysWhatIsGiven() {
    Case row =
        row("# why\ntext>expected>given\nА [[б]]>none>published=2024-06-15; title=В [[г]]\n");
    assertEquals("t.tsv:3 А [[б]]", row.name());
    assertEquals(new Span(2, 3), row.mark());
    assertEquals(LocalDate.of(2024, 6, 15), row.published());
    assertEquals(Marked.of("В [[г]]"), row.title());
    assertEquals("", row.given("status"));
    assertEquals(Fields.NONE, row.expected());

    Case pair = row("given>expected>note\na=1 | a=2>same=no>two of them\n");
    assertEquals("t.tsv:2 a=1 | a=2 (two of them)", pair.name());
    assertEquals("[a=1, a=2]", pair.given().toString());
    assertEquals("no", pair.expected().get("same"));
    assertEquals(null, pair.published());
  }

  @Test
  void marksOfTheTitleComeFirst() {
    Case row = row("text>expected>given\n[[б]]⏎[[д⏎]]>n=1 | n=2 | none>title=В [[г]]\n");
    assertEquals(
        List.of("title 2..3 [[г]] n=1", "0..1 [[б]] n=2", "2..4 [[д⏎]] none"),
        row.marked().stream().map(Found::toString).toList());
  }

  @Test
  void aFailingCaseShowsExpectedGotMissingAndUnexpected() throws Throwable {
    Cases cases = cases("text>expected\n[[5]] үй>unit=item; object=үй\n[[6]] үй>unit=item\n");
    List<DynamicTest> tests =
        cases.tests(row -> Outcome.one(row, Fields.parse("unit=item; year=2024"))).toList();
    assertEquals(
        List.of("t.tsv:2 [[5]] үй", "t.tsv:3 [[6]] үй"),
        tests.stream().map(DynamicTest::getDisplayName).toList());
    AssertionFailedError e =
        assertThrows(AssertionFailedError.class, () -> tests.get(0).getExecutable().execute());
    assertEquals(
        """
        t.tsv:2 [[5]] үй
          expected
            object=үй
            unit=item
          got
            unit=item
            year=2024
          missing
            object=үй
          unexpected
            year=2024""",
        e.getMessage());
    cases("text>expected\n[[5]]>year=1\n").check(row -> Outcome.one(row, row.expected()));
    assertThrows(
        AssertionError.class,
        () -> cases.check(row -> Outcome.one(row, Fields.parse("unit=item"))));
  }

  @Test
  void allThatIsReadHasToBeMarkedInItsOrder() {
    Case row = row("text>expected\n[[5]] үй, [[5]] ат>unit=item | unit=item\n");
    Found one = Found.inText("5 үй, 5 ат", new Span(0, 1), Fields.parse("unit=item"));
    Found other = Found.inText("5 үй, 5 ат", new Span(6, 7), Fields.parse("unit=item"));
    Outcome.all(row, List.of(one, other)).check();
    for (List<Found> wrong : List.of(List.of(other, one), List.of(one), List.of(one, one))) {
      assertThrows(AssertionFailedError.class, () -> Outcome.all(row, wrong).check());
    }
  }

  @Test
  void aSentenceAmongOthersIsFoundAsIfItStoodAlone() {
    assertEquals(
        List.of("5 үй, 6 ат", "5", "үй, 6 ат", "5 үй,", "6 ат", "5 үй, 6", "ат"),
        List.copyOf(Among.cuts("5 үй, 6 ат ")));
    Among among = new Among("Екі.", "5\n6", "7");
    assertEquals("Екі.\n5\n6\n7", among.text().text());
    assertEquals(
        List.of(new Span(0, 4), new Span(5, 8), new Span(9, 10)), among.text().sentences());
    assertEquals("5\n6", among.alone().text());
    String text = among.text().text();
    List<Found> found = new ArrayList<>();
    for (Span span : List.of(new Span(0, 3), new Span(5, 6), new Span(7, 10), new Span(9, 10))) {
      found.add(Found.inText(text, span, Fields.parse("n=1")));
    }
    assertEquals(List.of("0..1 [[5]] n=1", "2..5 [[6⏎7]] n=1"), among.own(found));
  }

  @Test
  void sentencesAreWhatStandsBetweenTheirEnds() {
    Case row = row("text>note\nҚар.¦ Жел.>plain\n");
    Outcome.sentences(row, List.of("Қар.", "Жел.")).check();
    assertThrows(
        AssertionFailedError.class, () -> Outcome.sentences(row, List.of("Қар. Жел.")).check());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '"',
      value = {
        "[[5 үй>none / t.tsv:2:1: column 'text' has a bracket without a partner" + NOTATION,
        "5]] үй>none / t.tsv:2:1: column 'text' has a bracket without a partner" + NOTATION,
        "5 үй>unit / t.tsv:2:2: column 'expected' has 'unit', which is no name=value" + NOTATION,
        "5 үй>unit= / t.tsv:2:2: column 'expected' has 'unit=', which is no name=value" + NOTATION,
        "5 үй / t.tsv:2:2: column 'expected' is empty (give it a value)",
        "5 үй>a=1 / t.tsv:2:1: column 'text' has 0 marks where one is wanted" + NOTATION,
        "[[5]] үй>a=1 | a=2 / t.tsv:2:2: column 'expected' speaks of 2 things (take one)"
      })
  void aMistakeInACaseFileIsSaidWithItsPlace(String row, String message) {
    TableException e =
        assertThrows(
            TableException.class,
            () -> {
              Case read = row("text>expected\n" + row + "\n");
              read.mark();
              read.expected();
            });
    assertEquals(message, e.getMessage());
  }

  @Test
  void asManyThingsAreMarkedAsAreSpokenOf() {
    Case row = row("text>expected\n[[5]] үй>a=1 | a=2\n");
    TableException e = assertThrows(TableException.class, row::marked);
    assertEquals(
        "t.tsv:2:2: column 'expected' speaks of 2 things, but 1 are marked"
            + " (mark what it speaks of, and nothing else)",
        e.getMessage());
  }

  @Test
  void aFileHasCasesAndNoOtherColumns() {
    assertThrows(IllegalArgumentException.class, () -> Cases.of("cases/nothing.tsv"));
    assertThrows(IllegalArgumentException.class, () -> cases("text>expected\n"));
    assertEquals(
        "t.tsv:1:2: no case file has 'year' (write it into 'given')",
        assertThrows(TableException.class, () -> cases("text>year\n5>2024\n")).getMessage());
  }
}
