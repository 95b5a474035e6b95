import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.Manifest;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.TableFile;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.CatalogueTables;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * Makes a large run of a published one: {@code Large.java OUTPUT CLAIMS LARGE}. Each row is there
 * so many times that there are as many claims at least, under ids and in a year of its own, some
 * without year or region, in the files that a run of so many rows has. The tables of codes stay as
 * they are.
 */
class Large {
  /** Years that the copies are spread over. */
  private static final int YEARS = 30;

  /** As many as a run has. */
  private static final int ROWS_PER_FILE = 50_000;

  public static void main(String[] args) throws IOException {
    Logger.getLogger("").setLevel(Level.WARNING);
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Path current = Path.of(args[0], "current").toRealPath();
    RunFolder run = RunFolder.open(current.toString()).orElseThrow();
    int copies = copies(RunTable.of(run, "claims"), Integer.parseInt(args[1]));
    Path large = Path.of(args[2]);
    Path folder = Files.createDirectories(large.resolve("runs").resolve(run.id()));
    List<WrittenFile> files = new ArrayList<>();
    for (RunTable table : RunTable.all(run)) {
      boolean codes = CatalogueTables.NAMES.contains(table.name());
      files.addAll(write(table, codes ? 1 : copies, folder));
    }
    ObjectNode manifest = (ObjectNode) run.manifest();
    multiply((ObjectNode) manifest.get("counts"), copies);
    manifest.set("files", Manifest.ofTables(run.id(), files).get("files"));
    Files.write(folder.resolve("manifest.json"), Json.pretty(manifest));
    Files.writeString(large.resolve("CURRENT"), run.id() + "\n");
    Files.createSymbolicLink(large.resolve("current"), Path.of("runs", run.id()));
  }

  private static int copies(RunTable claims, int wanted) {
    int rows = (int) claims.files().stream().mapToLong(WrittenFile::rows).sum();
    return (wanted + rows - 1) / rows;
  }

  private static List<WrittenFile> write(RunTable stored, int copies, Path folder)
      throws IOException {
    TableDefinition<?> table = stored.definition();
    SortedMap<String, List<Object[]>> partitions = new TreeMap<>();
    stored.read(
        row ->
            IntStream.range(0, copies)
                .mapToObj(copy -> copy(table, row, copy))
                .forEach(
                    values ->
                        partitions
                            .computeIfAbsent(table.partition(values), name -> new ArrayList<>())
                            .add(values)));
    TableFolder target = new TableFolder(folder.toString(), folder.toString());
    List<WrittenFile> written = new ArrayList<>();
    int number = 0;
    for (List<Object[]> rows : files(partitions)) {
      rows.sort(table.order());
      for (TableFormat format : TableFormat.READ_BACK) {
        written.add(new TableFile(target, table, format, number).write(rows));
      }
      number++;
    }
    written.sort(Comparator.comparing(WrittenFile::path));
    return written;
  }

  /** The rows of each file: whole partitions, as many as fit. */
  private static List<List<Object[]>> files(SortedMap<String, List<Object[]>> partitions) {
    List<List<Object[]>> files = new ArrayList<>(List.of(new ArrayList<>()));
    for (List<Object[]> rows : partitions.values()) {
      if (files.get(files.size() - 1).size() + rows.size() > ROWS_PER_FILE) {
        files.add(new ArrayList<>());
      }
      files.get(files.size() - 1).addAll(rows);
    }
    return files;
  }

  private static Object[] copy(TableDefinition<?> table, StoredRow row, int copy) {
    return table.columns().stream()
        .map(column -> value(column.name(), row.value(column.name()), copy))
        .toArray();
  }

  private static Object value(String column, Object value, int copy) {
    if (value == null || copy == 0) {
      return value;
    }
    return switch (column) {
      case "year" -> copy % 7 == 0 ? null : (Integer) value - copy % YEARS;
      case "region" -> copy % 11 == 0 ? null : value;
      case "observation_id",
          "claim_id",
          "mention_id",
          "document_id",
          "doc_id",
          "lineage_id",
          "sentence_id",
          "part_of",
          "copy_of",
          "superseded_by" ->
          value + "-" + copy;
      case "mention_ids", "doc_ids", "conflicts", "corrects", "corrected_by" ->
          ((List<?>) value).stream().map(id -> id + "-" + copy).toList();
      default -> value;
    };
  }

  private static void multiply(ObjectNode counts, int copies) {
    counts
        .fields()
        .forEachRemaining(
            count -> {
              if (count.getValue() instanceof ObjectNode more) {
                multiply(more, copies);
              } else {
                counts.put(count.getKey(), count.getValue().longValue() * copies);
              }
            });
  }
}
