package kz.sanaq.transforms.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.sanaq.indicator.Statistic;
import kz.sanaq.model.Direction;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Part;
import kz.sanaq.model.Per;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Scope;
import kz.sanaq.model.Status;
import kz.sanaq.model.UnitKind;
import kz.sanaq.model.YearSource;
import kz.sanaq.title.Titles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column of every published table is explained, and nothing else is. */
class DictionaryTest {
  private static final Dictionary DICTIONARY = Dictionary.shipped();
  private static final List<TableDefinition<?>> TABLES =
      Tables.all(Names.of(List.of()), Titles.of("kk"));
  private static final Set<ColumnType> NUMBERS =
      Set.of(ColumnType.INT, ColumnType.LONG, ColumnType.DECIMAL);
  private static final Set<String> CONCEPTS =
      Set.of(
          "",
          "REF_AREA",
          "TIME_PERIOD",
          "OBS_VALUE",
          "UNIT_MEASURE",
          "OBS_STATUS",
          "FREQ",
          "INDICATOR");

  static Stream<TableDefinition<?>> tables() {
    return TABLES.stream();
  }

  @Test
  void everyTableIsExplainedAndNoOther() {
    assertEquals(
        TABLES.stream().map(TableDefinition::name).toList(),
        DICTIONARY.tables().stream().map(TableText::name).toList());
    assertEquals(
        TABLES.stream().map(TableDefinition::name).collect(toCollection(TreeSet::new)),
        new TreeSet<>(DICTIONARY.columns().keySet()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsExplainedAndNoOther(TableDefinition<?> table) {
    assertEquals(names(table), new TreeSet<>(DICTIONARY.columns().get(table.name())));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void numbersAndNothingElseSayWhatTheyAreMeasuredIn(TableDefinition<?> table) {
    Set<String> measures = words(Dictionary.MEASURES);
    for (RecordColumn<?> column : table.columns()) {
      ColumnText text = text(table, column);
      boolean known = measures.contains(text.measuredIn());
      assertEquals(NUMBERS.contains(column.type()), known, table.name() + "." + column.name());
      assertTrue(known || text.measuredIn().isEmpty(), table.name() + "." + column.name());
      assertTrue(CONCEPTS.contains(text.concept()), text.concept());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keysAreColumnsAndWhatRefersNamesOne(TableDefinition<?> table) {
    String key = DICTIONARY.table(table.name()).orElseThrow().key();
    assertTrue(key.isEmpty() || names(table).contains(key), key);
    Set<String> keys = new TreeSet<>(Set.of(""));
    DICTIONARY.tables().forEach(other -> keys.add(other.name() + "." + other.key()));
    for (RecordColumn<?> column : table.columns()) {
      String refers = text(table, column).refers();
      assertEquals(
          column.type() == ColumnType.STRINGS && !refers.isEmpty(),
          refers.startsWith("each "),
          column.name());
      assertTrue(keys.contains(refers.replaceFirst("^each ", "")), column.name());
    }
  }

  @Test
  void everySetOfWordsIsUsed() {
    Set<String> used = new TreeSet<>(Set.of(Dictionary.MEASURES, Dictionary.BUILT_IN));
    for (TableDefinition<?> table : TABLES) {
      table.columns().forEach(column -> used.add(text(table, column).values()));
    }
    used.remove("");
    assertEquals(used, new TreeSet<>(DICTIONARY.sets()));
  }

  static Stream<Arguments> sets() {
    return Stream.of(
        arguments("document_state", constants(DocumentState.values())),
        arguments("part", constants(Part.values())),
        arguments("comparator", words(QuantityComparator.values(), QuantityComparator::sign)),
        arguments("measure", constants(Measure.values())),
        arguments("direction", constants(Direction.values())),
        arguments("per", words(Per.values(), Per::code)),
        arguments("status", constants(Status.values())),
        arguments("year_source", constants(YearSource.values())),
        arguments("region_source", constants(RegionSource.values())),
        arguments("scope", constants(Scope.values())),
        arguments("period_kind", constants(PeriodKind.values())),
        arguments("reason", constants(Rejected.Why.values())),
        arguments("statistic", constants(Statistic.values())),
        arguments("unit_kind", words(UnitKind.values(), UnitKind::label)));
  }

  /** In the order of the constants, for some of them are an order. */
  @ParameterizedTest
  @MethodSource("sets")
  void everyWordThatIsWrittenIsExplained(String set, List<String> written) {
    assertEquals(written, DICTIONARY.values(set).stream().map(ValueText::value).toList());
  }

  private static List<String> constants(Enum<?>[] constants) {
    return words(constants, Words::of);
  }

  private static <E> List<String> words(E[] constants, Function<E, String> word) {
    return Arrays.stream(constants)
        .map(word)
        .filter(written -> !written.isEmpty())
        .map(written -> written.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The file of a version that was published is never changed: a new version has a new one. */
  @Test
  void aColumnThatChangesRaisesTheVersion() throws IOException {
    String file = "schema-" + Tables.SCHEMA_VERSION + ".tsv";
    List<String> columns = new ArrayList<>(List.of("table\tcolumn\ttype"));
    for (TableDefinition<?> table : TABLES) {
      for (RecordColumn<?> column : table.columns()) {
        String type = column.type().name().toLowerCase(Locale.ROOT);
        columns.add(String.join("\t", table.name(), column.name(), type));
      }
    }
    try (InputStream known = DictionaryTest.class.getResourceAsStream(file)) {
      assertNotNull(known, "write " + file + ":\n" + String.join("\n", columns));
      assertEquals(
          new String(known.readAllBytes(), UTF_8).strip(),
          String.join("\n", columns),
          "columns changed: raise Tables.SCHEMA_VERSION, and write the file of that version");
    }
  }

  private static Set<String> words(String set) {
    return DICTIONARY.values(set).stream().map(ValueText::value).collect(toSet());
  }

  private static Set<String> names(TableDefinition<?> table) {
    return table.columns().stream().map(RecordColumn::name).collect(toCollection(TreeSet::new));
  }

  private static ColumnText text(TableDefinition<?> table, RecordColumn<?> column) {
    return DICTIONARY.column(table.name(), column.name()).orElseThrow();
  }
}
