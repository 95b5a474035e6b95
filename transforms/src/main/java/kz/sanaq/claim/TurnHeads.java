package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Direction;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.Verb;

/**
 * Finds the word before a figure that says how it changed: «өсім – 6,1%», «жалақының өсуі бір жылда
 * 12,7 пайызды құрады», «өсімі: құрылыста – 34,5%», «табысы өскен өңірлер: Ақмола (16,1%)».
 */
final class TurnHeads {
  /** So many tokens before a colon say what the list after it is of. */
  private static final int HEAD = 5;

  private final ClaimWords words;
  private final Predicates predicates;

  TurnHeads(ClaimWords words, Predicates predicates) {
    this.words = words;
    this.predicates = predicates;
  }

  /** The noun of change before a figure: «өсім – 6,1%», «айлық өсім Атырау облысында (1,1%)». */
  Turn before(Figure figure) {
    Tokens tokens = figure.tokens();
    for (int i = figure.begin() - 1; i >= figure.from(); i--) {
      boolean mark = tokens.isDash(i) || tokens.isSymbol(i, ':') || tokens.isSymbol(i, '(');
      if (mark || figure.scene().aside().get(i)) {
        continue;
      }
      Turn next = noun(tokens, i);
      return next == null ? subject(figure) : next;
    }
    return null;
  }

  /**
   * The noun of change that is the subject of a figure's clause, no comma and no other figure
   * between: «жалақының өсуі бір жыл ішінде 12,7 пайызды құрады».
   */
  private Turn subject(Figure figure) {
    ParsedSentence parsed = figure.parsed();
    for (int p = parsed.phraseAt(figure.begin()) - 1; p >= 0; p--) {
      Phrase phrase = parsed.phrases().get(p);
      if (isMark(figure.tokens(), phrase)
          || phrase.begin() < figure.clauseFrom()
          || figure.isFigure(phrase)) {
        return null;
      }
      Turn noun = noun(figure.tokens(), phrase.end() - 1);
      if (noun != null) {
        return noun;
      }
    }
    return null;
  }

  /** Whether what stands before it is of something else; a dash or a bracket says nothing of it. */
  private static boolean isMark(Tokens tokens, Phrase phrase) {
    int at = phrase.begin();
    return phrase.kind() == Phrase.PhraseType.MARK
        && !tokens.isDash(at)
        && !tokens.isSymbol(at, '(');
  }

  /** The noun of change at a token that has no case, null for none. */
  private Turn noun(Tokens tokens, int i) {
    Turn word = Turn.at(words, tokens, i);
    int features = tokens.formFeatures(WordClass.NOUN, i);
    boolean plain = features == 0 || features == Feature.POSSESSED_3.bit();
    return word != null && word.noun() && plain ? word : null;
  }

  /**
   * What heads the list that a figure is of: «өсті: …», «өсімі: құрылыста – 34,5%»; null where its
   * head says nothing of a change.
   */
  Turn head(Figure figure) {
    Tokens tokens = figure.tokens();
    for (int i = figure.begin() - 1; i > figure.from(); i--) {
      boolean opens =
          tokens.isSymbol(i, ':') || (i == figure.begin() - 1 && tokens.isSymbol(i, '('));
      if (opens) {
        Turn turn = tokens.isSymbol(i, ':') ? ahead(tokens, i) : last(tokens, i);
        if (turn != null) {
          return turn;
        }
      }
    }
    return above(figure);
  }

  /** What the words before a colon say of a change: their last, or one shortly before it. */
  private Turn ahead(Tokens tokens, int colon) {
    Turn turn = last(tokens, colon);
    for (int i = colon - 2; turn == null && i >= Math.max(0, colon - HEAD); i--) {
      if (!tokens.isWord(i)) {
        return null;
      }
      Verb verb = predicates.verbAt(tokens, i);
      boolean participle =
          verb != null
              && verb.change() != Direction.NONE
              && Feature.PERFECT.in(tokens.featuresAs(WordClass.VERB, i));
      turn = participle ? Turn.of(verb, i) : noun(tokens, i);
    }
    return turn;
  }

  /** What the word before a mark says of a change. */
  private Turn last(Tokens tokens, int mark) {
    Verb verb = predicates.verbAt(tokens, mark - 1);
    int ending = tokens.featuresAs(WordClass.VERB, mark - 1);
    boolean changes =
        verb != null && verb.change() != Direction.NONE && !Feature.POSSESSED_3.in(ending);
    return changes ? Turn.of(verb, mark - 1) : noun(tokens, mark - 1);
  }

  /** What heads a row that is a sentence of its own. */
  private Turn above(Figure figure) {
    int head = figure.scene().parse().rows().head(figure.sentence());
    if (head < 0) {
      return null;
    }
    int last = figure.scene().parse().sentences().get(head).end() - 1;
    return figure.tokens().isSymbol(last, ':') ? ahead(figure.tokens(), last) : null;
  }
}
