package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;

/**
 * The words that belong to what a figure is of: its phrase with the modifiers before it, the noun in
 * the genitive that owns it, the participle clause that describes it, the head of its list, and the
 * own words of the figure that it leaves its thing to.
 */
final class OwnWords {
  /** So many phrases before a participle belong to its clause. */
  private static final int PHRASES_OF_CLAUSE = 3;

  /** So many words of a head are looked at. */
  private static final int HEAD = 40;

  private OwnWords() {}

  static List<TokenRange> of(Figure figure, Thing thing) {
    List<TokenRange> own = new ArrayList<>();
    if (thing.antecedent() != null) {
      own.addAll(thing.antecedent().name().own());
    }
    ParsedSentence parsed = figure.parsed();
    boolean here = thing.isNamed() && parsed.range().contains(thing.begin());
    if (thing.isNamed()) {
      int begin = here && thing.begin() >= figure.end() ? figure.end() : thing.begin();
      own.add(new TokenRange(begin, Math.max(begin, thing.end())));
    }
    if (here) {
      int first = parsed.phraseAt(thing.begin() >= figure.end() ? figure.begin() : thing.begin());
      own.add(before(parsed, first));
    }
    head(figure, own);
    return own;
  }

  /** Owners and participle clauses right before a phrase. */
  private static TokenRange before(ParsedSentence parsed, int first) {
    int begin = parsed.phrases().get(first).begin();
    int end = begin;
    int left = 0;
    for (int p = first - 1; p >= 0; p--) {
      Phrase phrase = parsed.phrases().get(p);
      boolean owner = phrase.isNoun() && phrase.has(Feature.GENITIVE);
      boolean describes =
          phrase.isVerb()
              && (phrase.form() == VerbForm.PARTICIPLE
                  || (phrase.form() == VerbForm.NOUN && phrase.has(Feature.GENITIVE)));
      boolean kind = phrase.isNoun() && phrase.has(Feature.ATTRIBUTIVE);
      if (describes) {
        left = PHRASES_OF_CLAUSE;
      } else if (!owner && !kind && (left == 0 || !phrase.isNoun())) {
        break;
      } else if (!owner && !kind) {
        left--;
      }
      begin = phrase.begin();
    }
    return new TokenRange(begin, end);
  }

  /** What stands before the colon of the sentence, and the sentence that heads a row. */
  private static void head(Figure figure, List<TokenRange> own) {
    TokenRange sentence = figure.parsed().range();
    int colon = figure.scene().parse().rows().colon(sentence, figure.begin());
    if (colon >= 0) {
      own.add(new TokenRange(Math.max(sentence.begin(), colon - HEAD), colon));
    }
    int head = figure.scene().parse().rows().head(figure.sentence());
    if (head >= 0) {
      TokenRange range = figure.scene().parse().sentences().get(head);
      own.add(new TokenRange(Math.max(range.begin(), range.end() - HEAD), range.end()));
      own.add(
          new TokenRange(
              figure.clauseFrom(), Math.max(figure.clauseFrom(), figure.begin())));
    }
    if (figure.isLabelled()) {
      own.add(
          new TokenRange(
              figure.clauseFrom(), Math.max(figure.clauseFrom(), figure.begin())));
    }
  }
}
