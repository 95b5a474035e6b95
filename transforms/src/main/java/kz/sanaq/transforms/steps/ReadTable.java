package kz.sanaq.transforms.steps;

import java.util.List;
import kz.sanaq.transforms.coder.RecordCoder;
import kz.sanaq.transforms.file.StoredTable;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/**
 * Reads records back from a table that a run published.
 *
 * <p>In: the table's files in one format. Out: its records. A file that was changed since fails the
 * run.
 */
public final class ReadTable<R extends Record> extends PTransform<PBegin, PCollection<R>> {
  private static final long serialVersionUID = 1L;

  private final TableDefinition<?> table;
  private final String runFolder;
  private final List<WrittenFile> files;
  private final Class<R> type;
  private final SerializableFunction<StoredRow, R> record;

  private ReadTable(
      TableDefinition<?> table,
      String runFolder,
      List<WrittenFile> files,
      Class<R> type,
      SerializableFunction<StoredRow, R> record) {
    this.table = table;
    this.runFolder = runFolder;
    this.files = List.copyOf(files);
    this.type = type;
    this.record = record;
  }

  /**
   * Reads a table.
   *
   * @param runFolder folder of the run that published it
   * @param files the files to read, all of one format
   * @param record makes a record of a row
   */
  public static <R extends Record> ReadTable<R> of(
      TableDefinition<?> table,
      String runFolder,
      List<WrittenFile> files,
      Class<R> type,
      SerializableFunction<StoredRow, R> record) {
    return new ReadTable<>(table, runFolder, files, type, record);
  }

  @Override
  public PCollection<R> expand(PBegin begin) {
    if (files.isEmpty()) {
      return begin.apply("No files", Create.empty(RecordCoder.of(type)));
    }
    return begin
        .apply("Spread files", Spread.of(files, RecordCoder.of(WrittenFile.class)))
        .apply("Read files", ParDo.of(new ReadFile<>(table, runFolder, record)))
        .setCoder(RecordCoder.of(type));
  }

  private static final class ReadFile<R> extends DoFn<WrittenFile, R> {
    private static final long serialVersionUID = 1L;

    private final TableDefinition<?> table;
    private final String runFolder;
    private final SerializableFunction<StoredRow, R> record;

    ReadFile(
        TableDefinition<?> table, String runFolder, SerializableFunction<StoredRow, R> record) {
      this.table = table;
      this.runFolder = runFolder;
      this.record = record;
    }

    @ProcessElement
    public void process(@Element WrittenFile file, OutputReceiver<R> records) {
      new StoredTable(table).read(runFolder, file, record::apply, records::output);
    }
  }
}
