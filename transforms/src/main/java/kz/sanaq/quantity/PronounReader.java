package kz.sanaq.quantity;

import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/** Finds phrases with a number word that count nothing: «бір-бірі», «бірден-бір», «бір кезде». */
final class PronounReader {
  private final Lexicon<String> phrases;

  PronounReader(Loader in) {
    phrases = in.lexicon();
    for (Table.Row row : in.table("pronouns.tsv", "phrase", "class").rows()) {
      phrases.add(row.required("phrase"), row.place(), row.constant("class", WordClass.class));
    }
  }

  /** Token behind the phrase that begins at {@code i}; {@code i} where there is none. */
  int end(Tokens tokens, int i, int to) {
    long found = tokens.lemma(i) > 0 ? phrases.match(tokens, i) : -1;
    return found >= 0 && Lexicon.end(found) <= to ? Lexicon.end(found) : i;
  }
}
