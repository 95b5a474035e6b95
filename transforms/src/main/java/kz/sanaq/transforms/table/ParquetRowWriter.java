package kz.sanaq.transforms.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;

/** Writes rows as Parquet to any stream; the whole file is in memory until it is closed. */
final class ParquetRowWriter implements RowWriter {
  /** Several row groups in a file of 50,000 mentions, so that a query passes most of them over. */
  private static final long ROW_GROUP_BYTES = 8L << 20;

  private final ParquetWriter<Object[]> writer;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final OutputStream out;

  ParquetRowWriter(TableDefinition<?> table, OutputStream out) throws IOException {
    this.out = out;
    this.writer =
        new Builder(new StreamOutputFile(file), new RowWriteSupport(table))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build();
  }

  @Override
  public void write(Object[] row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      writer.close();
      ParquetFooter.writeSorted(file.toByteArray(), out);
    }
  }

  private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
    private final RowWriteSupport support;

    Builder(OutputFile file, RowWriteSupport support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass
    protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
      return support;
    }

    @Override
    protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
      return support;
    }
  }
}
