package kz.sanaq.transforms.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import kz.sanaq.language.Wording;

/**
 * What a table looks like and what its columns hold, as a Table Schema of the Data Package standard
 * (version 2).
 *
 * <p>Made of the declaration that files are written by, and of the {@link Dictionary}. Beside the
 * standard's properties a field has {@code description_kk} and {@code description_ru}, {@code
 * measured_in} where it is a number, and {@code concept} where it is one of SDMX.
 */
public final class TableSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TableSchema() {}

  /** The schema of a table; a column that the dictionary does not know has but name and type. */
  public static ObjectNode of(TableDefinition<?> table) {
    Dictionary dictionary = Dictionary.shipped();
    String key = dictionary.key(table.name());
    ObjectNode schema = JSON.objectNode();
    ArrayNode fields = schema.putArray("fields");
    ArrayNode references = JSON.arrayNode();
    for (RecordColumn<?> column : table.columns()) {
      ObjectNode field = fields.addObject().put("name", column.name()).put("type", type(column));
      Optional<ColumnText> text = dictionary.column(table.name(), column.name());
      text.ifPresent(known -> describe(field, known, dictionary));
      if (column.name().equals(key)) {
        field.putObject("constraints").put("required", true).put("unique", true);
      }
      text.flatMap(ColumnText::reference)
          .ifPresent(to -> refer(references.addObject(), table, column, to));
    }
    if (!key.isEmpty()) {
      schema.putArray("primaryKey").add(key);
    }
    if (!references.isEmpty()) {
      schema.set("foreignKeys", references);
    }
    return schema;
  }

  /** The schema of a table as CSV holds it: lists are texts, and decimals may have a comma. */
  public static ObjectNode ofCsv(TableDefinition<?> table, CsvStyle style) {
    ObjectNode schema = of(table);
    for (JsonNode field : schema.get("fields")) {
      ObjectNode node = (ObjectNode) field;
      switch (field.get("type").textValue()) {
        case "array" -> node.put("type", "list").put("delimiter", CsvStyle.BETWEEN_TEXTS);
        case "number" -> {
          if (style.decimalComma()) {
            node.put("decimalChar", ",");
          }
        }
        default -> {
          // As in every format.
        }
      }
    }
    return schema;
  }

  private static String type(RecordColumn<?> column) {
    return switch (column.type()) {
      case STRING -> "string";
      case INT, LONG -> "integer";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case DECIMAL -> "number";
      case STRINGS -> "array";
    };
  }

  private static void describe(ObjectNode field, ColumnText text, Dictionary dictionary) {
    wording(field, text.wording());
    if (!text.measuredIn().isEmpty()) {
      field.put("measured_in", text.measuredIn());
    }
    if (!text.concept().isEmpty()) {
      field.put("concept", text.concept());
    }
    List<ValueText> values = dictionary.values(text.values());
    if (!values.isEmpty()) {
      ArrayNode categories = field.putArray("categories");
      for (ValueText value : values) {
        categories
            .addObject()
            .put("value", value.value())
            .put("label", value.wording().en())
            .put("label_kk", value.wording().kk())
            .put("label_ru", value.wording().ru());
      }
    }
  }

  /** Puts what something is into its node. */
  public static void wording(ObjectNode node, Wording wording) {
    node.put("description", wording.en())
        .put("description_kk", wording.kk())
        .put("description_ru", wording.ru());
  }

  private static void refer(
      ObjectNode reference,
      TableDefinition<?> from,
      RecordColumn<?> column,
      ColumnText.Reference to) {
    reference.putArray("fields").add(column.name());
    ObjectNode target = reference.putObject("reference");
    if (!to.table().equals(from.name())) {
      target.put("resource", to.table());
    }
    target.putArray("fields").add(to.column());
  }
}
