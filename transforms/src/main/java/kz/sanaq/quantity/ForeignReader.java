package kz.sanaq.quantity;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;

/**
 * Tells sentences of another language: «В Алматы построено 12 школ на 3,5 млрд тенге.» They have
 * its small words, and none of the letters that only the pack's language has.
 */
final class ForeignReader {
  /** Name of the rule by which a quantity is left out. */
  static final String RULE = "foreign-sentence";

  /** So many tokens of a sentence are looked at. */
  private static final int REACH = 60;

  private static final int LEAST = 2;

  private static final Schema WORDS =
      Schema.words(
              "foreign-words.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("kind", Cell.oneOf("word", "letter")),
              Column.one("class", Cell.CLASS))
          .unique("form", "kind");

  private final Lexicon<String> words;
  private final String letters;

  ForeignReader(Loader in) {
    words = in.lexicon();
    StringBuilder own = new StringBuilder();
    for (Row row : in.table(WORDS).rows()) {
      if (row.get("kind").equals("letter")) {
        own.append(row.required("form"));
      } else {
        words.add(row, row.place());
      }
    }
    letters = own.toString();
  }

  /** Whether a sentence is of another language. */
  boolean isForeign(LayeredSentence scope) {
    Tokens tokens = scope.tokens();
    int found = 0;
    for (int i = scope.from(); i < Math.min(scope.to(), scope.from() + REACH); i++) {
      if (!tokens.isWord(i)) {
        continue;
      }
      found += words.at(tokens, i) == null ? 0 : 1;
      if (hasOwnLetter(tokens, i)) {
        return false;
      }
    }
    return found >= LEAST;
  }

  private boolean hasOwnLetter(Tokens tokens, int i) {
    for (int k = tokens.begin(i); k < tokens.end(i); k++) {
      if (letters.indexOf(Character.toLowerCase(tokens.text().at(k))) >= 0) {
        return true;
      }
    }
    return false;
  }
}
