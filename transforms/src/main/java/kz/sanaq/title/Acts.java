package kz.sanaq.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Feature;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Suffix;
import kz.sanaq.language.Suffixes;
import kz.sanaq.language.WordClass;

/** Whose act an event is: see the head of {@code title-acts.tsv}. */
final class Acts {
  private static final String END = "*";

  private final Map<String, Row> rows = new HashMap<>();
  private final List<String> cases;

  Acts(LanguagePack pack, Loader in, Suffixes suffixes) {
    for (Row row : pack.table(TitleTables.ACTS).rows()) {
      rows.put(row.required("act"), row);
    }
    this.cases = new ArrayList<>(suffixes.forms(Suffix.DATIVE));
    cases.addAll(in.endings(WordClass.NOUN, Feature.ABLATIVE));
    cases.addAll(in.endings(WordClass.NOUN, Feature.INSTRUMENTAL));
  }

  /** What an act is said of. */
  enum Of {
    PEOPLE,
    THINGS;

    /** The column that says what these do or undergo. */
    private String column() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether people or things do the act of a verb or undergo it. */
  Voice voice(String act, VerbStems verb, Of of) {
    boolean people = of == Of.PEOPLE;
    for (String key : List.of(act, Verbs.last(act), end(act))) {
      Row row = rows.get(key);
      Voice voice = row == null ? null : row.constant(of.column(), Voice.class, null);
      if (voice != null && !(people && key.equals(Verbs.last(act)) && hasCase(act))) {
        return voice;
      }
    }
    if (!verb.transitive()) {
      return Voice.DOES;
    }
    return people && act.indexOf(' ') >= 0 && !hasCase(act) ? Voice.DOES : Voice.UNDERGOES;
  }

  /** Whether an act is a state. */
  boolean lasts(String act) {
    return is(act, "lasts");
  }

  /** Whether the qualifier of money says what it is meant for. */
  boolean hasPurpose(String act) {
    return is(act, "purpose");
  }

  /** Whether an act, or its last word, has a row. */
  boolean has(String act) {
    return row(act) != null;
  }

  private boolean is(String act, String column) {
    Row row = row(act);
    return row != null && row.is(column);
  }

  private Row row(String act) {
    return rows.getOrDefault(act, rows.get(Verbs.last(act)));
  }

  private String end(String act) {
    for (int i = act.length() - 1; i > 0; i--) {
      if (rows.containsKey(END + act.substring(i))) {
        return END + act.substring(i);
      }
    }
    return END;
  }

  /** Whether the noun of an act has an ending that leaves room for who undergoes it. */
  private boolean hasCase(String act) {
    int end = act.lastIndexOf(' ');
    String noun = act.substring(0, Math.max(0, end));
    return !rows.containsKey(act) && cases.stream().anyMatch(noun::endsWith);
  }
}
