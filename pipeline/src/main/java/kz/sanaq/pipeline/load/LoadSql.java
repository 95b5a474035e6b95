package kz.sanaq.pipeline.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** SQL of PostgreSQL's own, each in a file beside this class that says what it gives. */
enum LoadSql {
  RUNS,
  OBJECTS,
  DEPENDENTS,
  SCHEMA_GRANTS,
  TABLE_GRANTS,
  READERS,
  LOCK,
  DROP;

  /** The statement. */
  String text() {
    String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".sql";
    try (InputStream in = LoadSql.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
