package kz.sanaq.place;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.WorldTables;

/**
 * Names of regions and countries by code, for tables and reports; from {@code regions.tsv} and
 * {@code countries.tsv}.
 */
public final class RegionNames implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, Name> names = new LinkedHashMap<>();

  private record Name(String kazakh, String english) implements Serializable {}

  /** Reads the tables that ship. */
  public RegionNames() {
    for (Schema schema : List.of(WorldTables.REGIONS, WorldTables.COUNTRIES)) {
      for (Row row : schema.table().rows()) {
        names.put(row.required("code"), new Name(row.required("name_kk"), row.required("name_en")));
      }
    }
  }

  /** All codes, regions first. */
  public Set<String> codes() {
    return Collections.unmodifiableSet(names.keySet());
  }

  /** The Kazakh name; the code itself where it is none of the tables'. */
  public String kazakh(String code) {
    Name name = names.get(code);
    return name == null ? code : name.kazakh();
  }

  /** The English name; the code itself where it is none of the tables'. */
  public String english(String code) {
    Name name = names.get(code);
    return name == null ? code : name.english();
  }
}
