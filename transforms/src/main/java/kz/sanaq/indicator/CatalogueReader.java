package kz.sanaq.indicator;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.sanaq.language.Alphabet;
import kz.sanaq.language.Cell;
import kz.sanaq.language.CodeCell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Table;
import kz.sanaq.language.TableException;
import kz.sanaq.language.WordTables;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.UnitKind;

/**
 * Reads the tables of the catalogue and checks them row by row.
 *
 * <p>In: the two tables that ship and, behind them, a user's one table with the columns of both. A
 * row of it with a code that is known adds words, and what it says of the indicator itself holds
 * from then on; {@code -code} takes an indicator away, {@code -*} all of them.
 *
 * <p>Errors: a {@link TableException} with line, column and remedy.
 */
final class CatalogueReader {
  private static final List<String> TRAITS =
      List.of("label_kk", "label_en", "units", "statistic", "concept");
  private static final List<String> CALLS = List.of("objects", "words", "without", "part_of");
  private static final String ALL = "*";
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

  private static final Schema INDICATORS =
      Schema.world(
              "indicators.tsv",
              Column.one("code", CatalogueReader::codeFault),
              Column.one("label_kk", Cell.TEXT),
              Column.one("label_en", Cell.TEXT),
              Column.several("units", Cell.constant(UnitKind.class).or(CodeCell.of("units.tsv"))),
              Column.one("statistic", Cell.constant(Statistic.class)),
              Column.one("concept", Cell.TEXT))
          .unique("code");

  private static final Schema INDICATOR_WORDS =
      Schema.words(
          "indicator-words.tsv",
          Column.one("code", CodeCell.of("indicators.tsv")),
          Column.any("objects", CatalogueReader::termFault),
          Column.any("words", CatalogueReader::groupsFault),
          Column.any("without", CatalogueReader::termFault),
          Column.any("part_of", CodeCell.of("indicators.tsv")));

  /** The columns of a user's table. */
  static final String HEADER =
      "code, " + String.join(", ", TRAITS) + ", " + String.join(", ", CALLS);

  /**
   * What a row says, its words not yet looked up.
   *
   * @param groups each with its alternatives
   */
  record Call(
      String code,
      List<String> objects,
      List<List<String>> groups,
      List<String> without,
      Set<String> wholes,
      Row row) {}

  private final Alphabet alphabet;
  private final Set<String> units = new TreeSet<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Row> origins = new LinkedHashMap<>();
  private final List<Call> calls = new ArrayList<>();

  /** The rows that take an indicator away, by its code. */
  private final Map<String, Row> removals = new LinkedHashMap<>();

  CatalogueReader(Loader language, IndicatorSource source) {
    alphabet = language.alphabet();
    for (UnitKind kind : UnitKind.values()) {
      units.add(kind.label());
    }
    for (Row row : language.table(WordTables.UNITS).rows()) {
      units.add(row.required("code"));
    }
    INDICATORS.table().rows().forEach(this::define);
    language.table(INDICATOR_WORDS).rows().forEach(row -> calls.add(call(row)));
    if (!source.isShipped()) {
      extend(Table.read(source.name(), new StringReader(source.content()), "code"));
    }
    check();
  }

  /** The indicators by code. */
  Map<String, Indicator> indicators() {
    return indicators;
  }

  /** What calls them, a user's rows first. */
  List<Call> calls() {
    return calls;
  }

  private void extend(Table table) {
    for (String column : table.columns()) {
      if (!column.equals("code") && !TRAITS.contains(column) && !CALLS.contains(column)) {
        throw table.mistake(column, "unknown column '" + column + "'", "the columns are " + HEADER);
      }
    }
    if (table.rows().isEmpty()) {
      throw table.mistake("", "has no rows", "give a header line and rows below it");
    }
    List<Call> own = new ArrayList<>();
    for (Row row : table.rows()) {
      String code = row.required("code");
      if (code.startsWith("-")) {
        remove(row, code.substring(1), own);
        continue;
      }
      boolean told = TRAITS.stream().anyMatch(trait -> !row.get(trait).isEmpty());
      boolean called = CALLS.stream().anyMatch(call -> !row.get(call).isEmpty());
      if (told || !indicators.containsKey(code)) {
        define(row);
      }
      if (called) {
        own.add(call(row));
      } else if (!told) {
        throw row.mistake("words", "is empty", "give words, objects or part_of");
      }
    }
    calls.addAll(0, own);
  }

