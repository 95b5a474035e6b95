package kz.sanaq.cases;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.sanaq.language.Table;
import org.junit.jupiter.api.DynamicTest;

/**
 * The case files of the tests' resources: each row becomes a test with a name of its own.
 * CONTRIBUTING has the notation.
 *
 * <p>In: a file and a function that reads the text of a row. Out: a test for each row, which fails
 * with what was expected, got, missing and unexpected. For example
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *   return Cases.of("indicator/kk.tsv").tests(row -> Outcome.one(row, fields(row)));
 * }
 * }</pre>
 */
public final class Cases {
  private static final Set<String> COLUMNS = Set.of("text", "expected", "given", "note");

  private final List<Case> rows;

  private Cases(List<Case> rows) {
    this.rows = rows;
  }

  /** The cases of a file, for example {@code region/cases.tsv}. */
  public static Cases of(String file) {
    try (InputStream stream = Cases.class.getResourceAsStream("/kz/sanaq/" + file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no case file " + file);
      }
      return read(file, new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Cases read(String name, Reader reader) {
    Table table = Table.read(name, reader);
    for (String column : table.columns()) {
      if (!COLUMNS.contains(column)) {
        throw table.mistake(column, "no case file has '" + column + "'", "write it into 'given'");
      }
    }
    if (table.rows().isEmpty()) {
      throw new IllegalArgumentException(name + " has no cases");
    }
    return new Cases(table.rows().stream().map(Case::new).toList());
  }

  /** The rows in file order. */
  public List<Case> rows() {
    return rows;
  }

  /** A test for each row. */
  public Stream<DynamicTest> tests(Function<Case, Outcome> reading) {
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.name(), () -> reading.apply(row).check()));
  }

  /** All rows in one test: for a pack that is loaded anew, which is to say the same. */
  public void check(Function<Case, Outcome> reading) {
    assertAll(rows.stream().map(row -> () -> reading.apply(row).check()));
  }
}
