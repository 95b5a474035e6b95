package kz.sanaq.syntax;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;

/**
 * Reads a noun with the modifiers before it: «жаңа тұрақты жұмыс орындары», «екі қабатты үй»,
 * «Алатау ауданы әкімдігі», «"Болашақ" мектебі».
 *
 * <p>A case ends the phrase; so does a plural or a possessive, unless the noun after it is
 * possessed («балалар үйі», «ауданы әкімдігі»).
 */
final class NounPhrases {
  private final SyntaxWords words;
  private final VerbPhrases verbs;
  private final Modifiers modifiers;

  NounPhrases(SyntaxWords words, VerbPhrases verbs) {
    this.words = words;
    this.verbs = verbs;
    this.modifiers = new Modifiers(words);
  }

  /** The phrase that begins with the word at token {@code i}. */
  Phrase read(Tokens tokens, int i, int to) {
    return from(tokens, i, i, to);
  }

  /** The phrase that begins with a name in quotes at token {@code i}; null where none does. */
  Phrase named(Tokens tokens, int i, int to) {
    int after = Marks.afterName(tokens, i, to);
    if (after < 0) {
      return null;
    }
    boolean borne =
        after < to
            && tokens.isWord(after)
            && !tokens.newLine(after)
            && modifiers.features(tokens, after, after + 1) > 0
            && verbs.read(tokens, after, to) == null
            && words.functionWords().at(tokens, after) == null;
    if (!borne) {
      return holdsSpeech(tokens, i, after)
          ? null
          : new Phrase(Phrase.PhraseType.NOUN, i, after, i, 0, null, null, VerbForm.NONE);
    }
    return from(tokens, i, after, to);
  }

  /** Whether a clause closes inside a quote: then it is no name. */
  private boolean holdsSpeech(Tokens tokens, int from, int to) {
    for (int k = from + 1; k < to - 1; k++) {
      if (tokens.isDigits(k)) {
        return true;
      }
      Phrase verb = tokens.isWord(k) ? verbs.read(tokens, k, to - 1) : null;
      if (verb != null && verb.form() == VerbForm.FINITE) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param begin first token of the phrase
   * @param from its first word that is not in quotes
   */
  private Phrase from(Tokens tokens, int begin, int from, int to) {
    int i = from;
    int head = from;
    int end = from;
    int features = 0;
    Noun noun = null;
    Phrase known = null;
    while (i < to && (i == from || belongs(tokens, i, to))) {
      if (isHyphen(tokens, i)) {
        i++;
        continue;
      }
      long match = words.nouns().match(tokens, i);
      int next = match < 0 ? i + 1 : Math.min(to, Lexicon.end(match));
      head = i;
      end = next;
      noun = match < 0 ? null : words.nouns().meaning(match);
      features = modifiers.features(tokens, i, next);
      i = next;
      if (noun != null) {
        known =
            new Phrase(
                Phrase.PhraseType.NOUN, begin, end, head, features, noun, null, VerbForm.NONE);
      }
      if (!modifiers.describes(tokens, head, next)
          && (endsPhrase(tokens, i, to, features) || endsPeople(tokens, i, to, noun))) {
        break;
      }
    }
    // «7 мың жас тұрақты»: a describing word at the end has nothing to describe.
    boolean dangling = noun == null && known != null && words.adjectives().at(tokens, head) != null;
    return dangling
        ? known
        : new Phrase(Phrase.PhraseType.NOUN, begin, end, head, features, noun, null, VerbForm.NONE);
  }

  /** Whether the word or hyphen at {@code i} goes on with the phrase before it. */
  private boolean belongs(Tokens tokens, int i, int to) {
    if (tokens.newLine(i)) {
      return false;
    }
    if (isHyphen(tokens, i)) {
      return i + 1 < to && belongs(tokens, i + 1, to);
    }
    return tokens.isWord(i)
        && tokens.lemma(i) != Vocabulary.BARE_ENDING
        && words.functionWords().match(tokens, i) < 0
        && (words.numbers().match(tokens, i) < 0 || words.nouns().match(tokens, i) >= 0)
        && !isVerb(tokens, i, to);
  }

  private boolean isVerb(Tokens tokens, int i, int to) {
    Phrase verb = verbs.read(tokens, i, to);
    if (verb == null) {
      return false;
    }
    long noun = words.nouns().match(tokens, i);
    return noun < 0 || Lexicon.end(noun) <= verb.end();
  }

  private static boolean isHyphen(Tokens tokens, int i) {
    return tokens.isDash(i)
        && tokens.glued(i)
        && tokens.glued(i + 1)
        && tokens.isWord(i + 1)
        && tokens.isWord(i - 1);
  }

  /**
   * Whether people end the phrase: «22 613 адам баспана кезегінде тұр»; they describe only other
   * people and what they own («маман дәрігер», «мұғалім үйі»).
   */
  private boolean endsPeople(Tokens tokens, int next, int to, Noun noun) {
    if (noun == null || noun.type() != NounClass.PERSON || next >= to || !tokens.isWord(next)) {
      return false;
    }
    long match = words.nouns().match(tokens, next);
    boolean people = match >= 0 && words.nouns().meaning(match).type() == NounClass.PERSON;
    return !people && !isOwned(tokens, next, to);
  }

  private boolean endsPhrase(Tokens tokens, int next, int to, int features) {
    if ((features & Modifiers.CASES) != 0) {
      return true;
    }
    if ((features & Modifiers.OWNED) == 0 || next >= to || !tokens.isWord(next)) {
      return false;
    }
    return !isOwned(tokens, next, to);
  }

  /** Whether the noun at a token is possessed; that of a fixed compound is so by itself. */
  private boolean isOwned(Tokens tokens, int i, int to) {
    long match = words.nouns().match(tokens, i);
    int end = match < 0 ? i + 1 : Lexicon.end(match);
    return end == i + 1 && end <= to && Feature.POSSESSED_3.in(modifiers.features(tokens, i, end));
  }
}
