package kz.sanaq.transforms.table;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Gives Parquet the schema of a table and hands it the values of a row. */
final class RowWriteSupport extends WriteSupport<Object[]> {
  /** The bytes that hold 38 decimal digits and a sign. */
  private static final int DECIMAL_BYTES = 16;

  /** Metadata of a file: the version of the tables. */
  private static final String VERSION = "sanaq.schema_version";

  /** Metadata of a file: what its columns hold, see {@link TableSchema}. */
  private static final String SCHEMA = "sanaq.table_schema";

  private final TableDefinition<?> table;
  private final List<? extends RecordColumn<?>> columns;
  private RecordConsumer consumer;

  RowWriteSupport(TableDefinition<?> table) {
    this.table = table;
    this.columns = table.columns();
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in the superclass
  public WriteContext init(Configuration configuration) {
    return context();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return context();
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    this.consumer = recordConsumer;
  }

  private WriteContext context() {
    List<Type> fields = columns.stream().map(RowWriteSupport::field).toList();
    Map<String, String> metadata =
        Map.of(
            VERSION,
            Integer.toString(Tables.SCHEMA_VERSION),
            SCHEMA,
            TableSchema.of(table).toString());
    return new WriteContext(new MessageType(table.name(), fields), metadata);
  }

  /** What a column is to Parquet. */
  static Type field(RecordColumn<?> column) {
    String name = column.name();
    return switch (column.type()) {
      case STRING -> Types.optional(BINARY).as(stringType()).named(name);
      case INT -> Types.optional(INT32).named(name);
      case LONG -> Types.optional(INT64).named(name);
      case BOOLEAN -> Types.optional(BOOLEAN).named(name);
      case DATE -> Types.optional(INT32).as(dateType()).named(name);
      case DECIMAL ->
          Types.optional(FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(decimalType(RecordColumn.SCALE, RecordColumn.PRECISION))
              .named(name);
      case STRINGS ->
          Types.optionalList()
              .element(Types.required(BINARY).as(stringType()).named("element"))
              .named(name);
    };
  }

  @Override
  public void write(Object[] row) {
    consumer.startMessage();
    for (int i = 0; i < row.length; i++) {
      if (row[i] != null) {
        consumer.startField(columns.get(i).name(), i);
        writeValue(columns.get(i).type(), row[i]);
        consumer.endField(columns.get(i).name(), i);
      }
    }
    consumer.endMessage();
  }

  private void writeValue(ColumnType type, Object value) {
    switch (type) {
      case STRING -> consumer.addBinary(Binary.fromString((String) value));
      case INT -> consumer.addInteger((Integer) value);
      case LONG -> consumer.addLong((Long) value);
      case BOOLEAN -> consumer.addBoolean((Boolean) value);
      case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case DECIMAL -> consumer.addBinary(decimal((BigDecimal) value));
      case STRINGS -> writeStrings((List<?>) value);
    }
  }

  /** Two's complement, big endian, filled up to the fixed length with the sign. */
  private static Binary decimal(BigDecimal value) {
    byte[] digits =
        value.setScale(RecordColumn.SCALE, RoundingMode.UNNECESSARY).unscaledValue().toByteArray();
    byte[] fixed = new byte[DECIMAL_BYTES];
    Arrays.fill(fixed, (byte) (value.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, fixed, DECIMAL_BYTES - digits.length, digits.length);
    return Binary.fromConstantByteArray(fixed);
  }

  private void writeStrings(List<?> texts) {
    consumer.startGroup();
    if (!texts.isEmpty()) {
      consumer.startField("list", 0);
      for (Object text : texts) {
        consumer.startGroup();
        consumer.startField("element", 0);
        consumer.addBinary(Binary.fromString((String) text));
        consumer.endField("element", 0);
        consumer.endGroup();
      }
      consumer.endField("list", 0);
    }
    consumer.endGroup();
  }
}
