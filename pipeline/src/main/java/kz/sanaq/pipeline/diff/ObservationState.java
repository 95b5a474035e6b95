package kz.sanaq.pipeline.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.sanaq.model.Amount;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;

/**
 * An observation as one run published it: what a comparison of runs needs of it.
 *
 * @param key which one
 * @param title what it is of, for readers; empty where nothing is known
 * @param figure its supported value, or its bound where it has none
 * @param latest the value that was published last, without zeros after the point; null for none
 * @param date of that value, null when unknown
 * @param sources independent texts that report it
 */
record ObservationState(
    ObservationKey key,
    String title,
    Amount figure,
    BigDecimal latest,
    LocalDate date,
    long sources) {

  static ObservationState of(StoredRow row) {
    Amount supported = StoredRecords.supported(row);
    return new ObservationState(
        StoredRecords.observation(row),
        row.text("title"),
        supported == null ? StoredRecords.bound(row) : supported,
        Amount.canonical(row.decimal("latest")),
        row.date("latest_date"),
        row.count("sources"));
  }
}