  private void remove(Row row, String code, List<Call> own) {
    if (!code.equals(ALL) && !indicators.containsKey(code)) {
      throw row.mistake("code", "'" + code + "' is no indicator", "take away one that there is");
    }
    for (String column : row.columns()) {
      if (!column.equals("code") && !row.get(column).isEmpty()) {
        throw row.mistake(column, "is not empty", "a row that takes away has but its code");
      }
    }
    removals.put(code, row);
    indicators.keySet().removeIf(known -> code.equals(ALL) || known.equals(code));
    calls.removeIf(call -> !indicators.containsKey(call.code()));
    own.removeIf(call -> !indicators.containsKey(call.code()));
  }

  /** Adds an indicator, or changes what the row tells of one that is known. */
  private void define(Row row) {
    String code = row.required("code");
    row.check("code", code, CatalogueReader::codeFault, alphabet);
    Indicator known = indicators.get(code);
    if (known == null) {
      TRAITS.forEach(row::required);
    }
    indicators.put(
        code,
        new Indicator(
            code,
            row.get("label_kk").isEmpty() ? known.labelKk() : row.get("label_kk"),
            row.get("label_en").isEmpty() ? known.labelEn() : row.get("label_en"),
            row.get("units").isEmpty() ? known.units() : units(row),
            row.get("statistic").isEmpty()
                ? known.statistic()
                : row.constant("statistic", Statistic.class),
            row.get("concept").isEmpty() ? known.concept() : row.get("concept")));
    origins.put(code, row);
  }

  private List<String> units(Row row) {
    List<String> told = row.list("units");
    for (String unit : told) {
      if (!units.contains(unit)) {
        throw row.mistake(
            "units",
            "has '" + unit + "'",
            "use person, household, item, seat, bed, money, percent, times, point, physical or a"
                + " UCUM code such as km");
      }
    }
    return told;
  }

  private Call call(Row row) {
    List<List<String>> groups = new ArrayList<>();
    if (!row.get("words").isEmpty()) {
      for (String group : row.get("words").split(";", -1)) {
        groups.add(terms(row, "words", group));
      }
    }
    Set<String> wholes = new TreeSet<>(row.list("part_of"));
    List<String> objects = terms(row, "objects", row.get("objects"));
    if (groups.isEmpty() && objects.isEmpty() && wholes.isEmpty()) {
      throw row.mistake("words", "is empty", "give words, objects or part_of");
    }
    return new Call(
        row.get("code"), objects, groups, terms(row, "without", row.get("without")), wholes, row);
  }

  private List<String> terms(Row row, String column, String field) {
    List<String> terms = new ArrayList<>();
    if (field.isEmpty() && !column.equals("words")) {
      return terms;
    }
    for (String part : field.split("\\|", -1)) {
      String term = part.strip().toLowerCase(Locale.ROOT);
      if (term.isEmpty() || term.equals("-")) {
        throw row.mistake(
            column, "has a '|' or ';' with no word beside it", "write a word, or take it away");
      }
      row.check(column, part.strip(), CatalogueReader::termFault, alphabet);
      terms.add(term);
    }
    return terms;
  }

  private static Cell.Fault codeFault(String code, Alphabet letters) {
    return !code.equals(Measurand.OTHER) && CODE.matcher(code).matches()
        ? null
        : new Cell.Fault(
            "'" + code + "' is no name for an indicator",
            "use small Latin letters with dots between, and not 'other'");
  }

  private static Cell.Fault groupsFault(String groups, Alphabet letters) {
    return termFault(groups.replace(";", ""), letters);
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

  private void check() {
    Set<String> called = new TreeSet<>();
    for (Call call : calls) {
      called.add(call.code());
      for (String whole : call.wholes()) {
        if (!indicators.containsKey(whole)) {
          throw noWhole(call, whole);
        }
      }
    }
    for (String code : indicators.keySet()) {
      if (!called.contains(code)) {
        throw origins
            .get(code)
            .mistake("code", "'" + code + "' has no words that call it", "give some in words");
      }
    }
  }

  /** The mistake is the user's, also where it is a row that ships which lost its whole. */
  private TableException noWhole(Call call, String whole) {
    Row removal = removals.get(whole);
    return removal == null
        ? call.row().mistake("part_of", "'" + whole + "' is no indicator", "name one")
        : removal.mistake(
            "code", "'" + whole + "' is the whole of " + call.code(), "take that away too");
  }
}
