package kz.sanaq.pipeline.load;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.StoredRow;

/**
 * Rows in the text format of PostgreSQL's {@code COPY}: a line each, columns between tabs, {@code
 * \N} for null.
 *
 * <p>U+0000, which PostgreSQL cannot hold, becomes U+FFFD; how often is counted.
 */
final class CopyText {
  private static final char REPLACEMENT = '\uFFFD';

  private final List<String> columns;
  private long replaced;

  /** The lines of rows with these columns. */
  CopyText(List<? extends RecordColumn<?>> columns) {
    this.columns = columns.stream().map(RecordColumn::name).toList();
  }

  /** How many U+0000 were replaced so far. */
  long replaced() {
    return replaced;
  }

  /** Appends the line of a row. */
  void append(StringBuilder out, StoredRow row) {
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        out.append('\t');
      }
      appendValue(out, row.value(columns.get(i)));
    }
    out.append('\n');
  }

  private void appendValue(StringBuilder out, Object value) {
    if (value == null) {
      out.append("\\N");
    } else if (value instanceof String text) {
      appendText(out, text);
    } else if (value instanceof List<?> texts) {
      appendArray(out, texts);
    } else if (value instanceof BigDecimal decimal) {
      out.append(decimal.toPlainString());
    } else {
      out.append(value);
    }
  }

  private void appendText(StringBuilder out, String text) {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\\') {
        out.append(text, plain, i);
        appendSpecial(out, c);
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length());
  }

  private void appendSpecial(StringBuilder out, char c) {
    switch (c) {
      case '\\' -> out.append("\\\\");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case 0 -> {
        out.append(REPLACEMENT);
        replaced++;
      }
      default -> out.append(c);
    }
  }

  /** An array's own quotes and backslashes are texts to {@code COPY}, which escapes them again. */
  private void appendArray(StringBuilder out, List<?> texts) {
    out.append('{');
    for (int i = 0; i < texts.size(); i++) {
      String text = (String) texts.get(i);
      out.append(i > 0 ? ",\"" : "\"");
      appendText(out, text.replace("\\", "\\\\").replace("\"", "\\\""));
      out.append('"');
    }
    out.append('}');
  }
}
