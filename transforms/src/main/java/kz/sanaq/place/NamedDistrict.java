package kz.sanaq.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;

/**
 * A district or town of {@code districts.tsv}.
 *
 * @param region the code of its region
 * @param form its name alone: «Аягөз»
 * @param name dictionary form: «Аягөз ауданы»
 * @param isTown whether it is a town
 * @param alone whether its name alone means it
 */
record NamedDistrict(
    String region, String form, String name, boolean isTown, Referent.Alone alone) {
  private static final String TOWN = "town";

  /** Those of a pack, in the order of the table. */
  static List<NamedDistrict> all(Loader in) {
    Map<String, String> heads = heads(in);
    List<NamedDistrict> all = new ArrayList<>();
    for (Row row : in.table(PlaceTables.DISTRICTS).rows()) {
      String head = heads.get(row.required("kind"));
      if (head == null) {
        throw row.mistake("kind", "is not in district-kinds.tsv", "add it there");
      }
      String form = row.required("form");
      all.add(
          new NamedDistrict(
              row.required("region"),
              form,
              form + " " + head,
              row.get("kind").equals(TOWN),
              row.constant("alone", Referent.Alone.class)));
    }
    return all;
  }

  /** What districts and towns are called after their names, by kind. */
  static Map<String, String> heads(Loader in) {
    Map<String, String> heads = new HashMap<>();
    for (Row row : in.table(PlaceTables.DISTRICT_KINDS).rows()) {
      heads.put(row.required("kind"), row.required("head"));
    }
    return heads;
  }
}
