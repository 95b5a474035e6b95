package kz.sanaq.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Table;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;
import kz.sanaq.language.WorldTables;
import kz.sanaq.model.UnitKind;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.Referent.Alone;

/**
 * The words of places: names with what they can stand for, the words after names («облысы»), the
 * words that point to a place («қала»), and the cues around them.
 */
final class Gazetteer {
  /** What a word after a name makes of it. */
  enum Head {
    REGION,
    CITY,
    DISTRICT,
    LAND,
    REPUBLIC,
    OTHER
  }

  /** How a word beside a name changes what it says of a figure. */
  enum PlaceCue {
    BEST,
    NEAR,
    OFFICE,
    LOCAL,
    NATIONAL,
    MONEY,
    COMPARED,
    RESPECTIVELY,
    ACROSS,
    AND,
    MANY,
    CENTRE
  }

  /** What a pointing word points to; the code is empty unless it always means one place. */
  record Pointing(Pointer pointer, String code) {}

  private static final String PERSON = UnitKind.PERSON.label();

  final Lexicon<List<Referent>> names;
  final Lexicon<List<Referent>> people;
  final Lexicon<Head> heads;
  final Lexicon<Pointing> pointers;
  final Lexicon<PlaceCue> cues;

  Gazetteer(Loader in) {
    names = in.lexicon();
    people = in.lexicon();
    heads = in.lexicon();
    pointers = in.lexicon();
    cues = in.weakLexicon();
    Map<String, List<Referent>> referents = new LinkedHashMap<>();
    readPlaces(in.table(PlaceTables.PLACES), referents);
    readDistricts(in, referents);
    readCountries(in, referents);
    referents.forEach((name, all) -> names.add(name, List.copyOf(all), wordClass(all)));
    readPeople(in, referents);
    for (Row row : in.table(PlaceTables.PLACE_WORDS).rows()) {
      if (row.is("role")) {
        heads.add(row, row.constant("role", Head.class), WordClass.NOUN);
      }
      if (row.is("refers")) {
        pointers.add(row, pointing(row), WordClass.NOUN);
      }
    }
    for (Row row : in.table(PlaceTables.PLACE_CUES).rows()) {
      cues.add(row, row.constant("role", PlaceCue.class));
    }
  }

  /** Nouns for people of a place: a word of its own is no form of the place's name. */
  private void readPeople(Loader in, Map<String, List<Referent>> referents) {
    List<String> endings = in.endings(WordClass.NOUN, Feature.ADJECTIVAL);
    for (Row row : in.table(WordTables.NOUNS).rows()) {
      String form = row.required("form");
      for (String ending : row.get("kind").equals(PERSON) ? endings : List.<String>of()) {
        List<Referent> of =
            form.endsWith(ending)
                ? referents.get(form.substring(0, form.length() - ending.length()))
                : null;
        if (of != null) {
          people.add(form, of, WordClass.NOUN);
        }
      }
    }
  }

  private static Pointing pointing(Row row) {
    String refers = row.required("refers");
    return refers.startsWith(Regions.HOME) || refers.equals(Regions.WORLD)
        ? new Pointing(Pointer.FIXED, refers)
        : new Pointing(row.constant("refers", Pointer.class), "");
  }

  /** A name that is a place only with the word after it takes no endings of its own. */
  private static WordClass wordClass(List<Referent> all) {
    return all.stream().allMatch(r -> r.alone() == Alone.NO) ? WordClass.FIXED : WordClass.NOUN;
  }

  private static void readPlaces(Table table, Map<String, List<Referent>> into) {
    for (Row row : table.rows()) {
      PlaceType kind = kind(row);
      Referent referent =
          new Referent(
              kind,
              row.required("region"),
              row.get("district"),
              row.constant("alone", Alone.class));
      add(into, row.required("form"), referent);
    }
  }

  private static PlaceType kind(Row row) {
    return switch (row.required("kind")) {
      case "home" -> PlaceType.HOME_COUNTRY;
      case "settlement" -> PlaceType.TOWN;
      default -> row.constant("kind", PlaceType.class);
    };
  }

  private static void readDistricts(Loader in, Map<String, List<Referent>> into) {
    for (NamedDistrict district : NamedDistrict.all(in)) {
      PlaceType kind = district.isTown() ? PlaceType.TOWN : PlaceType.DISTRICT;
      add(
          into,
          district.form(),
          new Referent(kind, district.region(), district.name(), district.alone()));
    }
  }

  private static void readCountries(Loader in, Map<String, List<Referent>> into) {
    for (Row row : WorldTables.COUNTRIES.table().rows()) {
      String code = row.required("code");
      row.check("name_kk", row.required("name_kk"), WordCell.SIGNS, in.alphabet());
      if (!code.equals(Regions.HOME)) {
        add(into, row.required("name_kk"), new Referent(PlaceType.COUNTRY, code, "", Alone.YES));
      }
    }
  }

  private static void add(Map<String, List<Referent>> into, String name, Referent referent) {
    into.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(referent);
  }
}
