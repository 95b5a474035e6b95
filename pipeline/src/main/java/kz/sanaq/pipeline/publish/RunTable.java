package kz.sanaq.pipeline.publish;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sanaq.pipeline.cli.ChosenPack;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.file.StoredTable;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.Names;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.Tables;

/**
 * One table of a published run, to be read back.
 *
 * @param run the run
 * @param definition the table
 */
public record RunTable(RunFolder run, TableDefinition<?> definition) {
  private static final List<TableDefinition<?>> ALL =
      Tables.all(Names.of(List.of()), Titles.of(ChosenPack.CODE));

  private static final Map<String, TableDefinition<?>> BY_NAME =
      ALL.stream().collect(Collectors.toMap(TableDefinition::name, Function.identity()));

  /** The table of a name, which must be one of {@link Tables}. */
  public static RunTable of(RunFolder run, String name) {
    return new RunTable(run, BY_NAME.get(name));
  }

  /** What the tables of any run look like, in the order of the dictionary. */
  public static List<TableDefinition<?>> definitions() {
    return ALL;
  }

  /** All tables that are published, in the order of the dictionary. */
  public static List<RunTable> all(RunFolder run) {
    return ALL.stream().map(definition -> new RunTable(run, definition)).toList();
  }

  /** Its name. */
  public String name() {
    return definition.name();
  }

  /** Its files, in Parquet where the run has several formats. */
  public List<WrittenFile> files() {
    return run.files(definition.name());
  }

  /** How many rows it has. */
  public long rows() {
    return files().stream().mapToLong(WrittenFile::rows).sum();
  }

  /** Hands out all of its rows, as {@link StoredTable} does. */
  public void read(Consumer<StoredRow> rows) {
    read(files(), rows);
  }

  /** Hands out the rows of some of its files, as {@link StoredTable} does. */
  public void read(List<WrittenFile> files, Consumer<StoredRow> rows) {
    StoredTable stored = new StoredTable(definition);
    files.forEach(file -> stored.read(run.path(), file, Function.identity(), rows));
  }
}
