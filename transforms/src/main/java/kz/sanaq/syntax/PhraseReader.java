package kz.sanaq.syntax;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;

/**
 * Cuts a sentence into {@link Phrase}s, from left to right, each token once.
 *
 * <p>Of a noun and a verb that both fit the longer one is taken, and of equally long ones the verb
 * where its ending is one of a verb.
 */
final class PhraseReader {
  private final SyntaxWords words;
  private final NounPhrases nouns;
  private final VerbPhrases verbs;

  PhraseReader(SyntaxWords words) {
    this.words = words;
    this.verbs = new VerbPhrases(words);
    this.nouns = new NounPhrases(words, verbs);
  }

  /** The phrases of the tokens [from, to), in order; together they are all of them. */
  List<Phrase> read(Tokens tokens, int from, int to) {
    List<Phrase> phrases = new ArrayList<>();
    int i = from;
    while (i < to) {
      Phrase phrase = at(tokens, i, to, isCounted(phrases));
      phrases.add(phrase);
      i = phrase.end();
    }
    return phrases;
  }

  /** Whether a number stands right before, or with but a describing word between. */
  private static boolean isCounted(List<Phrase> phrases) {
    int last = phrases.size() - 1;
    if (last > 0 && phrases.get(last).isNoun() && phrases.get(last).noun() == null) {
      last--;
    }
    return last >= 0 && phrases.get(last).kind() == Phrase.PhraseType.NUMBER;
  }

  /**
   * @param counted whether what stands there may be counted by a number before it: the fire of «712
   *     өрт тіркелді» is no part of a fixed phrase
   */
  private Phrase at(Tokens tokens, int i, int to, boolean counted) {
    if (tokens.isDigits(i)) {
      return Phrase.of(Phrase.PhraseType.NUMBER, i, afterFigures(tokens, i, to));
    }
    if (!tokens.isWord(i)) {
      Phrase named = nouns.named(tokens, i, to);
      return named != null ? named : Phrase.of(Phrase.PhraseType.MARK, i, i + 1);
    }
    long noun = words.nouns().match(tokens, i);
    int nounEnd = noun < 0 ? i : Lexicon.end(noun);
    long function = words.functionWords().match(tokens, i);
    if (function >= 0 && Lexicon.end(function) >= nounEnd) {
      return Phrase.of(Phrase.PhraseType.FUNCTION, i, Math.min(to, Lexicon.end(function)));
    }
    if (tokens.lemma(i) == Vocabulary.BARE_ENDING) {
      // A particle that is written like an ending: «де», «мен».
      return Phrase.of(Phrase.PhraseType.FUNCTION, i, i + 1);
    }
    Phrase verb = verbs.read(tokens, i, to);
    boolean thing = counted && noun >= 0 && isThing(words.nouns().meaning(noun).type());
    if (verb != null && isTaken(verb, nounEnd, thing)) {
      return verb;
    }
    if (words.numbers().match(tokens, i) >= 0 && nounEnd <= i + 1) {
      return Phrase.of(Phrase.PhraseType.NUMBER, i, afterNumberWords(tokens, i, to));
    }
    return nouns.read(tokens, i, to);
  }

  /** Whether a verb stands rather than a noun that ends before {@code nounEnd}. */
  private static boolean isTaken(Phrase verb, int nounEnd, boolean thing) {
    return verb.end() > nounEnd ? !thing : verb.end() == nounEnd && verb.features() != 0;
  }

  private static boolean isThing(NounClass type) {
    return switch (type) {
      case ACT, ABSTRACT, WORK, SERVICE, QUALITY, RATE, MEASURE, TIME, UNIT -> false;
      default -> true;
    };
  }

  /** «1 620», «4,5», «10.02.2020»: figures, and what joins them. */
  private static int afterFigures(Tokens tokens, int i, int to) {
    int end = i + 1;
    while (end < to) {
      boolean joined =
          tokens.kind(end) == Tokens.TokenType.SYMBOL
              && tokens.glued(end)
              && tokens.glued(end + 1)
              && tokens.isDigits(end + 1);
      boolean thousands =
          tokens.isDigits(end) && tokens.end(end) - tokens.begin(end) == 3 && !tokens.newLine(end);
      if (!joined && !thousands) {
        return end;
      }
      end += joined ? 2 : 1;
    }
    return Math.min(end, to);
  }

  private int afterNumberWords(Tokens tokens, int i, int to) {
    int end = i;
    while (end < to && tokens.features(end == i ? i : end - 1) == 0 | end == i) {
      long match = words.numbers().match(tokens, end);
      if (match < 0) {
        break;
      }
      end = Lexicon.end(match);
    }
    return Math.min(Math.max(end, i + 1), to);
  }
}
