package kz.sanaq.transforms.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How tables are written; those first that say most of the types of their values. */
public enum TableFormat {
  /** Parquet with ZSTD: DECIMAL(38,10), DATE, and statistics that sorted rows make sharp. */
  PARQUET("parquet", ".parquet", "application/vnd.apache.parquet") {
    @Override
    public RowWriter open(TableDefinition<?> table, OutputStream out) throws IOException {
      return new ParquetRowWriter(table, out);
    }

    @Override
    public RowReader read(TableDefinition<?> table, InputStream in) throws IOException {
      return new ParquetRowReader(table, in.readAllBytes());
    }
  },
  /** JSON Lines: UTF-8, every column in every line, plain numbers, dates as YYYY-MM-DD. */
  JSON("json", ".jsonl", "application/jsonl") {
    @Override
    public RowWriter open(TableDefinition<?> table, OutputStream out) throws IOException {
      return new JsonRowWriter(table, out);
    }

    @Override
    public RowReader read(TableDefinition<?> table, InputStream in) throws IOException {
      return new JsonRowReader(table, in);
    }
  },
  /** CSV, see {@link CsvRowWriter}. It is for others: Sanaq does not read it back. */
  CSV("csv", ".csv", "text/csv") {
    @Override
    public RowWriter open(TableDefinition<?> table, OutputStream out) throws IOException {
      return new CsvRowWriter(table, out, CsvStyle.PLAIN);
    }

    @Override
    public RowReader read(TableDefinition<?> table, InputStream in) throws IOException {
      throw new IOException("CSV is not read back");
    }
  };

  /** Those that are read back, the best first: a run has one of them. */
  public static final List<TableFormat> READ_BACK = List.of(PARQUET, JSON);

  private final String folder;
  private final String suffix;
  private final String mediaType;

  TableFormat(String folder, String suffix, String mediaType) {
    this.folder = folder;
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** The folder of a run that holds tables of this format, and the name of the format. */
  public String folder() {
    return folder;
  }

  /** How the names of its files end. */
  public String suffix() {
    return suffix;
  }

  /** What the files are, as an Internet media type. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Begins a file.
   *
   * @param out where it goes; closed with the writer
   */
  public abstract RowWriter open(TableDefinition<?> table, OutputStream out) throws IOException;

  /**
   * Begins to read a file; its stream is not closed.
   *
   * @throws IOException where it cannot be read, and of a format that is not {@link #READ_BACK}
   */
  public abstract RowReader read(TableDefinition<?> table, InputStream in) throws IOException;

  /** Whether there is a format of that name. */
  public static boolean isName(String name) {
    return find(name).isPresent();
  }

  /**
   * The format of a name, which is that of its folder.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static TableFormat named(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no format " + name));
  }

  private static Optional<TableFormat> find(String name) {
    return Arrays.stream(values()).filter(format -> format.folder.equals(name)).findFirst();
  }
}
