package kz.sanaq.pipeline.show;

import java.util.Locale;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Failures;

/** What can be shown. */
enum RowType {
  OBSERVATION,
  CLAIM,
  MENTION;

  /**
   * The kind of a name.
   *
   * @throws CommandException when there is none
   */
  static RowType named(String name) {
    return Stream.of(values())
        .filter(kind -> kind.label().equals(name))
        .findFirst()
        .orElseThrow(() -> CommandException.usage("show.what", Failures.oneLine(name)));
  }

  /** Its name, as the user writes it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table of such rows. */
  String table() {
    return label() + "s";
  }

  /** The column of that table with its id. */
  String key() {
    return label() + "_id";
  }
}
