package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;

/** Endings that make a noun one for people («зерттеу-ші», «қызмет-кер»), for nouns in no table. */
public final class PersonEndings {
  private final List<Table.Row> rows;

  /** Reads the table of the language pack. */
  public PersonEndings(Loader in) {
    rows = in.table("person-endings.tsv", "ending").rows();
  }

  /** The row whose ending {@code stem} has, null where there is none. */
  String match(String stem) {
    for (Table.Row row : rows) {
      String ending = row.get("ending");
      if (stem.length() >= ending.length() + 3 && stem.endsWith(ending)) {
        return row.place();
      }
    }
    return null;
  }
}
