package kz.sanaq.pipeline.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.model.ObservationKey;

/** Takes what is different between two runs, as it is found. */
interface DiffSink {
  /** The claims of one partition. */
  void claims(ClaimChanges changes);

  /** An observation that the older run has not. */
  void appeared(State observation);

  /** An observation that the newer run has not. */
  void vanished(State observation);

  /** An observation of both runs whose latest value is another one. */
  void moved(State before, State after);

  /** An article that a later edition replaced. */
  void superseded(Superseded article);

  /**
   * An observation as a run has it.
   *
   * @param key which one
   * @param title what it is of, for readers; empty where nothing is known
   * @param figure its supported value, or its bound where it has none
   * @param latest the value that was published last, null for none
   * @param date of that value, null when unknown
   * @param sources independent texts that report it
   */
  record State(
      ObservationKey key,
      String title,
      Amount figure,
      BigDecimal latest,
      LocalDate date,
      long sources) {}

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
