package kz.sanaq.language;

import java.io.Serializable;

/**
 * What something is, for readers of three languages.
 *
 * @param kk in Kazakh
 * @param ru in Russian
 * @param en in English
 */
public record Wording(String kk, String ru, String en) implements Serializable {
  /** That of nothing. */
  public static final Wording NONE = new Wording("", "", "");

  /** That of a row with columns of these names. */
  public static Wording of(Row row) {
    return new Wording(row.required("kk"), row.required("ru"), row.required("en"));
  }

  /** That of a row with a column for each language, such as {@code name_kk}. */
  public static Wording of(Row row, String column) {
    return new Wording(
        row.required(column + "_kk"), row.required(column + "_ru"), row.required(column + "_en"));
  }

  /** The same, where a field that is empty, or isn't there, says what another wording does. */
  public static Wording of(Row row, String column, Wording otherwise) {
    return new Wording(
        or(row.get(column + "_kk"), otherwise.kk),
        or(row.get(column + "_ru"), otherwise.ru),
        or(row.get(column + "_en"), otherwise.en));
  }

  private static String or(String told, String otherwise) {
    return told.isEmpty() ? otherwise : told;
  }
}
