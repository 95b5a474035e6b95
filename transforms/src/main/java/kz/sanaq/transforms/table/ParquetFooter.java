package kz.sanaq.transforms.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Gives a Parquet file the one footer that its content has.
 *
 * <p>Parquet lists the encodings of a column as a hash set of enum constants yields them, in
 * another order in every process, and metadata as a hash map does. Sorted, the same table is the
 * same bytes everywhere.
 */
final class ParquetFooter {
  /** At the end of a file: the length of the footer and four letters. */
  private static final int TRAILER = Integer.BYTES + 4;

  private ParquetFooter() {}

  /** Writes a whole file with the lists in its footer sorted. */
  static void writeSorted(byte[] file, OutputStream out) throws IOException {
    int end = file.length - TRAILER;
    int begin = end - ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
    byte[] footer = sorted(new ByteArrayInputStream(file, begin, end - begin));
    out.write(file, 0, begin);
    out.write(footer);
    out.write(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(0, footer.length)
            .array());
    out.write(file, end + Integer.BYTES, TRAILER - Integer.BYTES);
  }

  private static byte[] sorted(ByteArrayInputStream footer) throws IOException {
    FileMetaData content = Util.readFileMetaData(footer);
    for (RowGroup rows : content.getRow_groups()) {
      for (ColumnChunk column : rows.getColumns()) {
        Collections.sort(column.getMeta_data().getEncodings());
      }
    }
    if (content.isSetKey_value_metadata()) {
      content.getKey_value_metadata().sort(Comparator.comparing(KeyValue::getKey));
    }
    ByteArrayOutputStream sorted = new ByteArrayOutputStream();
    Util.writeFileMetaData(content, sorted);
    return sorted.toByteArray();
  }
}
