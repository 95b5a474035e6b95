package kz.sanaq.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.Table;
import kz.sanaq.language.Text;

/** Names of outlets: the ones of {@code outlets.tsv}, and whatever looks like a site's address. */
final class Outlets {
  /** Words of the longest name. */
  private static final int LONGEST = 4;

  /**
   * A name in a text.
   *
   * @param name as the outlet is called in the tables
   * @param end index behind its last word
   */
  record Match(String name, int end) {}

  private final Map<String, String> names = new HashMap<>();

  private Outlets() {}

  /** Reads the outlets of a language. */
  static Outlets of(String folder) {
    Outlets outlets = new Outlets();
    for (Table.Row row : Table.resource(folder + "outlets.tsv", "name", "aliases").rows()) {
      String name = row.required("name");
      outlets.names.put(Word.forms(name), name);
      row.list("aliases").forEach(alias -> outlets.names.put(Word.forms(alias), name));
    }
    return outlets;
  }

  /** The longest name that begins at a word, null when none does. */
  Match at(Text text, List<Word> words, int from) {
    Match longest = null;
    StringBuilder forms = new StringBuilder();
    for (int i = from; i < Math.min(words.size(), from + LONGEST); i++) {
      Word word = words.get(i);
      String name = names.get(forms + word.form());
      if (name == null) {
        name = names.get(forms + stem(word.form()));
      }
      if (name != null) {
        longest = new Match(name, i + 1);
      }
      forms.append(word.form()).append(' ');
    }
    if (longest == null && from < words.size()) {
      Word word = words.get(from);
      String stem = stem(word.form());
      if (isAddress(stem)) {
        longest = new Match(text.slice(word.begin(), word.begin() + stem.length()), from + 1);
      }
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
        && form.chars().allMatch(c -> c >= '-' && c <= '9' && c != '/' || c >= 'a' && c <= 'z')
        && form.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
