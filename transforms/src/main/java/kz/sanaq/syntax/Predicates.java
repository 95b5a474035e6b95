package kz.sanaq.syntax;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;

/**
 * Recognises verb forms that close a clause. Kazakh is verb-final: what a figure's clause says of
 * it stands after the figure, and the clause ends with its verb.
 *
 * <p>A word that is in no table is a verb where it has a verb's ending and stands where a clause
 * can end: before a stop, comma, dash, quote or the end of the line.
 */
public final class Predicates {
  private static final int FINITE =
      Feature.PROGRESSIVE.bit() | Feature.FUTURE.bit() | Feature.INTENTION.bit();

  private final SyntaxWords words;

  /** Recognises the verbs of these words. */
  public Predicates(SyntaxWords words) {
    this.words = words;
  }

  /** The verb at token {@code i}, null where the tables have none. */
  public Verb verbAt(Tokens tokens, int i) {
    long match = words.verbs().match(tokens, i);
    return match < 0 ? null : words.verbs().meaning(match);
  }

  /**
   * The verb whose last word is token {@code i} («қызмет етеді»), null where the tables have none.
   */
  public Verb verbEnding(Tokens tokens, int i) {
    long match = words.verbs().match(tokens, i - 1);
    return match >= 0 && Lexicon.end(match) == i + 1
        ? words.verbs().meaning(match)
        : verbAt(tokens, i);
  }

  /**
   * What the verb form at token {@code i} says when it closes a clause.
   *
   * @param to token after the sentence
   * @return bits of {@link Feature}; 0 where no clause is closed there
   */
  public int closing(Tokens tokens, int i, int to) {
    boolean known = verbEnding(tokens, i) != null;
    if (!known && tokens.lemma(i) > Vocabulary.BARE_ENDING) {
      return 0;
    }
    int features = tokens.featuresAs(WordClass.VERB, i);
    if (features <= 0) {
      return 0;
    }
    if ((features & FINITE) != 0) {
      return known || endsClause(tokens, i, features, to) ? features : 0;
    }
    boolean stop = Marks.isStop(tokens, i + 1, to);
    boolean nominal = Feature.ACCUSATIVE.in(features);
    if (Feature.PAST.in(features)) {
      return known || stop ? features : 0;
    }
    if (Feature.PERFECT.in(features) || Feature.HABITUAL.in(features)) {
      // «білім алғандарын айтты»: what is said stands as an object; else only a bare one closes.
      return nominal || stop || isCarried(tokens, i + 1) || isReported(tokens, i + 1)
          ? features
          : 0;
    }
    if (Feature.CONVERB.in(features) || Feature.CONDITIONAL.in(features)) {
      return stop && (known || !Feature.IMPERFECTIVE.in(features)) ? features : 0;
    }
    return 0;
  }

  /**
   * Whether an unknown word with a finite ending stands where a verb can: «Әділбек», «тамақ» and
   * «трофейді» are written like verbs.
   */
  private boolean endsClause(Tokens tokens, int i, int features, int to) {
    Verb next = verbAt(tokens, i + 1);
    boolean said = next != null && next.role() == Verb.VerbRole.SPEECH;
    return !tokens.isCapital(i)
        && (Marks.isStop(tokens, i + 1, to)
            || said
            || (Feature.INTENTION.in(features) && isCarried(tokens, i + 1))
            || words.functionWords().at(tokens, i + 1) != null);
  }

  /** Whether token {@code i} joins two phrases: «және». */
  public boolean joins(Tokens tokens, int i) {
    return words.functionWords().at(tokens, i) == SyntaxWords.FunctionRole.JOIN;
  }

  /** Whether token {@code i} reports the clause before it: «деп». */
  public boolean isReported(Tokens tokens, int i) {
    return words.functionWords().at(tokens, i) == SyntaxWords.FunctionRole.CLOSE;
  }

  /** Whether an auxiliary at token {@code i} carries the tense of the verb before it. */
  private boolean isCarried(Tokens tokens, int i) {
    Verb verb = verbAt(tokens, i);
    return verb != null && verb.isAuxiliary();
  }
}
