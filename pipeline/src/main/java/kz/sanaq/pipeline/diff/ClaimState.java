package kz.sanaq.pipeline.diff;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;

/**
 * A claim as one run published it: what a comparison of runs needs of it.
 *
 * @param id the claim's
 * @param key the observation that it belongs to
 * @param title what it is of, for readers; empty where nothing is known
 * @param object what is counted, whatever the indicator
 * @param district inside the region, empty where none is named
 * @param periodStart first day, null when unknown
 * @param periodEnd last day, null when unknown
 * @param figure its amount, as if it were stated to the last digit
 * @param mentionIds its mentions, sorted
 * @param sources number of independent texts
 * @param conflicts ids of claims that contradict it
 * @param correctedBy those of them that correct it
 */
record ClaimState(
    String id,
    ObservationKey key,
    String title,
    String object,
    String district,
    LocalDate periodStart,
    LocalDate periodEnd,
    Amount figure,
    List<String> mentionIds,
    long sources,
    List<String> conflicts,
    List<String> correctedBy) {

  /** What two claims must share to be the same claim before and after a correction. */
  record ClaimSubject(
      ObservationKey key,
      String object,
      String district,
      LocalDate periodStart,
      LocalDate periodEnd) {}

  static ClaimState of(StoredRow row) {
    return new ClaimState(
        row.text("claim_id"),
        StoredRecords.observation(row),
        row.text("title"),
        row.text("object"),
        row.text("district"),
        row.date("period_start"),
        row.date("period_end"),
        StoredRecords.figure(row),
        row.texts("mention_ids"),
        row.count("sources"),
        row.texts("conflicts"),
        row.texts("corrected_by"));
  }

  ClaimSubject subject() {
    return new ClaimSubject(key, object, district, periodStart, periodEnd);
  }

  /** Whether it rests on the same and a reader sees the same, conflicts aside. */
  boolean sameAs(ClaimState other) {
    return id.equals(other.id)
        && subject().equals(other.subject())
        && figure.equals(other.figure)
        && sources == other.sources;
  }
}
