package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;

/** Endings that make a noun one for people («зерттеу-ші», «қызмет-кер»), for nouns in no table. */
final class PersonEndings {
  private final List<Row> rows;

  PersonEndings(Loader in) {
    rows = in.table(ClaimTables.PERSON_ENDINGS).rows();
  }

  /** The row whose ending {@code stem} has, null where there is none. */
  String match(String stem) {
    for (Row row : rows) {
      String ending = row.get("form");
      if (stem.length() >= ending.length() + 3 && stem.endsWith(ending)) {
        return row.place();
      }
    }
    return null;
  }
}
