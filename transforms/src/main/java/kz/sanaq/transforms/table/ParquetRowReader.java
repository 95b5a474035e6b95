package kz.sanaq.transforms.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.Type;

/**
 * Reads rows that {@link ParquetRowWriter} wrote; a column that is not in the file is null. What
 * holds no such rows is an {@link IOException}.
 */
final class ParquetRowReader implements RowReader {
  private final List<? extends Column<?>> columns;
  private final Map<String, Integer> positions;
  private final ParquetReader<Group> reader;
  private List<String> stored = List.of();

  ParquetRowReader(TableDefinition<?> table, byte[] file) throws IOException {
    this.columns = table.columns();
    this.positions = table.positions();
    this.reader = new Builder(new BytesInputFile(file)).build();
  }

  @Override
  public StoredRow read() throws IOException {
    try {
      Group group = reader.read();
      return group == null ? null : row(group);
    } catch (IOException | RuntimeException e) {
      // The file is in memory: it is damaged, which Parquet answers with whatever it runs into.
      throw new IOException("damaged Parquet: " + e, e);
    }
  }

  @Override
  public List<String> columns() {
    return stored;
  }

  private StoredRow row(Group group) {
    if (stored.isEmpty()) {
      stored = group.getType().getFields().stream().map(Type::getName).toList();
    }
    Object[] row = new Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      String name = columns.get(i).name();
      if (group.getType().containsField(name) && group.getFieldRepetitionCount(name) > 0) {
        row[i] = value(columns.get(i), name, group);
      }
    }
    return new StoredRow(positions, row);
  }

  private static Object value(Column<?> column, String name, Group group) {
    return switch (column.type()) {
      case STRING -> group.getString(name, 0);
      case INT -> group.getInteger(name, 0);
      case LONG -> group.getLong(name, 0);
      case BOOLEAN -> group.getBoolean(name, 0);
      case DATE -> LocalDate.ofEpochDay(group.getInteger(name, 0));
      case DECIMAL ->
          column.fitting(
              new BigDecimal(new BigInteger(group.getBinary(name, 0).getBytes()), Column.SCALE));
      case STRINGS -> strings(group.getGroup(name, 0));
    };
  }

  private static List<String> strings(Group list) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount("list"); i++) {
      texts.add(list.getGroup("list", i).getString("element", 0));
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static final class Builder extends ParquetReader.Builder<Group> {
    Builder(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
