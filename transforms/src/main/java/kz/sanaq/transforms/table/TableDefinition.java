package kz.sanaq.transforms.table;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.sanaq.transforms.table.RecordColumn.Accessor;

/**
 * What a table looks like: its columns, the partitions that its files are cut along where it is
 * large, and the order of rows in a file. One description serves all formats.
 *
 * <p>A row is an array of values, one for each column. Rows are ordered by the sort columns and
 * then by all others, null first, so that only rows that are alike in everything may change places.
 */
public final class TableDefinition<R> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final List<RecordColumn<R>> columns;
  private final int[] partitionedBy;
  private final int[] sortedBy;
  private transient volatile SentTable sent;

  private TableDefinition(
      String name, List<RecordColumn<R>> columns, int[] partitionedBy, int[] sortedBy) {
    this.name = name;
    this.columns = columns;
    this.partitionedBy = partitionedBy;
    this.sortedBy = sortedBy;
  }

  /** The table of what {@link #writeTo} wrote, which travels on as it came. */
  @SuppressWarnings("unchecked") // It wrote them so.
  static TableDefinition<?> readFrom(ObjectInputStream in, SentTable sent)
      throws IOException, ClassNotFoundException {
    TableDefinition<?> table =
        new TableDefinition<>(
            in.readUTF(),
            (List<RecordColumn<Object>>) in.readObject(),
            (int[]) in.readObject(),
            (int[]) in.readObject());
    table.sent = sent;
    return table;
  }

  void writeTo(ObjectOutputStream out) throws IOException {
    out.writeUTF(name);
    out.writeObject(columns);
    out.writeObject(partitionedBy);
    out.writeObject(sortedBy);
  }

  private Object writeReplace() {
    if (sent == null) {
      sent = SentTable.of(this);
    }
    return sent;
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("travels as " + SentTable.class);
  }

  /** Begins the description of a table. */
  static <R> Builder<R> named(String name) {
    return new Builder<>(name);
  }

  /** The table's name, which is that of its folder. */
  public String name() {
    return name;
  }

  /** Its columns in order. */
  public List<RecordColumn<R>> columns() {
    return columns;
  }

  /**
   * The row of a record.
   *
   * @throws ArithmeticException when a decimal does not fit its column
   */
  public Object[] row(R record) {
    return columns.stream().map(column -> column.value(record)).toArray();
  }

  /** The row of one that was read back: what {@link #row(Object)} gave when it was written. */
  public Object[] row(StoredRow row) {
    return columns.stream().map(column -> column.canonical(row.value(column.name()))).toArray();
  }

  /** Where each column stands in a row. */
  Map<String, Integer> positions() {
    return IntStream.range(0, columns.size())
        .boxed()
        .collect(Collectors.toMap(i -> columns.get(i).name(), i -> i));
  }

  /**
   * The partition of a record: its values of the columns that {@link #partitionedBy} names, the
   * unknown ones empty, with {@code /} between them: {@code 2025/KZ-75}. Empty for a table without
   * partitions.
   */
  public String partition(R record) {
    return joined(column -> columns.get(column).value(record));
  }

  /** The partition of a row, as {@link #partition(Object)} has it. */
  public String partition(Object[] row) {
    return joined(column -> row[column]);
  }

  /**
   * The partition that a row which was read back would belong to, as {@link #partition(Object)} has
   * it; the row may be one of another table that has the columns.
   */
  public String partition(StoredRow row) {
    return joined(column -> row.value(columns.get(column).name()));
  }

  private String joined(IntFunction<Object> values) {
    return IntStream.of(partitionedBy)
        .mapToObj(values)
        .map(value -> Objects.toString(value, ""))
        .collect(Collectors.joining("/"));
  }

  /** The names of the columns whose values rows of one partition share; none without partitions. */
  public List<String> partitionedBy() {
    return IntStream.of(partitionedBy).mapToObj(i -> columns.get(i).name()).toList();
  }

  /** What spreads the records of a partition over its files: the values that order them. */
  public String spreadKey(R record) {
    return IntStream.of(sortedBy)
        .mapToObj(i -> String.valueOf(columns.get(i).value(record)))
        .collect(Collectors.joining("\n"));
  }

  /** The order of rows in a file. */
  public Comparator<Object[]> order() {
    IntStream rest = IntStream.range(0, columns.size());
    return IntStream.concat(IntStream.of(sortedBy), rest)
        .mapToObj(TableDefinition::byColumn)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // The values of one column have one type, which is comparable.
  private static Comparator<Object[]> byColumn(int column) {
    Comparator<Comparable<Object>> order = Comparator.nullsFirst(Comparator.naturalOrder());
    return (a, b) ->
        a[column] instanceof List<?> || b[column] instanceof List<?>
            ? a[column].toString().compareTo(b[column].toString())
            : order.compare((Comparable<Object>) a[column], (Comparable<Object>) b[column]);
  }

  /** Collects columns in order. */
  static final class Builder<R> {
    private final String name;
    private final List<RecordColumn<R>> columns = new ArrayList<>();
    private List<String> partitionedBy = List.of();
    private List<String> sortedBy = List.of();

    private Builder(String name) {
      this.name = name;
    }

    Builder<R> text(String column, Accessor<R, String> accessor) {
      return add(column, ColumnType.STRING, accessor);
    }

    Builder<R> integer(String column, Accessor<R, Integer> accessor) {
      return add(column, ColumnType.INT, accessor);
    }

    Builder<R> count(String column, Accessor<R, Long> accessor) {
      return add(column, ColumnType.LONG, accessor);
    }

    Builder<R> flag(String column, Accessor<R, Boolean> accessor) {
      return add(column, ColumnType.BOOLEAN, accessor);
    }

    Builder<R> date(String column, Accessor<R, LocalDate> accessor) {
      return add(column, ColumnType.DATE, accessor);
    }

    Builder<R> decimal(String column, Accessor<R, BigDecimal> accessor) {
      return add(column, ColumnType.DECIMAL, accessor);
    }

    Builder<R> texts(String column, Accessor<R, List<String>> accessor) {
      return add(column, ColumnType.STRINGS, accessor);
    }

    Builder<R> partitionedBy(String... names) {
      partitionedBy = List.of(names);
      return this;
    }

    Builder<R> sortedBy(String... names) {
      sortedBy = List.of(names);
      return this;
    }

    TableDefinition<R> build() {
      return new TableDefinition<>(
          name, List.copyOf(columns), positions(partitionedBy), positions(sortedBy));
    }

    private int[] positions(List<String> names) {
      List<String> all = columns.stream().map(RecordColumn::name).toList();
      return names.stream().mapToInt(all::indexOf).toArray();
    }

    private Builder<R> add(String column, ColumnType type, Accessor<R, ?> accessor) {
      columns.add(new RecordColumn<>(column, type, accessor));
      return this;
    }
  }
}
