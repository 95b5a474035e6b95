package kz.sanaq.pipeline.diff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import kz.sanaq.model.ObservationKey;

/** What of a claim may change between two runs, as its readers see it. */
enum ClaimPart {
  VALUE("diff.part.value", ClaimState::figure),
  /** What it is of: indicator, qualifier, object, event, unit, level or change. */
  SUBJECT("diff.part.subject", ClaimPart::subject),
  PLACE("diff.part.place", claim -> claim.key().region() + '/' + claim.district()),
  PERIOD("diff.part.period", ClaimPart::period),
  STATUS("diff.part.status", claim -> claim.key().status());

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // They have no state.
  private final Function<ClaimState, Object> part;

  /**
   * @param key of its name for people
   */
  ClaimPart(String key, Function<ClaimState, Object> part) {
    this.key = key;
    this.part = part;
  }

  /** Whether two claims have the same of it. */
  boolean isSame(ClaimState one, ClaimState other) {
    return Objects.equals(part.apply(one), part.apply(other));
  }

  /** The key of its name for people. */
  String key() {
    return key;
  }

  /** Its name, as a machine reads it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Object subject(ClaimState claim) {
    ObservationKey key = claim.key();
    return Arrays.asList(
        key.measurand(), key.measure(), key.direction(), key.per(), key.subset(), claim.object());
  }

  private static Object period(ClaimState claim) {
    ObservationKey key = claim.key();
    return Arrays.asList(key.year(), key.periodKind(), claim.periodStart(), claim.periodEnd());
  }
}
