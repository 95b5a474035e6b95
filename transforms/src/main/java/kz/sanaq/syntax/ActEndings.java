package kz.sanaq.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Suffix;
import kz.sanaq.language.Suffixes;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/**
 * Makes the bare act of a verb that stands in no table: «ұлғаю» of «ұлғайды»; and that of any stem
 * which is denied: «алмау» of «ал».
 */
final class ActEndings {
  private static final String ANY = "*";

  private final Map<String, String> acts = new HashMap<>();
  private final Suffixes suffixes;

  ActEndings(Loader in) {
    suffixes = in.suffixes();
    for (Row row : in.table(SyntaxTables.ACT_ENDINGS).rows()) {
      acts.put(row.required("form"), row.required("act"));
    }
  }

  /** The act of the verb form at a token. */
  String of(Tokens tokens, int i) {
    return of(stem(tokens, i));
  }

  /** That the act of the verb form at a token is not done, whatever denies it. */
  String denied(Tokens tokens, int i) {
    return denied(stem(tokens, i));
  }

  /** The act that a stem denies: «алмау» of «ал». */
  String denied(String stem) {
    return suffixes.with(Suffix.INFINITIVE, suffixes.with(Suffix.DENIED, stem));
  }

  /** The stem of the verb form at a token, without what denies it: «ал» of «алмаған». */
  private static String stem(Tokens tokens, int i) {
    int end = tokens.stemEndAs(WordClass.VERB, i);
    return tokens.text().slice(tokens.begin(i), end).toLowerCase(Locale.ROOT);
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
