package kz.sanaq.pipeline.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.sanaq.model.ObservationKey;

/** Takes what is different between two runs, as it is found. */
interface DiffSink {
  /** The claims of one partition. */
  void claims(ClaimChanges changes);

  /** An observation whose latest value is another one; null for none. */
  void moved(Moved observation);

  /** An article that a later edition replaced. */
  void superseded(Superseded article);

  /**
   * An observation whose latest value moved.
   *
   * @param key which one
   * @param title what it is of, for readers; empty where nothing is known
   * @param before its latest value before, null for none
   * @param after its latest value now, null for none
   * @param date of the value now, null when unknown
   * @param sources independent texts that report it now
   */
  record Moved(
      ObservationKey key,
      String title,
      BigDecimal before,
      BigDecimal after,
      LocalDate date,
      long sources) {
    /** The same, with the latest value of another run as the one before. */
    Moved from(BigDecimal value) {
      return new Moved(key, title, value, after, date, sources);
    }
  }

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
