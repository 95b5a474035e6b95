package kz.sanaq.pipeline.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import kz.sanaq.pipeline.cli.BeamOptions;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.export.WorkbookFile;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.page.Page;
import kz.sanaq.pipeline.publish.Attempt;
import kz.sanaq.pipeline.publish.DataPackage;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.Manifest;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.pipeline.report.RunReport;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.CsvStyle;

/**
 * Makes a run of the tables that a pipeline wrote: adds to them whatever else readers find there,
 * and puts all of it among the runs.
 *
 * @param console hears what is left out
 * @param task what the run was to do
 * @param attempt where the tables are
 */
record Publication(
    Console console, RunSettings settings, BeamOptions beam, Task task, Attempt attempt) {
  /** The same report with the files that no pipeline is needed for, which are made now. */
  RunReport complete(RunReport report) throws IOException {
    return bundled(report.with(CatalogueFiles.write(settings, attempt)));
  }

  /** The same report with the files that hold all tables, which are made of those of the tables. */
  private RunReport bundled(RunReport report) throws IOException {
    if (!settings.formats().bundles().contains(Bundle.XLSX)) {
      return report;
    }
    RunFolder tables =
        new RunFolder(
            attempt.tables(), Manifest.ofTables(attempt.id(), report.files()), Instant.EPOCH);
    return report.with(WorkbookFile.write(tables, attempt.tables(), console));
  }

  /**
   * Adds what describes the run, and puts it among the runs. The manifest makes it whole, so it is
   * written last.
   */
  void show(RunReport report, Execution execution) throws IOException {
    attempt.add(
        OutputFolder.JOURNAL,
        Journal.of(settings, beam, task.unread(), report.ledger(), execution));
    byte[] descriptor =
        DataPackage.of(
            task.id(),
            new DataPackage.PackageContent(
                report.outlets(), report.files(), report.bundles(), CsvStyle.PLAIN),
            RunTable.definitions());
    attempt.add(DataPackage.FILE, descriptor);
    ObjectNode manifest =
        Manifest.of(
            task.id(),
            settings,
            task.base().map(Base::id),
            new Manifest.RunContent(task.inputs(), report, descriptor));
    if (settings.report()) {
      addPage(manifest);
    }
    attempt.add(OutputFolder.MANIFEST, Json.pretty(manifest));
    attempt.show();
  }

  /** Nothing of time or other runs stands in the page, so the same work gives the same one. */
  private void addPage(ObjectNode manifest) throws IOException {
    RunFolder run = new RunFolder(attempt.tables(), manifest, Instant.EPOCH);
    Optional<Message> much = Page.tooMuch(run);
    if (much.isPresent()) {
      console.say("run.without_page", much.get());
    } else {
      String folder = attempt.tables() + "/" + RunFolder.PAGE;
      Manifest.addPage(manifest, Page.write(run, folder, null, null));
    }
  }
}
