package kz.sanaq.pipeline.diff;

import java.time.LocalDate;
import java.util.List;

/** Takes what is different between two runs, as it is found. */
interface DiffSink {
  /** The claims of one partition. */
  void claims(ClaimChanges changes);

  /** An observation that the older run has not. */
  void appeared(ObservationState observation);

  /** An observation that the newer run has not. */
  void vanished(ObservationState observation);

  /** An observation of both runs whose latest value is another one. */
  void moved(ObservationState before, ObservationState after);

  /** An article that a later edition replaced. */
  void superseded(Superseded article);

  /**
   * An article that counted before and counts no more.
   *
   * @param docId its id
   * @param source its outlet
   * @param headline its headline
   * @param published its date, null when unknown
   * @param by id of the document that took its place
   * @param mentionIds the mentions that left claims and observations, sorted
   */
  record Superseded(
      String docId,
      String source,
      String headline,
      LocalDate published,
      String by,
      List<String> mentionIds) {}
}
