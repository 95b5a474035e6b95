package kz.sanaq.transforms.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes rows as JSON Lines. Nulls are written too, so that a reader finds every column in any
 * line.
 */
final class JsonRowWriter implements RowWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final List<? extends RecordColumn<?>> columns;
  private final JsonGenerator json;

  JsonRowWriter(TableDefinition<?> table, OutputStream out) throws IOException {
    this.columns = table.columns();
    this.json = JSON.createGenerator(out).setRootValueSeparator(null);
  }

  @Override
  public void write(Object[] row) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.length; i++) {
      json.writeFieldName(columns.get(i).name());
      writeValue(columns.get(i).type(), row[i]);
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeValue(ColumnType type, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    switch (type) {
      case STRING, DATE -> json.writeString(value.toString());
      case INT -> json.writeNumber((Integer) value);
      case LONG -> json.writeNumber((Long) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      case DECIMAL -> json.writeNumber((BigDecimal) value);
      case STRINGS -> writeStrings((List<?>) value);
    }
  }

  private void writeStrings(List<?> texts) throws IOException {
    json.writeStartArray();
    for (Object text : texts) {
      json.writeString((String) text);
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
