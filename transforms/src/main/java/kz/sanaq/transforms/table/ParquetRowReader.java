package kz.sanaq.transforms.table;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;

/**
 * Reads rows that {@link ParquetRowWriter} wrote; a column that is not in the file is null. What
 * holds no such rows is an {@link IOException}.
 */
final class ParquetRowReader implements RowReader {
  private final RowReadSupport support;
  private final ParquetReader<StoredRow> reader;

  ParquetRowReader(TableDefinition<?> table, byte[] file) throws IOException {
    this.support = new RowReadSupport(table);
    this.reader = new Builder(new BytesInputFile(file), support).build();
  }

  @Override
  public StoredRow read() throws IOException {
    try {
      return reader.read();
    } catch (IOException | RuntimeException e) {
      // The file is in memory: it is damaged, which Parquet answers with whatever it runs into.
      throw new IOException("damaged Parquet: " + e, e);
    }
  }

  @Override
  public List<String> columns() {
    return support.stored();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static final class Builder extends ParquetReader.Builder<StoredRow> {
    private final RowReadSupport support;

    Builder(InputFile file, RowReadSupport support) {
      super(file, new PlainParquetConfiguration());
      this.support = support;
    }

    @Override
    protected ReadSupport<StoredRow> getReadSupport() {
      return support;
    }
  }
}
