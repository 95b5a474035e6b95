package kz.sanaq.claim;

import java.util.Locale;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/**
 * Finds the noun that a figure counts: the head of the noun phrase behind it.
 *
 * <p>Kazakh puts all modifiers between the number and its noun («2045 жаңа тұрақты жұмыс орындары»,
 * «278 шағын, орта және ірі жекеменшік компания»). The head is the first noun of the lexicon that
 * is no modifier of the next; where there is none, the word that carries the phrase's case.
 */
final class NounPhrases {
  /** How many tokens a noun phrase may have before its head. */
  private static final int REACH = 8;

  private static final int CASES =
      Feature.GENITIVE.bit()
          | Feature.DATIVE.bit()
          | Feature.ACCUSATIVE.bit()
          | Feature.LOCATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.INSTRUMENTAL.bit();

  private static final int DERIVED =
      Feature.ADJECTIVAL.bit()
          | Feature.HAVING.bit()
          | Feature.LACKING.bit()
          | Feature.ATTRIBUTIVE.bit();

  /**
   * The head of a noun phrase.
   *
   * @param object dictionary form of what is counted
   * @param unit what one of it is
   * @param begin first token of the head
   * @param end token behind the head
   * @param rule what told so
   */
  record Head(String object, String unit, int begin, int end, String rule) {}

  private final ClaimWords words;
  private final PersonEndings persons;

  NounPhrases(ClaimWords words, PersonEndings persons) {
    this.words = words;
    this.persons = persons;
  }

  /**
   * The head of the phrase that begins at token {@code from} and ends before {@code to}.
   *
   * @return null where no noun is counted there
   */
  Head after(Tokens tokens, int from, int to) {
    int limit = Math.min(to, from + REACH);
    int bare = -1;
    for (int i = from; i < limit; ) {
      if (!tokens.isWord(i)) {
        if (!joins(tokens, from, i)) {
          break;
        }
        i++;
        continue;
      }
      long match = words.nouns.match(tokens, i);
      if (match >= 0) {
        int end = Lexicon.end(match);
        if (!modifies(tokens, i, end, limit)) {
          Noun noun = Lexicon.end(match) > i ? words.nouns.meaning(match) : null;
          return new Head(noun.form(), noun.unit(), i, end, noun.row());
        }
        i = end;
        continue;
      }
      if (words.verbs.match(tokens, i) >= 0 && !isParticiple(tokens, i)) {
        break;
      }
      if (!isModifier(tokens, i)) {
        if ((nounFeatures(tokens, i) & CASES) != 0) {
          return unknown(tokens, i);
        }
        bare = i;
        if (!tokens.isWord(i + 1) || i + 1 >= limit) {
          break;
        }
      }
      i++;
    }
    return bare < 0 ? null : unknown(tokens, bare);
  }

  /** Whether the symbol at {@code i} stands inside a noun phrase. */
  private static boolean joins(Tokens tokens, int from, int i) {
    if (tokens.isSymbol(i, '-')) {
      return tokens.glued(i) && tokens.glued(i + 1) && tokens.isWord(i + 1) && i > from;
    }
    if (tokens.isSymbol(i, ',')) {
      return i > from && tokens.isWord(i + 1) && isAdjectival(tokens, i - 1);
    }
    return tokens.isSymbol(i, '«') || tokens.isSymbol(i, '»') || tokens.isSymbol(i, '"');
  }

  /** Whether the noun [begin, end) is but a modifier of the noun behind it. */
  private boolean modifies(Tokens tokens, int begin, int end, int limit) {
    int last = end - 1;
    if (end >= limit || !tokens.isWord(end)) {
      return false;
    }
    if ((tokens.features(last) & (Feature.ADJECTIVAL.bit() | Feature.HAVING.bit())) != 0) {
      return words.nouns.match(tokens, end) >= 0;
    }
    if (tokens.features(last) != 0) {
      return false;
    }
    long next = words.nouns.match(tokens, end);
    if (next < 0) {
      return false;
    }
    if (tokens.has(Lexicon.end(next) - 1, Feature.POSSESSED_3)) {
      return true;
    }
    Noun noun = words.nouns.meaning(words.nouns.match(tokens, begin));
    return noun.unit().equals("person")
        && words.nouns.meaning(next).unit().equals("person");
  }

  private static int nounFeatures(Tokens tokens, int i) {
    int known = tokens.lemma(i) > 0 ? tokens.features(i) : tokens.featuresAs(WordClass.NOUN, i);
    return known < 0 ? 0 : known;
  }

  private static boolean isAdjectival(Tokens tokens, int i) {
    return tokens.isWord(i) && (nounFeatures(tokens, i) & CASES) == 0;
  }

  private static boolean isModifier(Tokens tokens, int i) {
    return (nounFeatures(tokens, i) & DERIVED) != 0 || isParticiple(tokens, i);
  }

  private static boolean isParticiple(Tokens tokens, int i) {
    int verb = tokens.featuresAs(WordClass.VERB, i);
    return verb >= 0
        && (verb & ~(Feature.NEGATIVE.bit()))
            != 0
        && ((verb & ~Feature.NEGATIVE.bit()) == Feature.PERFECT.bit()
            || (verb & ~Feature.NEGATIVE.bit()) == Feature.HABITUAL.bit());
  }

  private Head unknown(Tokens tokens, int i) {
    int stemEnd = tokens.lemma(i) > 0 ? tokens.stemEnd(i) : tokens.stemEndAs(WordClass.NOUN, i);
    String stem =
        tokens.lemma(i) > 0
            ? tokens.vocabulary().form(tokens.lemma(i))
            : tokens.text().slice(tokens.begin(i), stemEnd).toLowerCase(Locale.ROOT);
    String row = persons.match(stem);
    return new Head(
        stem, row == null ? "item" : "person", i, i + 1, row == null ? "counted-noun" : row);
  }
}
