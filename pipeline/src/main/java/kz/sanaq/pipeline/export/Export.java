package kz.sanaq.pipeline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.Formats;
import kz.sanaq.pipeline.publish.DataPackage;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.TableFile;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenBundle;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.CsvRowWriter;
import kz.sanaq.transforms.table.CsvStyle;
import kz.sanaq.transforms.table.RowWriter;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;

/**
 * Makes files of a published run, in formats that it may not have. They are the same, in the same
 * folders, that the run itself would have had in these formats; a {@code datapackage.json} says
 * what is there.
 *
 * <p>In memory are the rows of one file.
 *
 * @param run whose tables they are
 * @param formats what to make
 * @param csv how CSV is written
 * @param console hears what does not fit into a format
 */
record Export(RunFolder run, Formats formats, CsvStyle csv, Console console) {
  /** Writes all files into a folder. */
  void into(Path folder) throws IOException {
    List<WrittenFile> files = new ArrayList<>();
    for (RunTable table : RunTable.all(run)) {
      for (WrittenFile file : table.files()) {
        files.addAll(write(table, file, folder));
      }
    }
    files.sort(Comparator.comparing(WrittenFile::path));
    DataPackage.PackageContent content =
        new DataPackage.PackageContent(run.outlets(), files, bundles(folder), csv);
    Files.write(
        folder.resolve(DataPackage.FILE),
        DataPackage.of(run.id(), content, RunTable.definitions()));
  }

  private List<WrittenFile> write(RunTable table, WrittenFile file, Path folder)
      throws IOException {
    TableDefinition<?> definition = table.definition();
    if (formats.exported(table.name()).isEmpty()) {
      return List.of();
    }
    List<Object[]> rows = new ArrayList<>();
    table.read(List.of(file), row -> rows.add(definition.row(row)));
    List<WrittenFile> written = new ArrayList<>();
    TableFolder target = new TableFolder(folder.toString(), folder.toString());
    for (TableFormat format : formats.exported(table.name())) {
      written.add(TableFile.like(file, target, definition, format, opening(format)).write(rows));
    }
    return written;
  }

  private RowWriter.RowWriterFactory opening(TableFormat format) {
    return format == TableFormat.CSV
        ? (table, out) -> new CsvRowWriter(table, out, csv)
        : format::open;
  }

  private List<WrittenBundle> bundles(Path folder) throws IOException {
    List<WrittenBundle> bundles = new ArrayList<>();
    for (Bundle bundle : formats.bundles()) {
      bundles.add(
          switch (bundle) {
            case XLSX -> WorkbookFile.write(run, folder.toString(), console);
            case DUCKDB -> DatabaseFile.write(run, folder);
          });
    }
    return bundles;
  }
}
