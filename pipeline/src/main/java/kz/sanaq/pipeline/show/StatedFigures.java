package kz.sanaq.pipeline.show;

import kz.sanaq.model.Amount;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.report.ObservationCells;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;

/** What rows say as numbers with units, as the table that ends a run has them. */
final class StatedFigures {
  private final Language language;
  private final ObservationCells words;

  StatedFigures(Language language, ObservationCells words) {
    this.language = language;
    this.words = words;
  }

  /** The figure of a claim. */
  String claim(StoredRow row) {
    return words.figure(StoredRecords.observation(row), StoredRecords.figure(row));
  }

  /** The supported value with what contradicts it, and the bound. */
  String observation(ObservationKey key, StoredRow row) {
    StringBuilder text = new StringBuilder();
    Amount supported = StoredRecords.supported(row);
    if (supported != null) {
      text.append(words.figure(key, supported));
    }
    if (row.flag("conflict")) {
      text.append(' ').append(ObservationCells.CONFLICT);
    }
    if (row.decimal("runner_up") != null) {
      text.append(' ').append(words.value(key, Amount.canonical(row.decimal("runner_up"))));
    }
    Amount bound = StoredRecords.bound(row);
    if (bound != null) {
      text.append(text.isEmpty() ? "" : "; ").append(words.figure(key, bound));
    }
    return text.toString();
  }

  /** How many independent sources give the value and its rival, or the bound. */
  String sources(StoredRow row) {
    boolean bounded = row.decimal("supported") == null;
    String main = language.number(row.count(bounded ? "bound_sources" : "supported_sources"));
    return row.decimal("runner_up") == null
        ? main
        : main + " : " + language.number(row.count("runner_up_sources"));
  }
}
