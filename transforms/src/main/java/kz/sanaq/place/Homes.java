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
 * The regions that outlets are of: by {@code outlets.tsv}, by a place in the outlet's name
 * («Павлодар облысының әкімдігі»), by the district that it begins with («Сарысу», «Жалағаш
 * жаршысы»), or by a word of its name or address («mangystaumedia.kz»).
 */
public final class Homes {
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, String> districts = new HashMap<>();
  private final List<Start> starts = new ArrayList<>();
  private final PlaceReader reader;

  private record Start(String form, String region) {}

  /** Reads the tables of a pack whose places a reader finds. */
  public Homes(PlaceReader reader, Loader in) {
    this.reader = reader;
    for (Row row : in.table(WordTables.OUTLETS).rows()) {
      String region = row.get("region");
      if (!region.isEmpty()) {
        put(row.required("name"), region);
        row.list("forms").forEach(form -> put(form, region));
        row.list("common").forEach(form -> put(form, region));
      }
    }
    for (Row row : in.table(PlaceTables.DISTRICTS).rows()) {
      // A name that districts of several regions have names none.
      String form = row.required("form").toLowerCase(Locale.ROOT);
      districts.merge(form, row.required("region"), (one, other) -> one.equals(other) ? one : "");
    }
    for (Row row : in.table(PlaceTables.OUTLET_PLACES).rows()) {
      starts.add(new Start(row.required("form"), row.required("region")));
    }
  }

  private void put(String name, String region) {
    outlets.put(name.toLowerCase(Locale.ROOT), region);
  }

  /** The home of an outlet by its name or address, empty where nothing says it. */
  public String of(String source, Vocabulary vocabulary) {
    String name = source.strip().toLowerCase(Locale.ROOT);
    int open = name.indexOf(" (");
    String known = outlets.get(open < 0 ? name : name.substring(0, open));
    if (known != null || name.isEmpty()) {
      return known == null ? "" : known;
    }
    for (PlaceMention mention : reader.read(Tokens.of(Text.of(source), vocabulary))) {
      if (mention.codes().size() == 1) {
        return mention.codes().get(0);
      }
    }
    int word = name.indexOf(' ');
    String district = districts.getOrDefault(word < 0 ? name : name.substring(0, word), "");
    if (!district.isEmpty()) {
      return district;
    }
    for (Start start : starts) {
      if (isWordStart(name, start.form())) {
        return start.region();
      }
    }
    return "";
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
