package kz.sanaq.transforms.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The columns of the published tables and the words in them, as Markdown. */
final class ColumnsInWords {
  private static final Dictionary DICTIONARY = Dictionary.shipped();

  private final List<TableDefinition<?>> tables;
  private final StringBuilder text = new StringBuilder();

  private ColumnsInWords(List<TableDefinition<?>> tables) {
    this.tables = tables;
  }

  /** All of some tables. */
  static String of(List<TableDefinition<?>> tables) {
    return new ColumnsInWords(tables).write();
  }

  private String write() {
    tables.forEach(this::table);
    Set<String> sets = new TreeSet<>(DICTIONARY.sets());
    sets.removeAll(Set.of(Dictionary.MEASURES, Dictionary.BUILT_IN));
    sets.forEach(this::set);
    return text.toString();
  }

  private void table(TableDefinition<?> table) {
    TableText said = DICTIONARY.table(table.name()).orElseThrow();
    text.append("\n### `").append(table.name()).append("`\n\n").append(said.wording().en());
    text.append(said.key().isEmpty() ? ".\n" : "; the key is `" + said.key() + "`.\n");
    text.append("\n| column | type | |\n| --- | --- | --- |\n");
    for (RecordColumn<?> column : table.columns()) {
      ColumnText explained = DICTIONARY.column(table.name(), column.name()).orElseThrow();
      text.append("| `").append(column.name()).append("` | ").append(type(column.type()));
      text.append(" | ").append(explained.wording().en()).append(notes(explained)).append(" |\n");
    }
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case INT -> "whole number, 32 bits";
      case LONG -> "whole number, 64 bits";
      case BOOLEAN -> "true or false";
      case DATE -> "date";
      case DECIMAL -> "DECIMAL(38,10)";
      case STRINGS -> "list of texts";
    };
  }

  private static String notes(ColumnText column) {
    StringBuilder notes = new StringBuilder();
    if (!column.measuredIn().isEmpty()) {
      notes.append("; ").append(measure(column.measuredIn()));
    }
    if (!column.values().isEmpty()) {
      notes.append("; [words](#").append(anchor(column.values())).append(")");
    }
    column.reference().ifPresent(to -> notes.append("; refers to ").append(name(to)));
    column.eachReference().ifPresent(to -> notes.append("; each refers to ").append(name(to)));
    if (!column.concept().isEmpty()) {
      notes.append("; SDMX ").append(column.concept());
    }
    return notes.toString();
  }

  private static String name(ColumnText.Reference to) {
    return "`" + to.table() + "." + to.column() + "`";
  }

  private static String measure(String measure) {
    return DICTIONARY.values(Dictionary.MEASURES).stream()
        .filter(known -> known.value().equals(measure))
        .map(known -> known.wording().en())
        .collect(Collectors.joining());
  }

  private static String anchor(String set) {
    return "words-of-" + set.toLowerCase(Locale.ROOT);
  }

  private void set(String set) {
    text.append("\n### Words of `").append(set).append("`\n\n| | |\n| --- | --- |\n");
    for (ValueText value : DICTIONARY.values(set)) {
      text.append("| `").append(value.value()).append("` | ");
      text.append(value.wording().en()).append(" |\n");
    }
  }
}
