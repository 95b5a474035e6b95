package kz.sanaq.transforms.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.sanaq.language.Row;
import kz.sanaq.language.Wording;

/**
 * A view that every database of the published tables has.
 *
 * @param name of the view
 * @param wording what a row of it is
 * @param query its rows, in SQL that no database has for itself
 */
public record SqlView(String name, Wording wording, String query) {
  /** Those that ship, from {@code views.tsv} and the files of {@code sql}; none asks another. */
  public static List<SqlView> shipped() {
    return DictionaryTables.VIEWS.table().rows().stream().map(SqlView::of).toList();
  }

  private static SqlView of(Row row) {
    String name = row.required("view");
    return new SqlView(name, Wording.of(row), query("/kz/sanaq/sql/" + name + ".sql"));
  }

  private static String query(String file) {
    try (InputStream in = SqlView.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + ", and views.tsv names it");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
