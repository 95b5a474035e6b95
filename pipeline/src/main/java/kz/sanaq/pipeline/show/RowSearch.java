package kz.sanaq.pipeline.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.StoredRow;

/**
 * Finds rows of one table. Reads no file more than it must: those with the year and region of a
 * related row come first, and nothing is read once all is found.
 */
final class RowSearch {
  /** How many ids a message names. */
  private static final int NAMED = 5;

  private final RunTable table;

  RowSearch(RunTable table) {
    this.table = table;
  }

  /**
   * The row with an id, or with the only one that begins so.
   *
   * @throws CommandException when there is none, or there are several
   */
  StoredRow named(RowType kind, String beginning) {
    Map<String, StoredRow> found = new LinkedHashMap<>();
    if (!beginning.isBlank()) {
      for (WrittenFile file : table.files()) {
        table.read(
            List.of(file),
            row -> {
              String id = row.text(kind.key());
              if (id.startsWith(beginning)) {
                found.put(id, row);
              }
            });
        if (found.containsKey(beginning)) {
          return found.get(beginning);
        }
      }
    }
    if (found.size() == 1) {
      return found.values().iterator().next();
    }
    throw refusal(kind, beginning, new TreeSet<>(found.keySet()));
  }

  private CommandException refusal(RowType kind, String beginning, Set<String> found) {
    if (found.isEmpty()) {
      return CommandException.usage(
          "show.not_there",
          Message.of("show." + kind.label()),
          Failures.oneLine(beginning),
          table.run().id(),
          kind.key(),
          kind.table());
    }
    String some = String.join(", ", found.stream().limit(NAMED).toList());
    Message named =
        found.size() > NAMED
            ? Message.of("show.several.more", some, found.size() - NAMED)
            : Message.text(some);
    return CommandException.usage(
        "show.several", Message.of("show." + kind.label()), beginning, named);
  }

  /**
   * The rows with these ids, in the order of these.
   *
   * @param near a row whose year and region they probably share
   * @throws CommandException when one is not there
   */
  List<StoredRow> byId(String key, Collection<String> ids, StoredRow near) {
    Map<String, StoredRow> found = new LinkedHashMap<>();
    ids.forEach(id -> found.put(id, null));
    for (WrittenFile file : nearestFirst(near)) {
      if (!found.containsValue(null)) {
        break;
      }
      table.read(List.of(file), row -> found.replace(row.text(key), row));
    }
    found.forEach((id, row) -> require(row, key, id));
    return List.copyOf(found.values());
  }

  private void require(StoredRow row, String key, String id) {
    if (row == null) {
      throw CommandException.failed(
          "show.damaged", table.run().id(), table.definition().name(), key, id);
    }
  }

  /** The rows with one of these values in a column. */
  List<StoredRow> where(String column, Set<String> values) {
    return in(table.files(), column, values);
  }

  /** The rows with a value in a column, all of which share year and region with another row. */
  List<StoredRow> beside(StoredRow row, String column, String value) {
    List<WrittenFile> files = table.files().stream().filter(file -> isBeside(file, row)).toList();
    return in(files, column, Set.of(value));
  }

  private List<StoredRow> in(List<WrittenFile> files, String column, Set<String> values) {
    List<StoredRow> found = new ArrayList<>();
    table.read(
        files,
        row -> {
          if (values.contains(row.text(column))) {
            found.add(row);
          }
        });
    return found;
  }

  private List<WrittenFile> nearestFirst(StoredRow near) {
    return table.files().stream()
        .sorted(Comparator.comparing(file -> !isBeside(file, near)))
        .toList();
  }

  private boolean isBeside(WrittenFile file, StoredRow row) {
    return file.spans(table.definition().partition(row));
  }
}
