package kz.sanaq.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/** Reads a figure out of a JSON object, be it a row of gold or a mention that was printed. */
final class EntryReader {
  private EntryReader() {}

  /**
   * Reads one.
   *
   * @throws RowException when a field is not of its kind
   */
  static Entry read(JsonNode row) throws RowException {
    if (!row.isObject()) {
      throw new RowException("evaluate.row.no_object");
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String text = field == Field.FROM_VALUE ? plain(row, field) : text(row, field.key());
      fields.put(field, text.isEmpty() ? field.usual() : text);
    }
    Value value = new Value(number(row, "value"), number(row, "lower"), number(row, "upper"));
    return new Entry(part(row), span(row), value, fields);
  }

  /** A text or a whole number as text; empty where there is nothing. */
  static String text(JsonNode row, String name) throws RowException {
    JsonNode node = row.path(name);
    if (isNothing(node)) {
      return "";
    }
    if (!node.isTextual() && !node.isIntegralNumber()) {
      throw new RowException("evaluate.row.no_text", name, node);
    }
    return node.asText();
  }

  /** Whether a mark is set. */
  static boolean isMarked(JsonNode row, String name) throws RowException {
    JsonNode node = row.path(name);
    if (!isNothing(node) && !node.isBoolean()) {
      throw new RowException("evaluate.row.no_flag", name, node);
    }
    return node.asBoolean();
  }

  /** A number that tables hold, null where there is nothing. */
  static BigDecimal number(JsonNode row, String name) throws RowException {
    JsonNode node = row.path(name);
    if (isNothing(node)) {
      return null;
    }
    if (!node.isNumber()) {
      throw new RowException("evaluate.row.no_number", name, node);
    }
    BigDecimal number = node.decimalValue();
    if (!Amount.fits(number)) {
      throw new RowException(
          "evaluate.row.too_long", name, Amount.PRECISION - Amount.SCALE, Amount.SCALE, node);
    }
    return Amount.canonical(number);
  }

  private static String plain(JsonNode row, Field field) throws RowException {
    BigDecimal number = number(row, field.key());
    return number == null ? "" : number.toPlainString();
  }

  private static Part part(JsonNode row) throws RowException {
    String name = text(row, "part");
    for (Part part : Part.values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
        return part;
      }
    }
    if (!name.isEmpty()) {
      throw new RowException("evaluate.row.part", name);
    }
    return Part.TEXT;
  }

  private static Span span(JsonNode row) throws RowException {
    JsonNode begin = row.path("begin");
    JsonNode end = row.path("end");
    if (!isOffset(begin) || !isOffset(end) || end.intValue() <= begin.intValue()) {
      throw new RowException("evaluate.row.offsets", begin, end);
    }
    return new Span(begin.intValue(), end.intValue());
  }

  private static boolean isOffset(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0;
  }

  private static boolean isNothing(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
