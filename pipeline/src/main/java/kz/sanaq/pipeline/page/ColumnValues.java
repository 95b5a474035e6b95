package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one column, as the page has them: an array, or, where that takes fewer bytes, an
 * object of its different values in the order in which they come ({@code dictionary}) and, for each
 * row, which of these it has ({@code index}).
 *
 * <p>Decimals are texts, without an exponent or trailing zeros, since numbers of programs hold 15
 * digits only; dates are texts; what is unknown is null.
 */
final class ColumnValues {
  private static final int FIRST_ROWS = 1024;
  private static final int FRAME = "{\"dictionary\":,\"index\":}".length();

  private final Map<Object, Integer> positions = new HashMap<>();
  private final List<Object> dictionary = new ArrayList<>();
  private int[] lengths = new int[FIRST_ROWS];
  private int[] index = new int[FIRST_ROWS];
  private int rows;

  /** Adds the value of the next row, of one of the classes that columns of tables hold. */
  void add(Object stored) {
    Object value = plain(stored);
    Integer position = positions.get(value);
    if (position == null) {
      position = dictionary.size();
      positions.put(value, position);
      dictionary.add(value);
      lengths = roomFor(lengths, position);
      lengths[position] = length(value);
    }
    index = roomFor(index, rows);
    index[rows] = position;
    rows++;
  }

  private static Object plain(Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value instanceof LocalDate day ? day.toString() : value;
  }

  private static int[] roomFor(int[] numbers, int position) {
    return position < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * numbers.length);
  }

  /** Bytes of a value; of what is longer than a few it is a guess, which is good enough. */
  private static int length(Object value) {
    return String.valueOf(value).getBytes(StandardCharsets.UTF_8).length
        + (value instanceof String ? 2 : 0);
  }

  /** Writes the values of all rows. */
  void writeTo(JsonGenerator json) throws IOException {
    if (dictionaryLength() < plainLength()) {
      json.writeStartObject();
      json.writeFieldName("dictionary");
      json.writeStartArray();
      for (Object value : dictionary) {
        write(json, value);
      }
      json.writeEndArray();
      json.writeFieldName("index");
      json.writeArray(index, 0, rows);
      json.writeEndObject();
    } else {
      json.writeStartArray();
      for (int row = 0; row < rows; row++) {
        write(json, dictionary.get(index[row]));
      }
      json.writeEndArray();
    }
  }

  private long plainLength() {
    long length = 0;
    for (int row = 0; row < rows; row++) {
      length += lengths[index[row]] + 1L;
    }
    return length;
  }

  private long dictionaryLength() {
    long length = FRAME;
    for (int position = 0; position < dictionary.size(); position++) {
      length += lengths[position] + 1L;
    }
    for (int row = 0; row < rows; row++) {
      length += Integer.toString(index[row]).length() + 1L;
    }
    return length;
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof List<?> texts) {
      json.writeStartArray();
      for (Object text : texts) {
        json.writeString((String) text);
      }
      json.writeEndArray();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeNumber(((Number) value).longValue());
    }
  }
}
