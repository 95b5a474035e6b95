package kz.sanaq.transforms.steps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.transforms.file.TableFile;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Writes the rows of a table into the folder of a run.
 *
 * <p>In: records. Out: the files that hold them, below {@code <format>/<table>/}, as many as it
 * needs ({@link FilePlan}), each with all columns. The same records give the same names and bytes,
 * in whatever order and parallelism they come. A table without rows has one file without rows.
 * Unfinished files stand in another folder of the same file system, which may be deleted when the
 * pipeline has ended.
 */
public final class WriteTable<R> extends PTransform<PCollection<R>, PCollection<WrittenFile>> {
  private static final long serialVersionUID = 1L;

  private final TableDefinition<R> table;
  private final TableFolder target;
  private final Set<TableFormat> formats;
  private final long rowsPerFile;

  private WriteTable(
      TableDefinition<R> table, TableFolder target, Set<TableFormat> formats, long rowsPerFile) {
    this.table = table;
    this.target = target;
    this.formats = EnumSet.copyOf(formats);
    this.rowsPerFile = rowsPerFile;
  }

  /**
   * Writes a table.
   *
   * @param target where its files go
   * @param formats one or more
   */
  public static <R> WriteTable<R> of(
      TableDefinition<R> table, TableFolder target, Set<TableFormat> formats) {
    return new WriteTable<>(table, target, formats, FilePlan.ROWS_PER_FILE);
  }

  /** The same, with files that are meant to hold so many rows. */
  WriteTable<R> filesOf(long rows) {
    return new WriteTable<>(table, target, formats, rows);
  }

  @Override
  public PCollection<WrittenFile> expand(PCollection<R> records) {
    TableDefinition<R> definition = table;
    PCollection<FilePlan> plan =
        records
            .apply(
                "Find partitions",
                MapElements.into(TypeDescriptors.strings()).via(definition::partition))
            .apply("Plan files", Combine.globally(new PlanFiles(rowsPerFile)));
    PCollectionView<FilePlan> planView = plan.apply("View plan", View.asSingleton());

    PCollection<WrittenFile> files =
        records
            .apply(
                "Assign files",
                ParDo.of(new AssignFile<>(definition, planView, records.getCoder()))
                    .withSideInputs(planView))
            .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
            .apply("Group rows", GroupByKey.create())
            .apply(
                "Write files",
                ParDo.of(new WriteFile<>(definition, records.getCoder(), target, formats)));
    PCollection<WrittenFile> none =
        plan.apply("Write empty table", ParDo.of(new WriteEmpty<>(table, target, formats)));
    return PCollectionList.of(files).and(none).apply("All files", Flatten.pCollections());
  }

  /** Which file a record goes to. */
  private static final class AssignFile<R> extends PackingFn<R> {
    private static final long serialVersionUID = 1L;

    private final TableDefinition<R> table;
    private final PCollectionView<FilePlan> plan;

    AssignFile(TableDefinition<R> table, PCollectionView<FilePlan> plan, Coder<R> coder) {
      super(coder);
      this.table = table;
      this.plan = plan;
    }

    @ProcessElement
    public void process(ProcessContext context, OutputReceiver<KV<Integer, byte[]>> out) {
      R record = context.element();
      pack(context.sideInput(plan).file(table, record), record, out);
    }
  }

  /** Sorts the rows of a file, and writes it in each format. */
  private static final class WriteFile<R> extends DoFn<KV<Integer, Iterable<byte[]>>, WrittenFile> {
    private static final long serialVersionUID = 1L;

    private final TableDefinition<R> table;
    private final Coder<R> coder;
    private final TableFolder target;
    private final Set<TableFormat> formats;
    private final Counter written = Metrics.counter(WriteTable.class, "files");

    WriteFile(
        TableDefinition<R> table, Coder<R> coder, TableFolder target, Set<TableFormat> formats) {
      this.table = table;
      this.coder = coder;
      this.target = target;
      this.formats = formats;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<byte[]>> file, OutputReceiver<WrittenFile> files)
        throws IOException {
      List<Object[]> rows = new ArrayList<>();
      for (byte[] packet : file.getValue()) {
        Packets.unpack(packet, coder).forEach(record -> rows.add(table.row(record)));
      }
      rows.sort(table.order());
      for (TableFormat format : formats) {
        files.output(new TableFile(target, table, format, file.getKey()).write(rows));
        written.inc();
      }
    }
  }

  /** Leaves a table without rows readable: one file with its columns. */
  private static final class WriteEmpty<R> extends DoFn<FilePlan, WrittenFile> {
    private static final long serialVersionUID = 1L;

    private final TableDefinition<R> table;
    private final TableFolder target;
    private final Set<TableFormat> formats;

    WriteEmpty(TableDefinition<R> table, TableFolder target, Set<TableFormat> formats) {
      this.table = table;
      this.target = target;
      this.formats = formats;
    }

    @ProcessElement
    public void process(@Element FilePlan plan, OutputReceiver<WrittenFile> files)
        throws IOException {
      if (plan.isEmpty()) {
        for (TableFormat format : formats) {
          files.output(new TableFile(target, table, format, 0).write(List.of()));
        }
      }
    }
  }
}
