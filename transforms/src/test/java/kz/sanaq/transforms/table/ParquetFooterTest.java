package kz.sanaq.transforms.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import kz.sanaq.model.Rejected;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;

class ParquetFooterTest {
  private static final int TRAILER = 8;

  @Test
  void theOrderInWhichEncodingsAreListedDoesNotCount() throws IOException {
    byte[] file = parquet();
    byte[] other = withEncodingsReversed(file);
    assertFalse(Arrays.equals(file, other));

    ByteArrayOutputStream sorted = new ByteArrayOutputStream();
    ParquetFooter.writeSorted(other, sorted);

    assertArrayEquals(file, sorted.toByteArray());
  }

  private static byte[] parquet() throws IOException {
    TableDefinition<Rejected> table = Tables.rejected();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (RowWriter writer = TableFormat.PARQUET.open(table, file)) {
      writer.write(
          table.row(
              new Rejected("a.txt", 1, 2, "a.txt", 3, Rejected.Why.BINARY, "no text", "\u0000")));
    }
    return file.toByteArray();
  }

  private static byte[] withEncodingsReversed(byte[] file) throws IOException {
    int end = file.length - TRAILER;
    int begin = end - ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, begin, end - begin));
    for (ColumnChunk column : footer.getRow_groups().get(0).getColumns()) {
      Collections.reverse(column.getMeta_data().getEncodings());
    }
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    other.write(file, 0, begin);
    Util.writeFileMetaData(footer, other);
    other.write(file, end, TRAILER);
    return other.toByteArray();
  }
}
