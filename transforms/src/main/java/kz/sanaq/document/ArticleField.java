package kz.sanaq.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the fields of a JSON object, or the columns of a CSV file, say of an article. */
public enum ArticleField {
  ID,
  SOURCE,
  URL,
  PUBLISHED,
  TITLE,
  TEXT;

  /** The name of the field, unless the user gives it another one. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of all fields. */
  public static List<String> keys() {
    return Stream.of(values()).map(ArticleField::key).toList();
  }

  /** The name that a field has in the input. */
  String nameIn(Map<String, String> columns) {
    return columns.getOrDefault(key(), key());
  }

  /** The field of a name in the input, null where it is none. */
  static ArticleField named(String name, Map<String, String> columns) {
    for (ArticleField field : values()) {
      if (field.nameIn(columns).equals(name)) {
        return field;
      }
    }
    return null;
  }
}
