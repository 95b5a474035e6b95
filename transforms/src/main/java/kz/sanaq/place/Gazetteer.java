package kz.sanaq.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.WordClass;
import kz.sanaq.place.PlaceMention.Kind;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.Referent.Alone;

/**
 * The words of places: names with what they can stand for, the words behind names («облысы»), the
 * words that point to a place («қала»), and the cues around them.
 */
final class Gazetteer {
  /** What a word behind a name makes of it. */
  enum Head {
    REGION,
    CITY,
    DISTRICT,
    LAND,
    REPUBLIC,
    OTHER
  }

  /** How a word beside a name changes what it tells of a figure. */
  enum Cue {
    BEST,
    NEAR,
    OFFICE,
    ACROSS,
    AND,
    MANY
  }

  /** What a pointing word points to; the code is empty unless it always means one place. */
  record Pointing(Pointer pointer, String code) {}

  final Lexicon<List<Referent>> names;
  final Lexicon<Head> heads;
  final Lexicon<Pointing> pointers;
  final Lexicon<Cue> cues;

  Gazetteer(Loader in) {
    names = in.lexicon();
    heads = in.lexicon();
    pointers = in.lexicon();
    cues = in.weakLexicon();
    Map<String, List<Referent>> referents = new LinkedHashMap<>();
    readPlaces(in.table("places.tsv", "name", "kind", "region", "district", "alone"), referents);
    readDistricts(in, referents);
    readCountries(referents);
    referents.forEach((name, all) -> names.add(name, List.copyOf(all), wordClass(all)));
    for (Table.Row row : in.table("place_heads.tsv", "word", "role").rows()) {
      heads.add(row.required("word"), row.constant("role", Head.class), WordClass.NOUN);
    }
    for (Table.Row row : in.table("place_cues.tsv", "word", "type", "cue").rows()) {
      cues.add(
          row.required("word"),
          row.constant("cue", Cue.class),
          row.constant("type", WordClass.class));
    }
    for (Table.Row row : in.table("anaphora.tsv", "word", "refers").rows()) {
      pointers.add(row.required("word"), pointing(row), WordClass.NOUN);
    }
  }

  private static Pointing pointing(Table.Row row) {
    String refers = row.required("refers");
    return refers.startsWith(Regions.HOME) || refers.equals(Regions.WORLD)
        ? new Pointing(Pointer.FIXED, refers)
        : new Pointing(row.constant("refers", Pointer.class), "");
  }

  /** A name that is a place only with the word behind it takes no endings of its own. */
  private static WordClass wordClass(List<Referent> all) {
    return all.stream().allMatch(r -> r.alone() == Alone.NO) ? WordClass.FIXED : WordClass.NOUN;
  }

  private static void readPlaces(Table table, Map<String, List<Referent>> into) {
    for (Table.Row row : table.rows()) {
      Kind kind =
          switch (row.required("kind")) {
            case "region" -> Kind.REGION;
            case "city" -> Kind.CITY;
            case "town", "settlement" -> Kind.TOWN;
            case "district" -> Kind.DISTRICT;
            case "home" -> Kind.HOME_COUNTRY;
            case "country" -> Kind.COUNTRY;
            default -> throw row.mistake("kind", "is no kind of place", "see the file's head");
          };
      Referent referent =
          new Referent(
              kind,
              row.required("region"),
              row.get("district"),
              row.constant("alone", Alone.class));
      add(into, row.required("name"), referent);
    }
  }

  private static void readDistricts(Loader in, Map<String, List<Referent>> into) {
    Map<String, String> heads = new LinkedHashMap<>();
    for (Table.Row row : in.table("district_kinds.tsv", "kind", "head").rows()) {
      heads.put(row.required("kind"), row.required("head"));
    }
    for (Table.Row row : in.table("districts.tsv", "region", "name", "kind", "alone").rows()) {
      String head = heads.get(row.required("kind"));
      if (head == null) {
        throw row.mistake("kind", "is no kind of district", "see district_kinds.tsv");
      }
      String name = row.required("name");
      Kind kind = row.get("kind").equals("town") ? Kind.TOWN : Kind.DISTRICT;
      add(
          into,
          name,
          new Referent(
              kind, row.required("region"), name + " " + head, row.constant("alone", Alone.class)));
    }
  }

  private static void readCountries(Map<String, List<Referent>> into) {
    Table table = Table.resource("/kz/sanaq/world/countries.tsv", "code", "name_kk");
    for (Table.Row row : table.rows()) {
      String code = row.required("code");
      if (!code.equals(Regions.HOME)) {
        add(into, row.required("name_kk"), new Referent(Kind.COUNTRY, code, "", Alone.YES));
      }
    }
  }

  private static void add(Map<String, List<Referent>> into, String name, Referent referent) {
    into.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(referent);
  }
}
