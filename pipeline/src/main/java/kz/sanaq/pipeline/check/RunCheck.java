package kz.sanaq.pipeline.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.DataPackage;
import kz.sanaq.pipeline.publish.Finding;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.pipeline.publish.Thoroughness;
import kz.sanaq.transforms.table.CsvStyle;
import kz.sanaq.transforms.table.TableDefinition;

/**
 * Checks a published run: its manifest, its files, their rows, and what the three say of each
 * other.
 *
 * <p>Of a file that is not as its manifest says the rows are not looked at, nor is told what does
 * not fit them in other tables.
 */
final class RunCheck {
  private final RunFolder run;
  private final Findings findings;

  private RunCheck(RunFolder run, Findings findings) {
    this.run = run;
    this.findings = findings;
  }

  /** Tells all that is wrong with a run. */
  static void of(RunFolder run, Findings findings) throws IOException {
    new RunCheck(run, findings).check();
  }

  private void check() throws IOException {
    Set<String> damaged = new HashSet<>();
    for (Finding damage : run.damages(Thoroughness.HASHES)) {
      damaged.add(damage.file());
      findings.add(damage);
    }
    findings.addAll(run.unlisted());
    if (run.manifest().path("descriptor").isObject() && !damaged.contains(DataPackage.FILE)) {
      version();
    }
    if (run.isOfThisSchema()) {
      Sums sums = new Sums();
      boolean read = rows(damaged, sums);
      if (read && damaged.isEmpty() && Build.fingerprint().equals(run.build())) {
        descriptor(sums);
      }
    }
  }

  /** What the manifest says of the version of the tables, the descriptor says too. */
  private void version() throws IOException {
    String told = Json.parse(run.read(DataPackage.FILE)).path("version").asText();
    String expected = run.schemaVersion() + ".0.0";
    if (!told.equals(expected)) {
      findings.add(
          Finding.of(OutputFolder.MANIFEST, "found.version", expected, DataPackage.FILE, told));
    }
  }

  /** Whether all tables were read to their ends. */
  private boolean rows(Set<String> damaged, Sums sums) {
    Keys keys = new Keys(findings);
    Set<String> whole = new HashSet<>();
    // What refers to others stands before them, so this way most keys are known when they come.
    List<TableDefinition<?>> tables = new ArrayList<>(RunTable.definitions());
    Collections.reverse(tables);
    for (TableDefinition<?> table : tables) {
      TableCheck check = new TableCheck(run, table, keys, sums, findings);
      if (check.check(file -> !damaged.contains(file.path()))) {
        whole.add(table.name());
      }
    }
    keys.settle(whole::contains);
    sums.settle(whole::contains, run::count, findings);
    return whole.size() == tables.size();
  }

  /** The descriptor follows from the tables, where the program that made it is this one. */
  private void descriptor(Sums sums) throws IOException {
    DataPackage.PackageContent content =
        new DataPackage.PackageContent(sums.outlets(), run.files(), run.bundles(), CsvStyle.PLAIN);
    byte[] expected = DataPackage.of(run.id(), content, RunTable.definitions());
    byte[] there = run.read(DataPackage.FILE);
    if (!Arrays.equals(expected, there)) {
      findings.add(
          new Finding(
              DataPackage.FILE,
              0,
              JsonDifference.between(Json.parse(there), Json.parse(expected))
                  .orElse(Message.of("found.other_writing"))));
    }
  }
}
