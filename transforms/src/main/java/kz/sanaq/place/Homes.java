package kz.sanaq.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Text;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordTables;

/**
 * Where outlets are at home: by {@code outlets.tsv}, by a place in the outlet's name («Павлодар
 * облысының әкімдігі»), by the district that it begins with («Сарысу», «Жалағаш жаршысы»), or by a
 * word of its name or address («mangystaumedia.kz»).
 */
public final class Homes {
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, String> districts = new HashMap<>();
  private final List<Start> starts = new ArrayList<>();
  private final PlaceReader reader;
  private final Towns towns;

  private record Start(String form, String region) {}

  /** Reads the tables of a pack whose places a reader finds. */
  public Homes(PlaceReader reader, Loader in) {
    this.reader = reader;
    this.towns = reader.towns();
    for (Row row : in.table(WordTables.OUTLETS).rows()) {
      String region = row.get("region");
      if (!region.isEmpty()) {
        put(row.required("name"), region);
        row.list("forms").forEach(form -> put(form, region));
        row.list("common").forEach(form -> put(form, region));
      }
    }
    for (NamedDistrict district : NamedDistrict.all(in)) {
      // A name that districts of several regions have names none.
      String form = district.form().toLowerCase(Locale.ROOT);
      districts.merge(form, district.region(), (one, other) -> one.equals(other) ? one : "");
    }
    for (Row row : in.table(PlaceTables.OUTLET_PLACES).rows()) {
      starts.add(new Start(row.required("form"), row.required("region")));
    }
  }

  private void put(String name, String region) {
    outlets.put(name.toLowerCase(Locale.ROOT), region);
  }

  /** The home of an outlet by its name or address, unknown where nothing says it. */
  public Home of(String source, Vocabulary vocabulary) {
    String name = source.strip().toLowerCase(Locale.ROOT);
    int open = name.indexOf(" (");
    String known = outlets.get(open < 0 ? name : name.substring(0, open));
    if (known != null || name.isEmpty()) {
      return known == null ? Home.UNKNOWN : new Home(known);
    }
    Home place = place(reader.read(Tokens.of(Text.of(source), vocabulary)));
    if (place != null) {
      return place;
    }
    int word = name.indexOf(' ');
    String first = word < 0 ? name : name.substring(0, word);
    String district = districts.getOrDefault(first, "");
    if (!district.isEmpty()) {
      return new Home(district, "", towns.named(first));
    }
    for (Start start : starts) {
      if (isWordStart(name, start.form())) {
        return new Home(start.region());
      }
    }
    return Home.UNKNOWN;
  }

  /** The home that a name's first certain place says, with the district named last; or null. */
  private static Home place(List<PlaceMention> mentions) {
    String region = "";
    PlaceMention last = null;
    for (PlaceMention mention : mentions) {
      boolean certain = mention.codes().size() == 1;
      region = region.isEmpty() && certain ? mention.codes().get(0) : region;
      last = certain && mention.codes().get(0).equals(region) ? mention : last;
    }
    if (last == null) {
      return null;
    }
    return last.isInFull()
        ? new Home(region, last.district(), "")
        : new Home(region, "", last.district());
  }

  private static boolean isWordStart(String name, String form) {
    for (int i = name.indexOf(form); i >= 0; i = name.indexOf(form, i + 1)) {
      if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
