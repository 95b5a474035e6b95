package kz.sanaq.transforms.table;

import java.io.Serializable;
import kz.sanaq.language.Row;

/**
 * What something is, for readers of three languages.
 *
 * @param kk in Kazakh
 * @param ru in Russian
 * @param en in English
 */
public record Wording(String kk, String ru, String en) implements Serializable {
  /** That of a row with columns of these names. */
  static Wording of(Row row) {
    return new Wording(row.required("kk"), row.required("ru"), row.required("en"));
  }
}
