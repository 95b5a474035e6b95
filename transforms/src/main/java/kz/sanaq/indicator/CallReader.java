package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.Alphabet;
import kz.sanaq.language.Cell;
import kz.sanaq.language.CodeCell;
import kz.sanaq.language.Column;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.model.UnitKind;

/**
 * Reads what a row says of how an indicator is called: what is counted, and with which words
 * around.
 *
 * <p>Errors: a {@link kz.sanaq.language.TableException} with line, column and remedy.
 */
final class CallReader {
  /** The event of what there only is so much of. */
  private static final String MERE = "-";

  private static final Cell KIND =
      Cell.constant(UnitKind.class).or(CodeCell.of("units.tsv", "currencies.tsv"));

  /** The columns of the table that ships. */
  static final Schema INDICATOR_RULES =
      Schema.words(
          "indicator-rules.tsv",
          Column.one("code", CodeCell.of("indicators.tsv")),
          Column.any("kinds", KIND),
          Column.any("objects", CallReader::objectFault),
          Column.any("events", CallReader::eventFault),
          Column.any("about", CallReader::groupsFault),
          Column.any("near", CallReader::groupsFault),
          Column.any("without", CallReader::termFault),
          Column.optional("qualifier", QualifierCell.CELL));

  /** Looks at what stands in a column. */
  private interface Checks {
    void of(Row row, String column, String value, Cell cell);
  }

  private final Checks checks;

  /** What the fields say that were read already: many rows have the same. */
  private final Map<String, List<String>> known = new HashMap<>();

  private final Map<String, Qualifier> qualifiers = new HashMap<>();

  private CallReader(Checks checks) {
    this.checks = checks;
  }

  /** A reader of rows that nobody has looked at. */
  static CallReader of(Alphabet letters) {
    return new CallReader((row, column, value, cell) -> row.check(column, value, cell, letters));
  }

  /** A reader of rows of {@link #INDICATOR_RULES}, which checks them. */
  static CallReader ofChecked() {
    return new CallReader((row, column, value, cell) -> {});
  }

  /** What a row says. */
  Call read(Row row) {
    List<String> objects = new ArrayList<>();
    Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
    for (String object : row.list("objects")) {
      checks.of(row, "objects", object, CallReader::objectFault);
      if (object.startsWith("@")) {
        classes.add(NounClass.valueOf(object.substring(1).toUpperCase(Locale.ROOT)));
      } else {
        objects.add(object.toLowerCase(Locale.ROOT));
      }
    }
    row.list("kinds").forEach(kind -> checks.of(row, "kinds", kind, KIND));
    checks.of(row, "qualifier", row.get("qualifier"), QualifierCell.CELL);
    List<String> events = new ArrayList<>(row.list("events"));
    events.forEach(event -> checks.of(row, "events", event, CallReader::eventFault));
    boolean mere = events.remove(MERE);
    List<List<String>> about = groups(row, "about");
    if (objects.isEmpty() && classes.isEmpty() && about.isEmpty()) {
      throw row.mistake("objects", "is empty", "give objects, or words in about");
    }
    return new Call(
        row.get("code"),
        row.list("kinds"),
        objects,
        classes,
        events,
        mere,
        about,
        groups(row, "near"),
        row.get("without").isEmpty() ? List.of() : terms(row, "without", row.get("without")),
        qualifiers.computeIfAbsent(row.get("qualifier"), QualifierCell::of),
        row);
  }

  private List<List<String>> groups(Row row, String column) {
    List<List<String>> groups = new ArrayList<>();
    if (!row.get(column).isEmpty()) {
      for (String group : row.get(column).split(";", -1)) {
        groups.add(terms(row, column, group));
      }
    }
    return groups;
  }

  private List<String> terms(Row row, String column, String field) {
    List<String> terms = known.get(field);
    if (terms == null) {
      terms = parsed(row, column, field);
      known.put(field, terms);
    }
    return terms;
  }

  private List<String> parsed(Row row, String column, String field) {
    List<String> terms = new ArrayList<>();
    for (String part : field.split("\\|", -1)) {
      String term = part.strip().toLowerCase(Locale.ROOT);
      if (term.isEmpty() || term.equals("-")) {
        throw row.mistake(
            column, "has a '|' or ';' with no word beside it", "write a word, or take it away");
      }
      checks.of(row, column, part.strip(), CallReader::termFault);
      terms.add(term);
    }
    return terms;
  }

  private static Cell.Fault objectFault(String object, Alphabet letters) {
    return object.startsWith("@")
        ? Cell.constant(NounClass.class).fault(object.substring(1), letters)
        : termFault(object, letters);
  }

  private static Cell.Fault eventFault(String event, Alphabet letters) {
    return event.equals(MERE) ? null : termFault(event, letters);
  }

  private static Cell.Fault groupsFault(String groups, Alphabet letters) {
    Cell.Fault fault = termFault(groups.replace(";", ""), letters);
    for (String group : groups.split(";", -1)) {
      fault = fault == null ? termFault(group.strip(), letters) : fault;
    }
    return fault;
  }

  private static Cell.Fault termFault(String term, Alphabet letters) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      boolean between = c == ' ' || (c == '-' && i > 0);
      if (!between && letters.code(Character.toLowerCase(c)) == 0) {
        return new Cell.Fault(
            "has '" + Character.toLowerCase(c) + "' in '" + term + "'",
            "write letters, spaces and hyphens; '|' between alternatives, ';' between groups");
      }
    }
    return null;
  }
}
