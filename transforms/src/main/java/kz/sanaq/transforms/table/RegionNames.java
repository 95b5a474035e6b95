package kz.sanaq.transforms.table;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.Table;

/** The names of regions by their codes. */
public final class RegionNames implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> kazakh = new HashMap<>();
  private final HashMap<String, String> english = new HashMap<>();

  private RegionNames() {}

  /** The names that ship, from {@code world/regions.tsv}. */
  public static RegionNames shipped() {
    RegionNames names = new RegionNames();
    Table table = Table.resource("/kz/sanaq/world/regions.tsv", "code", "name_kk", "name_en");
    for (Table.Row row : table.rows()) {
      names.kazakh.put(row.required("code"), row.required("name_kk"));
      names.english.put(row.required("code"), row.required("name_en"));
    }
    return names;
  }

  /** These names, by code. */
  public static RegionNames of(Map<String, String> kazakh, Map<String, String> english) {
    RegionNames names = new RegionNames();
    names.kazakh.putAll(kazakh);
    names.english.putAll(english);
    return names;
  }

  /** The Kazakh name of a region, empty when the table has none. */
  String kazakh(String code) {
    return kazakh.getOrDefault(code, "");
  }

  /** The English name of a region, empty when the table has none. */
  String english(String code) {
    return english.getOrDefault(code, "");
  }
}
