package kz.sanaq.indicator;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import kz.sanaq.language.Wording;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.UnitKind;

/**
 * Reads the tables of the catalogue and checks them row by row.
 *
 * <p>In: the three tables that ship and, after them, a user's one table with the columns of all. A
 * row of it with a code that is known adds words, and what it says of the indicator itself holds
 * from then on; {@code -code} takes an indicator away, {@code -*} all of them.
 *
 * <p>Errors: a {@link TableException} with line, column and remedy.
 */
final class CatalogueReader {
  private static final List<String> TRAITS =
      List.of(
          "label_kk",
          "label_ru",
          "label_en",
          "units",
          "statistic",
          "concept",
          "by",
          "measured",
          "definition_kk",
          "definition_ru",
          "definition_en",
          "includes_kk",
          "includes_ru",
          "includes_en",
          "excludes_kk",
          "excludes_ru",
          "excludes_en");

  /** What a new indicator must have. */
  private static final List<String> NEEDED = List.of("label_kk", "label_en", "units", "statistic");

  private static final List<String> CALLS =
      List.of("kinds", "objects", "events", "about", "near", "without", "qualifier");
  private static final String ALL = "*";

  /** After a qualifier without which a figure can't stand in a table. */
  private static final String NEEDED_BY = "!";

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

  static final Schema INDICATORS =
      Schema.world(
              "indicators.tsv",
              Column.one("code", CatalogueReader::codeFault),
              Column.one("label_kk", Cell.TEXT),
              Column.one("label_ru", Cell.TEXT),
              Column.one("label_en", Cell.TEXT),
              Column.several("units", Cell.constant(UnitKind.class).or(CodeCell.of("units.tsv"))),
              Column.one("statistic", Cell.constant(Statistic.class)),
              Column.optional("concept", Cell.TEXT),
              Column.optional("by", Cell.TEXT),
              Column.optional("measured", Cell.constant(MeasuredWhen.class)))
          .unique("code");

  static final Schema DEFINITIONS =
      Schema.world(
              "indicator-definitions.tsv",
              Column.one("code", CodeCell.of("indicators.tsv")),
              Column.one("definition_kk", Cell.TEXT),
              Column.one("definition_ru", Cell.TEXT),
              Column.one("definition_en", Cell.TEXT),
              Column.one("includes_kk", Cell.TEXT),
              Column.one("includes_ru", Cell.TEXT),
              Column.one("includes_en", Cell.TEXT),
              Column.one("excludes_kk", Cell.TEXT),
              Column.one("excludes_ru", Cell.TEXT),
              Column.one("excludes_en", Cell.TEXT))
          .unique("code");

  /** The columns of a user's table. */
  static final String HEADER =
      "code, " + String.join(", ", TRAITS) + ", " + String.join(", ", CALLS);

  private final Alphabet alphabet;
  private final Set<String> units = new TreeSet<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Row> origins = new LinkedHashMap<>();
  private final List<Call> calls = new ArrayList<>();

  CatalogueReader(Loader language, IndicatorSource source) {
    alphabet = language.alphabet();
    for (UnitKind kind : UnitKind.values()) {
      units.add(kind.label());
    }
    for (Row row : language.table(WordTables.UNITS).rows()) {
      units.add(row.required("code"));
    }
    INDICATORS.table().rows().forEach(this::define);
    DEFINITIONS.table().rows().forEach(this::define);
    CallReader shipped = CallReader.ofChecked();
    for (Row row : language.table(CallReader.INDICATOR_RULES).rows()) {
      calls.add(shipped.read(row));
    }
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
    CallReader calling = CallReader.of(alphabet);
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
        own.add(calling.read(row));
      } else if (!told) {
        throw row.mistake("objects", "is empty", "give objects, or words in about");
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
    indicators.keySet().removeIf(known -> code.equals(ALL) || known.equals(code));
    origins.keySet().retainAll(indicators.keySet());
    calls.removeIf(call -> !indicators.containsKey(call.code()));
    own.removeIf(call -> !indicators.containsKey(call.code()));
  }

  /** Adds an indicator, or changes what the row says of one that is known. */
  private void define(Row row) {
    String code = row.required("code");
    row.check("code", code, CatalogueReader::codeFault, alphabet);
    Indicator known = indicators.get(code);
    if (known == null) {
      NEEDED.forEach(row::required);
    }
    String by = text(row, "by", known, CatalogueReader::by);
    indicators.put(
        code,
        new Indicator(
            code,
            words(row, "label", known, Indicator::label),
            row.get("units").isEmpty() ? known.units() : units(row),
            row.get("statistic").isEmpty()
                ? known.statistic()
                : row.constant("statistic", Statistic.class),
            text(row, "concept", known, Indicator::concept),
            by.endsWith(NEEDED_BY) ? by.substring(0, by.length() - 1) : by,
            by.endsWith(NEEDED_BY),
            measured(row, known),
            words(row, "definition", known, Indicator::definition),
            words(row, "includes", known, Indicator::includes),
            words(row, "excludes", known, Indicator::excludes)));
    origins.putIfAbsent(code, row);
  }

  private static MeasuredWhen measured(Row row, Indicator known) {
    if (!row.get("measured").isEmpty()) {
      return row.constant("measured", MeasuredWhen.class);
    }
    return known == null ? MeasuredWhen.UNKNOWN : known.measured();
  }

  /** As the table has it. */
  private static String by(Indicator indicator) {
    return indicator.named() ? indicator.by() + NEEDED_BY : indicator.by();
  }

  private static String text(
      Row row, String column, Indicator known, Function<Indicator, String> said) {
    if (!row.get(column).isEmpty()) {
      return row.get(column);
    }
    return known == null ? "" : said.apply(known);
  }

  private static Wording words(
      Row row, String column, Indicator known, Function<Indicator, Wording> said) {
    return Wording.of(row, column, known == null ? Wording.NONE : said.apply(known));
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

  private static Cell.Fault codeFault(String code, Alphabet letters) {
    return !code.equals(Measurand.OTHER) && CODE.matcher(code).matches()
        ? null
        : new Cell.Fault(
            "'" + code + "' is no name for an indicator",
            "use small Latin letters with dots between, and not 'other'");
  }

  private void check() {
    Set<String> called = new TreeSet<>();
    calls.forEach(call -> called.add(call.code()));
    for (String code : indicators.keySet()) {
      if (!called.contains(code)) {
        throw origins
            .get(code)
            .mistake("code", "'" + code + "' has no rule by which it is found", "give it objects");
      }
    }
  }
}
