package kz.sanaq.pipeline.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.publish.Attempt;
import kz.sanaq.transforms.file.TableFile;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.Catalogue;
import kz.sanaq.transforms.table.CatalogueTables;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;

/**
 * Writes the tables that say what codes stand for. They follow from the program and its options and
 * are small, so no pipeline is needed.
 */
final class CatalogueFiles {
  private final RunSettings settings;
  private final TableFolder folder;
  private final List<WrittenFile> files = new ArrayList<>();

  private CatalogueFiles(RunSettings settings, Attempt attempt) {
    this.settings = settings;
    this.folder = new TableFolder(attempt.tables(), attempt.unfinished());
  }

  /**
   * Writes indicators, regions, districts and units.
   *
   * @return their files
   */
  static List<WrittenFile> write(RunSettings settings, Attempt attempt) throws IOException {
    CatalogueFiles written = new CatalogueFiles(settings, attempt);
    IndicatorCatalogue catalogue =
        IndicatorCatalogue.of(settings.language(), settings.indicators());
    written.add(CatalogueTables.indicators(), Catalogue.indicators(catalogue.indicators()));
    written.add(CatalogueTables.regions(), Catalogue.regions());
    written.add(CatalogueTables.districts(), Catalogue.districts());
    written.add(CatalogueTables.units(), Catalogue.units());
    return written.files;
  }

  private <R> void add(TableDefinition<R> table, List<R> records) throws IOException {
    List<Object[]> rows =
        records.stream().map(table::row).sorted(table.order()).collect(Collectors.toList());
    for (TableFormat format : settings.formats().of(table.name())) {
      files.add(new TableFile(folder, table, format, 0).write(rows));
    }
  }
}
