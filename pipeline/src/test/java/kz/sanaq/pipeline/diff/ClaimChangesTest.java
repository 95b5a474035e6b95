package kz.sanaq.pipeline.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Measure;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Per;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.Status;
import kz.sanaq.model.Unit;
import org.junit.jupiter.api.Test;

class ClaimChangesTest {
  @Test
  void aClaimThatGainedAMentionSaysTheSameWithMoreSupport() {
    ClaimState before = claim("c1", 340, "m1");
    ClaimState after = claim("c2", 340, "m1", "m2");
    ClaimChanges changes = ClaimChanges.between(List.of(before), List.of(after));
    ClaimChanges.ClaimChange change = new ClaimChanges.ClaimChange(List.of(before), after);
    assertEquals(
        new ClaimChanges(List.of(), List.of(), List.of(), List.of(change), List.of()), changes);
    assertEquals(Set.of(), change.parts());
    assertEquals(Set.of("m2"), change.gained());
    assertEquals(Set.of(), change.lost());
  }

  @Test
  void theSameClaimIsNoChangeWhateverItsConflicts() {
    ClaimState claim = claim("c1", 340, "m1");
    ClaimState contradicted = conflicting(claim, "c9");
    assertEquals(
        changes(List.of(), List.of(), List.of(), List.of()),
        ClaimChanges.between(List.of(claim), List.of(contradicted)));
  }

  @Test
  void claimsThatBecameOneAreOneChange() {
    ClaimState one = claim("c1", 340, "m1");
    ClaimState other = claim("c2", 341, "m2");
    ClaimState both = claim("c3", 340, "m1", "m2");
    ClaimChanges.ClaimChange change = new ClaimChanges.ClaimChange(List.of(one, other), both);
    assertEquals(
        List.of(change), ClaimChanges.between(List.of(one, other), List.of(both)).changed());
    assertEquals(Set.of(), change.parts());
  }

  @Test
  void aLoneClaimTakesThePlaceOfTheLoneOneAboutTheSame() {
    ClaimState before = claim("c1", 340, "m1");
    ClaimState after = claim("c2", 350, "m2");
    assertEquals(
        changes(
            List.of(),
            List.of(),
            List.of(new ClaimChanges.ClaimChange(List.of(before), after)),
            List.of()),
        ClaimChanges.between(List.of(before), List.of(after)));
  }

  @Test
  void whatChangedIsNamed() {
    ClaimChanges.ClaimChange change =
        new ClaimChanges.ClaimChange(List.of(claim("c1", 340, "m1")), claim("c2", 350, "m1", "m2"));
    assertEquals(Set.of(ClaimPart.VALUE), change.parts());
  }

  @Test
  void oneOfSeveralTakesNobodysPlace() {
    ClaimState before = claim("c1", 340, "m1");
    List<ClaimState> after = List.of(claim("c2", 350, "m2"), claim("c3", 360, "m3"));
    assertEquals(
        changes(after, List.of(before), List.of(), List.of()),
        ClaimChanges.between(List.of(before), after));
  }

  @Test
  void ofACorrectionTheOlderFigureComesFirst() {
    ClaimState newer = conflicting(claim("c1", 400, "m1"), "c2");
    ClaimState older = linked(claim("c2", 340, "m2"), List.of("c1"), List.of("c1"));
    List<ClaimChanges.Conflict> conflicts =
        ClaimChanges.between(List.of(), List.of(newer, older)).conflicts();
    assertEquals(List.of(new ClaimChanges.Conflict(older, newer)), conflicts);
    assertTrue(conflicts.get(0).isCorrection());
  }

  @Test
  void onlyConflictsThatWereNotThereAreNew() {
    ClaimState one = conflicting(claim("c1", 340, "m1"), "c2");
    ClaimState other = conflicting(claim("c2", 400, "m2"), "c1");
    ClaimState more = conflicting(claim("c3", 340, "m1", "m3"), "c2", "c4");
    ClaimState same = conflicting(claim("c2", 400, "m2"), "c3");
    ClaimState third = conflicting(claim("c4", 500, "m4"), "c3");
    assertEquals(
        List.of(new ClaimChanges.Conflict(more, third)),
        ClaimChanges.between(List.of(one, other), List.of(more, same, third)).conflicts());
    assertEquals(
        List.of(new ClaimChanges.Conflict(one, other)),
        ClaimChanges.between(List.of(), List.of(one, other)).conflicts());
  }

  private static ClaimChanges changes(
      List<ClaimState> added,
      List<ClaimState> gone,
      List<ClaimChanges.ClaimChange> changed,
      List<ClaimChanges.Conflict> conflicts) {
    return new ClaimChanges(added, gone, changed, List.of(), conflicts);
  }

  private static ClaimState claim(String id, int value, String... mentions) {
    return new ClaimState(
        id,
        new ObservationKey(
            new Measurand(Unit.of("household"), "отбасы", "", Measurand.OTHER, ""),
            Measure.LEVEL,
            Direction.NONE,
            Per.NONE,
            false,
            Status.ACTUAL,
            "KZ-47",
            "",
            2025,
            PeriodKind.UNKNOWN),
        "отбасы",
        "отбасы",
        "",
        null,
        null,
        Amount.of(BigDecimal.valueOf(value), BigDecimal.ONE),
        List.of(mentions),
        mentions.length,
        List.of(),
        List.of());
  }

  private static ClaimState conflicting(ClaimState claim, String... ids) {
    return linked(claim, List.of(ids), List.of());
  }

  private static ClaimState linked(
      ClaimState claim, List<String> conflicts, List<String> correctedBy) {
    return new ClaimState(
        claim.id(),
        claim.key(),
        claim.title(),
        claim.object(),
        claim.district(),
        claim.periodStart(),
        claim.periodEnd(),
        claim.figure(),
        claim.mentionIds(),
        claim.sources(),
        conflicts,
        correctedBy);
  }
}
