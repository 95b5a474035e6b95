package kz.sanaq.pipeline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.pipeline.cli.Formats;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.report.Ledger;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.Dictionary;
import kz.sanaq.transforms.table.TableFormat;
import kz.sanaq.transforms.table.TableText;
import kz.sanaq.transforms.table.Tables;

/**
 * Whether a manifest can be that of a whole run, by itself: it lists every table in every format,
 * its counts add up, and its id is that of the work that it speaks of.
 *
 * <p>So a file that was taken out of the list is missed, and not only one that is listed and gone.
 * Of a run whose tables had another version nobody knows what it should list: there only what is
 * listed can be checked.
 */
final class ManifestCheck {
  private final RunFolder run;
  private final List<WrittenFile> files;
  private final Formats formats;
  private final List<Finding> findings = new ArrayList<>();

  private ManifestCheck(RunFolder run) {
    this.run = run;
    this.files = run.files();
    this.formats = Formats.named(List.of(run.options().getOrDefault("formats", "").split(",", -1)));
  }

  /** What is wrong with the manifest of a run, in the order in which it names things. */
  static List<Finding> of(RunFolder run) {
    ManifestCheck check = new ManifestCheck(run);
    check.noFileTwice();
    check.partitionsInOrder();
    if (check.files.isEmpty()) {
      check.add("found.no_files");
    } else if (run.isOfThisSchema()) {
      check.id();
      check.everyTable();
      check.counts();
    }
    return check.findings;
  }

  private void add(String key, Object... arguments) {
    findings.add(Finding.of(OutputFolder.MANIFEST, key, arguments));
  }

  private void noFileTwice() {
    Set<String> seen = new HashSet<>();
    for (WrittenFile file : files) {
      if (!seen.add(file.path())) {
        add("found.twice", file.path());
      }
    }
  }

  /** The files of a table in one format come in the order of their partitions. */
  private void partitionsInOrder() {
    Map<String, WrittenFile> before = new HashMap<>();
    for (WrittenFile file : files) {
      WrittenFile previous = before.put(file.table() + " " + file.format(), file);
      if (previous != null && previous.last().compareTo(file.first()) > 0) {
        add("found.file_order", file.path(), file.first(), previous.path(), previous.last());
      }
    }
  }

  private void id() {
    String expected = RunId.of(run.inputs(), run.build(), run.options());
    if (!expected.equals(run.id())) {
      add("found.of_other_run", expected, run.id());
    }
  }

  private void everyTable() {
    if (formats.tables().isEmpty()) {
      add("found.no_formats");
    }
    Set<String> known = new HashSet<>();
    for (TableText table : Dictionary.shipped().tables()) {
      known.add(table.name());
      for (TableFormat format : formats.of(table.name())) {
        if (files.stream().noneMatch(file -> file.isOf(table.name(), format))) {
          add("found.no_file", table.name(), format.folder());
        }
      }
    }
    for (Bundle bundle : formats.bundles()) {
      if (run.bundles().stream().noneMatch(file -> file.bundle() == bundle)) {
        add("found.no_bundle", bundle.file());
      }
    }
    files.stream()
        .map(WrittenFile::table)
        .filter(table -> !known.contains(table))
        .distinct()
        .forEach(table -> add("found.no_table", table));
  }

  private void counts() {
    JsonNode counts = run.manifest().path("counts");
    long listed = run.files(Tables.documents().name()).stream().mapToLong(WrittenFile::rows).sum();
    Ledger ledger = Manifest.ledger(counts, listed);
    for (Message imbalance : ledger.imbalances(files, formats::of)) {
      add("found.imbalance", imbalance);
    }
  }
}
