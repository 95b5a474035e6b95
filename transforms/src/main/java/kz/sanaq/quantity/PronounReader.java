package kz.sanaq.quantity;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;

/**
 * Finds number words that count nothing: phrases («бір-бірі», «бірден-бір», «бір кезде») and «бір»
 * as an article («белгілі бір істі», «бір таныстар»).
 */
final class PronounReader {
  private static final Schema PRONOUNS =
      Schema.words(
              "pronouns.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("side", Cell.oneOf("phrase", "before", "counts")),
              Column.one("class", Cell.CLASS))
          .unique("form", "side");

  private final Lexicon<String> phrases;
  private final Lexicon<String> before;
  private final Lexicon<String> counts;

  PronounReader(Loader in) {
    phrases = in.lexicon();
    before = in.lexicon();
    counts = in.lexicon();
    for (Row row : in.table(PRONOUNS).rows()) {
      Lexicon<String> side =
          switch (row.required("side")) {
            case "before" -> before;
            case "counts" -> counts;
            default -> phrases;
          };
      side.add(row, row.place());
    }
  }

  /** Whether a phrase may begin at token {@code i}; cheap. */
  boolean opens(Tokens tokens, int i) {
    return phrases.opens(tokens, i);
  }

  /** Token after the phrase that begins at {@code i}; {@code i} where there is none. */
  int end(Tokens tokens, int i, int to) {
    long found = phrases.match(tokens, i);
    return found >= 0 && Lexicon.end(found) <= to ? Lexicon.end(found) : i;
  }

  /** Whether the word at {@code i} makes a number of any «бір» after it: «тағы бір сәт». */
  boolean counts(Tokens tokens, int i) {
    return counts.at(tokens, i) != null;
  }

  /** What the phrase at {@code i} is named, for explanations. */
  String rule(Tokens tokens, int i) {
    return phrases.meaning(phrases.match(tokens, i));
  }

  /** The rule by which a lone «бір» at {@code i} is an article, null where it counts. */
  String article(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    int from = scope.from();
    int to = scope.to();
    int word = i - 1;
    if (word > from && tokens.bareEnding(word) == Feature.LOCATIVE.bit()) {
      word--;
    }
    if (word >= from && tokens.lemma(word) > 0) {
      String rule = before.at(tokens, word);
      if (rule != null) {
        return rule;
      }
    }
    if (scope.numbers().from(i + 1, to) != null) {
      // «бір екі-үш километр»: some two or three
      return "article";
    }
    if (i + 1 >= to || !tokens.isWord(i + 1)) {
      return null;
    }
    int features =
        tokens.lemma(i + 1) > 0
            ? tokens.features(i + 1)
            : tokens
                .vocabulary()
                .unknown()
                .guessFeatures(tokens.text().chars(), tokens.begin(i + 1), tokens.end(i + 1));
    // A counted noun stands in the singular, and a number does not stand before a verb.
    return Feature.PLURAL.in(features) || Feature.CONVERB.in(features) ? "article" : null;
  }
}
