package kz.sanaq.transforms.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads rows that {@link JsonRowWriter} wrote; a column that is not in the file is null. What holds
 * no such rows is an {@link IOException} with the line.
 */
final class JsonRowReader implements RowReader {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Whoever opened the stream checks the rest of it, and closes it.
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final List<? extends RecordColumn<?>> columns;
  private final Map<String, Integer> positions;
  private final JsonParser json;
  private List<String> stored = List.of();

  JsonRowReader(TableDefinition<?> table, InputStream in) throws IOException {
    this.columns = table.columns();
    this.positions = table.positions();
    this.json = JSON.createParser(in);
  }

  @Override
  public StoredRow read() throws IOException {
    try {
      return json.nextToken() == null ? null : row();
    } catch (JsonProcessingException e) {
      throw mistake(e.getOriginalMessage(), e);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw mistake(e.getMessage(), e);
    }
  }

  @Override
  public List<String> columns() {
    return stored;
  }

  private IOException mistake(String what, Exception cause) {
    return new IOException("line " + json.currentLocation().getLineNr() + ": " + what, cause);
  }

  private StoredRow row() throws IOException {
    expect(JsonToken.START_OBJECT);
    Object[] row = new Object[columns.size()];
    stored = new ArrayList<>(row.length);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      stored.add(json.currentName());
      Integer position = positions.get(json.currentName());
      if (json.nextToken() == JsonToken.VALUE_NULL) {
        continue;
      }
      if (position == null) {
        json.skipChildren();
      } else {
        row[position] = value(columns.get(position));
      }
    }
    return new StoredRow(positions, row);
  }

  private Object value(RecordColumn<?> column) throws IOException {
    return switch (column.type()) {
      case STRING -> text();
      case INT -> whole().getIntValue();
      case LONG -> whole().getLongValue();
      case BOOLEAN -> json.getBooleanValue();
      case DATE -> LocalDate.parse(text());
      case DECIMAL -> column.fitting(json.getDecimalValue());
      case STRINGS -> strings();
    };
  }

  private String text() throws IOException {
    expect(JsonToken.VALUE_STRING);
    return json.getText();
  }

  private JsonParser whole() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT);
    return json;
  }

  private List<String> strings() throws IOException {
    expect(JsonToken.START_ARRAY);
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text());
    }
    return texts;
  }

  private void expect(JsonToken token) throws IOException {
    if (json.currentToken() != token) {
      throw new JsonParseException(json, "got " + json.currentToken() + ", expected " + token);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
