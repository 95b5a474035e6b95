package kz.sanaq.transforms.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Makes rows of a table of what Parquet reads from a file that {@link RowWriteSupport} filled; a
 * column that is not in the file is null.
 */
final class RowReadSupport extends ReadSupport<StoredRow> {
  private final TableDefinition<?> table;
  private List<String> stored = List.of();

  RowReadSupport(TableDefinition<?> table) {
    this.table = table;
  }

  /** The names of the columns that the file has, in its order; none before it was opened. */
  List<String> stored() {
    return stored;
  }

  @Override
  public ReadContext init(InitContext context) {
    MessageType file = context.getFileSchema();
    stored = file.getFields().stream().map(Type::getName).toList();
    List<Type> known = new ArrayList<>();
    for (RecordColumn<?> column : table.columns()) {
      if (file.containsField(column.name())) {
        Type expected = RowWriteSupport.field(column);
        Type found = file.getType(column.name());
        if (!found.equals(expected)) {
          throw new IllegalArgumentException("column " + found + ", expected " + expected);
        }
        known.add(found);
      }
    }
    return new ReadContext(new MessageType(file.getName(), known));
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in the superclass
  public RecordMaterializer<StoredRow> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    return new RowMaterializer(table, context.getRequestedSchema());
  }

  @Override
  public RecordMaterializer<StoredRow> prepareForRead(
      ParquetConfiguration configuration,
      Map<String, String> metadata,
      MessageType file,
      ReadContext context) {
    return new RowMaterializer(table, context.getRequestedSchema());
  }

  /** Collects the values of a row. */
  private static final class RowMaterializer extends RecordMaterializer<StoredRow> {
    private final Map<String, Integer> positions;
    private final GroupConverter root;
    private Object[] row;

    RowMaterializer(TableDefinition<?> table, MessageType columns) {
      this.positions = table.positions();
      Converter[] converters =
          columns.getFields().stream()
              .map(field -> converter(table, field.getName()))
              .toArray(Converter[]::new);
      this.root = new Parts(() -> row = new Object[table.columns().size()], converters);
    }

    private Converter converter(TableDefinition<?> table, String name) {
      int position = positions.get(name);
      RecordColumn<?> column = table.columns().get(position);
      if (column.type() != ColumnType.STRINGS) {
        return new ValueConverter(column, value -> row[position] = value);
      }
      List<String> texts = new ArrayList<>();
      ValueConverter element = new ValueConverter(column, text -> texts.add((String) text));
      return new Parts(texts::clear, new Parts(() -> {}, element)) {
        @Override
        public void end() {
          row[position] = new ArrayList<>(texts);
        }
      };
    }

    @Override
    public StoredRow getCurrentRecord() {
      return new StoredRow(positions, row);
    }

    @Override
    public GroupConverter getRootConverter() {
      return root;
    }
  }

  /** Hands the parts of a group to their converters. */
  private static class Parts extends GroupConverter {
    private final Runnable begin;
    private final Converter[] parts;

    Parts(Runnable begin, Converter... parts) {
      this.begin = begin;
      this.parts = parts;
    }

    @Override
    public Converter getConverter(int part) {
      return parts[part];
    }

    @Override
    public void start() {
      begin.run();
    }

    @Override
    public void end() {
      // Most groups are done when their parts are.
    }
  }

  /** Takes the values of a column; those that the file has in a dictionary are made once. */
  private static final class ValueConverter extends PrimitiveConverter {
    private final RecordColumn<?> column;
    private final Consumer<Object> taker;
    private Object[] known;

    ValueConverter(RecordColumn<?> column, Consumer<Object> taker) {
      this.column = column;
      this.taker = taker;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(org.apache.parquet.column.Dictionary dictionary) {
      known = new Object[dictionary.getMaxId() + 1];
      for (int id = 0; id < known.length; id++) {
        known[id] =
            switch (column.type()) {
              case INT, DATE -> value(dictionary.decodeToInt(id));
              case LONG -> dictionary.decodeToLong(id);
              case BOOLEAN -> dictionary.decodeToBoolean(id);
              case STRING, STRINGS, DECIMAL -> value(dictionary.decodeToBinary(id));
            };
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      taker.accept(known[id]);
    }

    @Override
    public void addBinary(Binary value) {
      taker.accept(value(value));
    }

    @Override
    public void addInt(int value) {
      taker.accept(value(value));
    }

    @Override
    public void addLong(long value) {
      taker.accept(value);
    }

    @Override
    public void addBoolean(boolean value) {
      taker.accept(value);
    }

    private Object value(int value) {
      return column.type() == ColumnType.DATE ? LocalDate.ofEpochDay(value) : (Object) value;
    }

    private Object value(Binary value) {
      return column.type() == ColumnType.DECIMAL
          ? column.fitting(new BigDecimal(new BigInteger(value.getBytes()), RecordColumn.SCALE))
          : value.toStringUsingUTF8();
    }
  }
}
