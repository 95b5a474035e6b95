package kz.sanaq.pipeline.load;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;

/**
 * Rows of a table in the binary format of PostgreSQL's {@code COPY}: each value after its length,
 * which is -1 for null. So the server has neither numbers to parse nor signs to look for.
 *
 * <p>U+0000, which PostgreSQL cannot hold, becomes U+FFFD; how often is counted.
 */
final class CopyBinary {
  private static final byte[] HEADER = "PGCOPY\n\u00FF\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

  /** There are neither flags nor other things in a header. */
  private static final long NO_FLAGS = 0;

  private static final int NULL = -1;
  private static final short END = -1;

  /** What PostgreSQL calls the type {@code text}. */
  private static final int TEXT = 25;

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private static final char NUL = 0;
  private static final char REPLACEMENT = '\uFFFD';

  private final int columns;
  private ByteBuffer out = ByteBuffer.allocate(1 << 12);
  private long replaced;

  /** Begins with the header. */
  CopyBinary(TableDefinition<?> table) {
    columns = table.columns().size();
    put(HEADER);
    room(Long.BYTES).putLong(NO_FLAGS);
  }

  /** How many U+0000 were replaced so far. */
  long replaced() {
    return replaced;
  }

  /** How many bytes wait to be taken. */
  int size() {
    return out.position();
  }

  /** The bytes that were not taken before. */
  byte[] take() {
    byte[] bytes = Arrays.copyOf(out.array(), out.position());
    out.clear();
    return bytes;
  }

  /** Appends a row. */
  void append(StoredRow row) {
    room(Short.BYTES).putShort((short) columns);
    for (int i = 0; i < columns; i++) {
      appendValue(row.value(i));
    }
  }

  /** Appends what stands behind the last row. */
  void end() {
    room(Short.BYTES).putShort(END);
  }

  private void appendValue(Object value) {
    if (value == null) {
      room(Integer.BYTES).putInt(NULL);
    } else if (value instanceof String text) {
      appendText(text);
    } else if (value instanceof Integer number) {
      room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(number);
    } else if (value instanceof Long number) {
      room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(number);
    } else if (value instanceof Boolean flag) {
      room(Integer.BYTES + 1).putInt(1).put((byte) (flag ? 1 : 0));
    } else if (value instanceof LocalDate day) {
      int days = Math.toIntExact(day.toEpochDay() - FIRST_DAY.toEpochDay());
      room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(days);
    } else if (value instanceof BigDecimal decimal) {
      appendSized(BinaryNumeric.of(decimal));
    } else {
      appendArray((List<?>) value);
    }
  }

  private void appendText(String text) {
    String held = text.indexOf(NUL) < 0 ? text : withoutNul(text);
    appendSized(held.getBytes(StandardCharsets.UTF_8));
  }

  private String withoutNul(String text) {
    replaced += text.chars().filter(c -> c == NUL).count();
    return text.replace(NUL, REPLACEMENT);
  }

  /** An array with elements has one dimension, which begins at 1; an empty one has none. */
  private void appendArray(List<?> texts) {
    int length = out.position();
    room(4 * Integer.BYTES).putInt(0).putInt(texts.isEmpty() ? 0 : 1).putInt(0).putInt(TEXT);
    if (!texts.isEmpty()) {
      room(2 * Integer.BYTES).putInt(texts.size()).putInt(1);
      texts.forEach(text -> appendText((String) text));
    }
    out.putInt(length, out.position() - length - Integer.BYTES);
  }

  private void appendSized(byte[] bytes) {
    room(Integer.BYTES).putInt(bytes.length);
    put(bytes);
  }

  private void put(byte[] bytes) {
    room(bytes.length).put(bytes);
  }

  private ByteBuffer room(int bytes) {
    if (out.remaining() < bytes) {
      int needed = Math.addExact(out.position(), bytes);
      byte[] larger = Arrays.copyOf(out.array(), Math.max(needed, 2 * out.capacity()));
      out = ByteBuffer.wrap(larger).position(out.position());
    }
    return out;
  }
}
