package kz.sanaq.claim;

import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;

/** What values of qualifiers are called that are told in several ways: «мүйізді ірі қара мал». */
final class QualifierNames {
  /** The name of what looks like a value and is none. */
  static final String NONE = "-";

  private final Map<String, String> names = new HashMap<>();

  QualifierNames(Loader in) {
    for (Row row : in.table(ClaimTables.QUALIFIER_NAMES).rows()) {
      String name = row.required("name");
      row.list("forms").forEach(form -> names.put(form, name));
    }
  }

  /** The name of a value; itself where it has no other, {@link #NONE} where it is none. */
  String of(String value) {
    return names.getOrDefault(value, value);
  }
}
