package kz.sanaq.transforms.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads rows that {@link JsonRowWriter} wrote; a column that is not in the file is null. */
final class JsonRowReader implements RowReader {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Whoever opened the stream checks the rest of it, and closes it.
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final List<? extends Column<?>> columns;
  private final Map<String, Integer> positions;
  private final JsonParser json;

  JsonRowReader(TableDefinition<?> table, InputStream in) throws IOException {
    this.columns = table.columns();
    this.positions = table.positions();
    this.json = JSON.createParser(in);
  }

  @Override
  public StoredRow read() throws IOException {
    if (json.nextToken() == null) {
      return null;
    }
    Object[] row = new Object[columns.size()];
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Integer position = positions.get(json.currentName());
      if (json.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      if (position == null) {
        json.skipChildren();
      } else {
        row[position] = value(columns.get(position).type());
      }
    }
    return new StoredRow(positions, row);
  }

  private Object value(ColumnType type) throws IOException {
    return switch (type) {
      case STRING -> json.getText();
      case INT -> json.getIntValue();
      case LONG -> json.getLongValue();
      case BOOLEAN -> json.getBooleanValue();
      case DATE -> LocalDate.parse(json.getText());
      case DECIMAL -> json.getDecimalValue();
      case STRINGS -> strings();
    };
  }

  private List<String> strings() throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts.add(json.getText());
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
