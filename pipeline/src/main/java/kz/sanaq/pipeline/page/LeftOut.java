package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.Reason;
import kz.sanaq.model.ReasonCount;
import kz.sanaq.transforms.table.ReasonCounts;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.Tables;

/**
 * Counts what was read and made no claim: quantities by the reason, and documents in other
 * languages by their codes.
 */
final class LeftOut {
  private static final String DOCUMENTS = Tables.documents().name();

  private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
  private final Map<String, Long> languages = new TreeMap<>();

  /** Counts a row of a table. */
  void add(String table, StoredRow row) {
    if (!table.equals(DOCUMENTS)) {
      return;
    }
    for (ReasonCount count : ReasonCounts.of(row.texts("left_out"))) {
      reasons.merge(count.reason(), (long) count.quantities(), Long::sum);
    }
    if (row.word("state", DocumentState.class) == DocumentState.OTHER_LANGUAGE) {
      languages.merge(row.text("language"), 1L, Long::sum);
    }
  }

  /** Writes what was counted, an object for each kind. */
  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("reasons");
    json.writeStartObject();
    for (Map.Entry<Reason, Long> reason : reasons.entrySet()) {
      json.writeNumberField(reason.getKey().name().toLowerCase(Locale.ROOT), reason.getValue());
    }
    json.writeEndObject();
    json.writeFieldName("languages");
    json.writeStartObject();
    for (Map.Entry<String, Long> language : languages.entrySet()) {
      json.writeNumberField(language.getKey(), language.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
