package kz.sanaq.merge;

import static kz.sanaq.model.Mentions.mention;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.sanaq.model.Mention;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final String MONDAY = "2025-02-03";
  private static final String TUESDAY = "2025-02-04";
  private static final String FRIDAY = "2025-02-07";

  @Test
  void anOutletThatTellsAnotherFigureLaterCorrects() {
    corrects(List.of(told("a.kz", "l1", FRIDAY)), List.of(told("a.kz", "l2", MONDAY)));
  }

  @Test
  void aTextThatTellsAnotherFigureLaterCorrects() {
    corrects(List.of(told("a.kz", "l1", FRIDAY)), List.of(told("b.kz", "l1", MONDAY)));
  }

  @Test
  void copiesOfTheOlderTextAreTakenBackWithIt() {
    corrects(
        List.of(told("a.kz", "l1", FRIDAY)),
        List.of(told("a.kz", "l2", MONDAY), told("b.kz", "l2", TUESDAY)));
  }

  @Test
  void oneMoreIndependentSourceOfTheOlderFigureDisagrees() {
    disagree(
        List.of(told("a.kz", "l1", FRIDAY)),
        List.of(told("a.kz", "l2", MONDAY), told("b.kz", "l3", MONDAY)));
  }

  @Test
  void moreSourcesOfTheNewerFigureDoNotMatter() {
    corrects(
        List.of(told("a.kz", "l1", FRIDAY), told("b.kz", "l3", MONDAY)),
        List.of(told("a.kz", "l2", TUESDAY)));
  }

  @Test
  void whoGoesToAndFroCorrectsNothing() {
    disagree(
        List.of(told("a.kz", "l1", TUESDAY)),
        List.of(told("a.kz", "l2", MONDAY), told("a.kz", "l3", FRIDAY)));
  }

  @Test
  void oneDayAndNoDayHaveNoOrder() {
    disagree(List.of(told("a.kz", "l1", MONDAY)), List.of(told("a.kz", "l2", MONDAY)));
    disagree(
        List.of(mention("m").source("a.kz").lineage("l1").get()),
        List.of(told("a.kz", "l2", MONDAY)));
    disagree(
        List.of(told("a.kz", "l1", MONDAY)),
        List.of(mention("m").source("a.kz").lineage("l2").get()));
  }

  @Test
  void unknownOutletsAreNotOneOutlet() {
    disagree(List.of(told("", "l1", FRIDAY)), List.of(told("", "l2", MONDAY)));
  }

  private static Mention told(String outlet, String lineage, String day) {
    return mention("m").source(outlet).lineage(lineage).published(day).get();
  }

  private static void corrects(List<Mention> newer, List<Mention> older) {
    assertTrue(Corrections.corrects(newer, older));
    assertFalse(Corrections.corrects(older, newer));
  }

  private static void disagree(List<Mention> one, List<Mention> other) {
    assertFalse(Corrections.corrects(one, other));
    assertFalse(Corrections.corrects(other, one));
  }
}
