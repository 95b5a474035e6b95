package kz.sanaq.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Morphemes;
import kz.sanaq.language.Row;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/**
 * Makes the bare act of a verb that stands in no table: «ұлғаю» of «ұлғайды»; or that is denied:
 * «алмау» of «алмаған».
 */
final class ActEndings {
  private static final String ANY = "*";

  private final Map<String, String> acts = new HashMap<>();

  ActEndings(Loader in) {
    for (Row row : in.table(SyntaxTables.ACT_ENDINGS).rows()) {
      acts.put(row.required("form"), row.required("act"));
    }
  }

  /** The act of the verb form at a token. */
  String of(Tokens tokens, int i) {
    int end = Morphemes.negativeEnd(tokens, i);
    String stem = tokens.text().slice(tokens.begin(i), end).toLowerCase(Locale.ROOT);
    return end > tokens.stemEndAs(WordClass.VERB, i)
        ? acts.getOrDefault(ANY, ANY).replace(ANY, stem)
        : of(stem);
  }

  /** The act of a stem: «салу» of «сал», «ұлғаю» of «ұлғай». */
  String of(String stem) {
    String last = stem.isEmpty() ? "" : stem.substring(stem.length() - 1);
    String act = acts.get(last);
    return act != null
        ? stem.substring(0, stem.length() - 1) + act
        : acts.getOrDefault(ANY, ANY).replace(ANY, stem);
  }
}
