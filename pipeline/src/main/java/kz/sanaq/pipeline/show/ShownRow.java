package kz.sanaq.pipeline.show;

import java.util.List;
import kz.sanaq.transforms.table.StoredRow;

/** A row of a published run and all rows that it rests on. */
sealed interface ShownRow {
  /**
   * An observation.
   *
   * @param row its row
   * @param claims those that it rests on, of most sources first
   */
  record ShownObservation(StoredRow row, List<ShownClaim> claims) implements ShownRow {}

  /**
   * A claim.
   *
   * @param row its row
   * @param conflicts rows of the claims that contradict it
   * @param sources the independent texts that report it, the earliest first
   */
  record ShownClaim(StoredRow row, List<StoredRow> conflicts, List<ShownSource> sources)
      implements ShownRow {}

  /**
   * Prints of one text.
   *
   * @param lineageId what they have in common
   * @param mentions of the claim in them, the earliest first
   * @param copies rows of its other prints, of which no mention is listed
   */
  record ShownSource(String lineageId, List<ShownMention> mentions, List<StoredRow> copies) {}

  /**
   * A mention.
   *
   * @param row its row
   * @param document the row of its document
   */
  record ShownMention(StoredRow row, StoredRow document) implements ShownRow {}
}
