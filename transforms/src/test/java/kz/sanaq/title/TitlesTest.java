package kz.sanaq.title;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.stream.Stream;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Outcome;
import kz.sanaq.model.Change;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Status;
import kz.sanaq.model.Unit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Titles of figures, case by case. */
final class TitlesTest {
  private static final Titles TITLES = Titles.of("kk");

  private static final Cases CASES = Cases.of("title/cases.tsv");

  @TestFactory
  Stream<DynamicTest> titles() {
    return CASES.tests(row -> Outcome.one(row, title(TITLES, row)));
  }

  /** A pack is kept by the name that it was asked for by: this one is loaded a second time. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    Titles anew = Titles.of("KK");
    CASES.check(row -> Outcome.one(row, title(anew, row)));
  }

  private static Fields title(Titles titles, Case row) {
    Measurand measurand =
        new Measurand(
            Unit.of(row.given("unit")),
            row.given("object"),
            row.given("event"),
            Measurand.OTHER,
            row.given("qualifier"));
    boolean falls = row.given("direction").equals("decrease");
    Change change =
        switch (row.given("change")) {
          case "by" -> Change.by(falls ? Direction.DECREASE : Direction.INCREASE);
          case "to" -> Change.to(Direction.INCREASE, null);
          default -> Change.NONE;
        };
    Status status = row.given("status").isEmpty() ? Status.ACTUAL : Status.PLANNED;
    return Fields.NONE.with("title", titles.of(measurand, change, status));
  }

  @Test
  void aFactHasTheTitleOfWhatItSays() {
    assertThat(
        TITLES.of(Facts.fact().unit("item").object("мектеп").event("салу").get()),
        is("салынған мектеп"));
  }

  @Test
  void theIndicatorChangesNoTitle() {
    Measurand other = new Measurand(Unit.of("item"), "мектеп", "салу", Measurand.OTHER, "");
    Measurand named =
        new Measurand(Unit.of("item"), "мектеп", "салу", "education.facilities_built", "мектеп");
    assertThat(TITLES.of(named, Change.NONE, Status.ACTUAL), is("салынған мектеп"));
    assertThat(TITLES.of(other, Change.NONE, Status.ACTUAL), is("салынған мектеп"));
  }

  @Test
  void whereNothingIsKnownThereIsNoTitle() {
    Measurand nothing = new Measurand(Unit.of("item"), "", "", Measurand.OTHER, "");
    assertThat(TITLES.of(nothing, Change.NONE, Status.ACTUAL), is(""));
  }
}
