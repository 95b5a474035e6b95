package kz.sanaq.transforms.steps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.sanaq.transforms.file.TableFile;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.Format;
import kz.sanaq.transforms.table.TableDefinition;
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
 * <p>In: records. Out: the files that hold them, below {@code <format>/<table>/}, in Hive folders
 * where the table is partitioned and large ({@link FilePlan}). The same records give the same names
 * and bytes, in whatever order and parallelism they come. A table without rows has one file without
 * rows. Unfinished files stand in another folder of the same file system, which may be deleted when
 * the pipeline has ended.
 */
public final class WriteTable<R> extends PTransform<PCollection<R>, PCollection<WrittenFile>> {
  private static final long serialVersionUID = 1L;

  private final TableDefinition<R> table;
  private final TableFolder target;
  private final Set<Format> formats;
  private final long undivided;

  private WriteTable(
      TableDefinition<R> table, TableFolder target, Set<Format> formats, long undivided) {
    this.table = table;
    this.target = target;
    this.formats = EnumSet.copyOf(formats);
    this.undivided = undivided;
  }

  /**
   * Writes a table.
   *
   * @param target where its files go
   * @param formats one or more
   */
  public static <R> WriteTable<R> of(
      TableDefinition<R> table, TableFolder target, Set<Format> formats) {
    return new WriteTable<>(table, target, formats, FilePlan.UNDIVIDED_ROWS);
  }

  /** The same, with other tables divided into folders: those of more rows than these. */
  WriteTable<R> undividedUpTo(long rows) {
    return new WriteTable<>(table, target, formats, rows);
  }

  @Override
  public PCollection<WrittenFile> expand(PCollection<R> records) {
    TableDefinition<R> definition = table;
    PCollection<FilePlan> plan =
        records
            .apply(
                "Find folders",
                MapElements.into(TypeDescriptors.strings()).via(definition::partition))
            .apply("Plan files", Combine.globally(new PlanFiles(undivided)));
    PCollectionView<FilePlan> planView = plan.apply("View plan", View.asSingleton());

    PCollection<WrittenFile> files =
        records
            .apply(
                "Assign groups",
                ParDo.of(new AssignGroup<>(definition, planView, records.getCoder()))
                    .withSideInputs(planView))
            .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
            .apply("Group rows", GroupByKey.create())
            .apply(
                "Write files",
                ParDo.of(
                        new WriteGroup<>(definition, planView, records.getCoder(), target, formats))
                    .withSideInputs(planView));
    PCollection<WrittenFile> none =
        plan.apply("Write empty table", ParDo.of(new WriteEmpty<>(table, target, formats)));
    return PCollectionList.of(files).and(none).apply("All files", Flatten.pCollections());
  }

  /** Which group's turn it is to write a record. */
  private static final class AssignGroup<R> extends PackingFn<R> {
    private static final long serialVersionUID = 1L;

    private final TableDefinition<R> table;
    private final PCollectionView<FilePlan> plan;

    AssignGroup(TableDefinition<R> table, PCollectionView<FilePlan> plan, Coder<R> coder) {
      super(coder);
      this.table = table;
      this.plan = plan;
    }

    @ProcessElement
    public void process(ProcessContext context, OutputReceiver<KV<Integer, byte[]>> out) {
      R record = context.element();
      pack(FileKey.of(table, record, context.sideInput(plan)).group(), record, out);
    }
  }

  /** Sorts the records of a group into files, and each file's rows, and writes them. */
  private static final class WriteGroup<R>
      extends DoFn<KV<Integer, Iterable<byte[]>>, WrittenFile> {
    private static final long serialVersionUID = 1L;

    private final TableDefinition<R> table;
    private final PCollectionView<FilePlan> plan;
    private final Coder<R> coder;
    private final TableFolder target;
    private final Set<Format> formats;
    private final Counter written = Metrics.counter(WriteTable.class, "files");

    WriteGroup(
        TableDefinition<R> table,
        PCollectionView<FilePlan> plan,
        Coder<R> coder,
        TableFolder target,
        Set<Format> formats) {
      this.table = table;
      this.plan = plan;
      this.coder = coder;
      this.target = target;
      this.formats = formats;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      for (var file : files(context).entrySet()) {
        file.getValue().sort(table.order());
        for (Format format : formats) {
          FileKey key = file.getKey();
          TableFile whole = new TableFile(target, table, format, key.folder(), key.number());
          context.output(whole.write(file.getValue()));
          written.inc();
        }
      }
    }

    private SortedMap<FileKey, List<Object[]>> files(ProcessContext context) {
      FilePlan partitions = context.sideInput(plan);
      SortedMap<FileKey, List<Object[]>> files = new TreeMap<>();
      for (byte[] packet : context.element().getValue()) {
        for (R record : Packets.unpack(packet, coder)) {
          files
              .computeIfAbsent(FileKey.of(table, record, partitions), key -> new ArrayList<>())
              .add(table.row(record));
        }
      }
      return files;
    }
  }

  /** Leaves a table without rows readable: one file with its columns. */
  private static final class WriteEmpty<R> extends DoFn<FilePlan, WrittenFile> {
    private static final long serialVersionUID = 1L;

    private final TableDefinition<R> table;
    private final TableFolder target;
    private final Set<Format> formats;

    WriteEmpty(TableDefinition<R> table, TableFolder target, Set<Format> formats) {
      this.table = table;
      this.target = target;
      this.formats = formats;
    }

    @ProcessElement
    public void process(@Element FilePlan plan, OutputReceiver<WrittenFile> files)
        throws IOException {
      if (plan.isEmpty()) {
        for (Format format : formats) {
          files.output(new TableFile(target, table, format, "", 0).write(List.of()));
        }
      }
    }
  }
}
