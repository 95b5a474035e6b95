package kz.sanaq.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Row;
import kz.sanaq.language.Text;
import kz.sanaq.language.Word;
import kz.sanaq.language.WordTables;

/**
 * Names of outlets: the ones of {@code outlets.tsv}, and whatever looks like a site's address. A
 * name that is also a common word counts in quotation marks, or where only an outlet can stand.
 */
final class Outlets {
  /** Words of the longest name. */
  private static final int LONGEST = 4;

  /**
   * A name in a text.
   *
   * @param name as the outlet is called in the tables
   * @param end index after its last word
   */
  record OutletMatch(String name, int end) {}

  private static final String QUOTES = "«\"“„";

  private record Outlet(String name, boolean common) {}

  private final Map<String, Outlet> outlets = new HashMap<>();

  /** The first words of the names: most words of a text begin none. */
  private final Set<String> firstWords = new HashSet<>();

  private Outlets() {}

  /** Reads the outlets of a language. */
  static Outlets of(LanguagePack pack) {
    Outlets outlets = new Outlets();
    for (Row row : pack.table(WordTables.OUTLETS).rows()) {
      String name = row.required("name");
      outlets.put(name, new Outlet(name, false));
      row.list("forms").forEach(alias -> outlets.put(alias, new Outlet(name, false)));
      row.list("common").forEach(alias -> outlets.put(alias, new Outlet(name, true)));
    }
    return outlets;
  }

  private void put(String name, Outlet outlet) {
    String forms = Word.forms(name);
    outlets.put(forms, outlet);
    int space = forms.indexOf(' ');
    firstWords.add(space < 0 ? forms : forms.substring(0, space));
  }

  /** The longest name that begins at a word, null when none does. Common words need quotes. */
  OutletMatch at(Text text, List<Word> words, int from) {
    return at(text, words, from, false);
  }

  /** The same where nothing but an outlet can stand, so that common words count as they are. */
  OutletMatch onlyAt(Text text, List<Word> words, int from) {
    return at(text, words, from, true);
  }

  private OutletMatch at(Text text, List<Word> words, int from, boolean certain) {
    if (from >= words.size()) {
      return null;
    }
    Word first = words.get(from);
    String stem = stem(first.form());
    OutletMatch named =
        firstWords.contains(first.form()) || firstWords.contains(stem)
            ? named(text, words, from, certain)
            : null;
    return named == null && isAddress(stem)
        ? new OutletMatch(text.slice(first.begin(), first.begin() + stem.length()), from + 1)
        : named;
  }

  private OutletMatch named(Text text, List<Word> words, int from, boolean certain) {
    OutletMatch longest = null;
    int begin = words.get(from).begin();
    boolean quoted = begin > 0 && QUOTES.indexOf(text.at(begin - 1)) >= 0;
    StringBuilder forms = new StringBuilder();
    for (int i = from; i < Math.min(words.size(), from + LONGEST); i++) {
      Word word = words.get(i);
      Outlet outlet = outlets.get(forms + word.form());
      if (outlet == null) {
        outlet = outlets.get(forms + stem(word.form()));
      }
      if (outlet != null && (certain || quoted || !outlet.common)) {
        longest = new OutletMatch(outlet.name, i + 1);
      }
      forms.append(word.form()).append(' ');
    }
    return longest;
  }

  /** The form without an ending that a hyphen joins: «kazinform-ға». */
  private static String stem(String form) {
    int hyphen = form.lastIndexOf('-');
    return hyphen > 0 && form.charAt(form.length() - 1) > 'z' ? form.substring(0, hyphen) : form;
  }

  /** Latin letters, a dot, Latin letters: {@code baq.kz}. */
  private static boolean isAddress(String form) {
    int dot = form.lastIndexOf('.');
    return dot > 1
        && form.length() - dot >= 3
        && form.chars().allMatch(Outlets::isAddressPart)
        && form.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isAddressPart(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
  }
}
