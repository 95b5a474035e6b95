package kz.sanaq.pipeline.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.Finding;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;

/**
 * Checks the rows of one table: each in itself, and in all formats that are read back at once,
 * since these hold the same rows in files of the same names.
 */
final class TableCheck {
  private final RunFolder run;
  private final TableDefinition<?> table;
  private final Keys.OfTable keys;
  private final Sums sums;
  private final Findings findings;
  private boolean whole = true;

  TableCheck(RunFolder run, TableDefinition<?> table, Keys keys, Sums sums, Findings findings) {
    this.run = run;
    this.table = table;
    this.keys = keys.of(table);
    this.sums = sums;
    this.findings = findings;
  }

  /**
   * Checks all rows.
   *
   * @param sound whether a file is as its manifest says; rows of others are not looked at
   * @return whether all rows of the table were read
   */
  boolean check(Predicate<WrittenFile> sound) {
    List<List<WrittenFile>> formats = new ArrayList<>();
    for (TableFormat format : TableFormat.READ_BACK) {
      List<WrittenFile> files = files(format);
      if (files.stream().allMatch(sound) && !files.isEmpty()) {
        formats.add(files);
      }
    }
    if (formats.isEmpty()) {
      return false;
    }
    List<WrittenFile> first = formats.get(0);
    Map<String, WrittenFile> second = new TreeMap<>();
    formats.subList(1, formats.size()).forEach(all -> all.forEach(x -> second.put(name(x), x)));
    for (WrittenFile file : first) {
      WrittenFile twin = second.remove(name(file));
      if (formats.size() > 1 && twin == null) {
        missing(file);
      }
      check(file, twin);
    }
    second.values().forEach(this::missing);
    return whole;
  }

  private List<WrittenFile> files(TableFormat format) {
    return run.files().stream().filter(file -> file.isOf(table.name(), format)).distinct().toList();
  }

  /** What the same rows are called in every format. */
  private static String name(WrittenFile file) {
    int dot = file.path().lastIndexOf('.');
    return file.path().substring(file.path().indexOf('/'), dot < 0 ? file.path().length() : dot);
  }

  private void missing(WrittenFile file) {
    findings.add(Finding.of(OutputFolder.MANIFEST, "found.no_twin", file.path()));
  }

  private void check(WrittenFile file, WrittenFile twin) {
    try (FileRows rows = new FileRows(run, table, file, findings)) {
      if (twin == null) {
        for (StoredRow row = rows.next(); row != null; row = rows.next()) {
          look(row, rows);
        }
      } else {
        try (FileRows others = new FileRows(run, table, twin, findings)) {
          inStep(rows, others);
        }
      }
      whole &= rows.whole();
    } catch (IOException e) {
      findings.add(Finding.of(file.path(), "found.unclosable", e.getMessage()));
    }
  }

  /** Of files that differ the first row that does is told: all after it may be one row too far. */
  private void inStep(FileRows rows, FileRows others) {
    boolean same = true;
    StoredRow other = others.next();
    for (StoredRow row = rows.next(); row != null; row = rows.next()) {
      look(row, rows);
      if (same && other != null) {
        same = compare(row, other, rows.place(), others.place());
      } else if (same && others.whole()) {
        same = false;
        findings.add(rows.place(), "found.not_in", others.place().file());
      }
      other = other == null ? null : others.next();
    }
    if (same && other != null && rows.whole()) {
      findings.add(others.place(), "found.not_in", rows.place().file());
    }
    while (other != null) {
      other = others.next();
    }
  }

  private void look(StoredRow row, FileRows rows) {
    RowPlace place = rows.place();
    keys.add(row, place);
    if (!rows.sound()) {
      whole = false;
      return;
    }
    try {
      Message broken = Identities.broken(table.name(), row);
      if (broken != null) {
        findings.add(place, broken);
      }
      sums.add(table.name(), row, place);
    } catch (RuntimeException e) {
      findings.add(place, "found.no_record", table.name(), e.getMessage());
      whole = false;
    }
  }

  /** Whether two formats hold the same in a row; what they do not is told. */
  private boolean compare(StoredRow row, StoredRow other, RowPlace place, RowPlace otherPlace) {
    for (RecordColumn<?> column : table.columns()) {
      Object value = row.value(column.name());
      Object otherValue = other.value(column.name());
      if (!RowValues.same(value, otherValue)) {
        findings.add(
            otherPlace,
            "found.differs",
            column.name(),
            RowValues.shown(otherValue),
            RowValues.shown(value),
            place.said());
        return false;
      }
    }
    return true;
  }
}
