package kz.sanaq.hostile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.sanaq.language.Row;
import kz.sanaq.language.Table;
import org.junit.jupiter.api.DynamicTest;

/** The tables of hostile input: a row is a test. */
final class HostileCases {
  /** What a row promises. */
  interface Check {
    void of(Row row) throws IOException;
  }

  private HostileCases() {}

  static List<Row> rows(String table) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(HostileCases.class.getResourceAsStream(table)),
            StandardCharsets.UTF_8)) {
      return Table.read(table, reader).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A test for each row, by the name in its column {@code case}. */
  static Stream<DynamicTest> tests(String table, Check check) {
    return rows(table).stream()
        .map(row -> DynamicTest.dynamicTest(row.required("case"), () -> check.of(row)));
  }
}
