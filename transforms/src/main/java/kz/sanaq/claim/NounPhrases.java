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
  private final Predicates predicates;

  NounPhrases(ClaimWords words, PersonEndings persons, Predicates predicates) {
    this.words = words;
    this.predicates = predicates;
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
          Noun noun = words.nouns.meaning(match);
          return new Head(noun.form(), noun.unit(), i, end, noun.row());
        }
        i = end;
        continue;
      }
      if (words.verbs.match(tokens, i) >= 0 && !isParticiple(tokens, i)) {
        break;
      }
      if (!isModifier(tokens, i) && !isCompoundPart(tokens, from, i, limit)) {
        if ((nounFeatures(tokens, i) & CASES) != 0) {
          return unknown(tokens, i);
        }
        bare = i;
        if (i + 1 >= limit
            || !tokens.isWord(i + 1)
            || predicates.closing(tokens, i + 1, to) != 0
            || unknown(tokens, i).unit().equals("person")) {
          break;
        }
      }
      i++;
    }
    return bare < 0 ? null : unknown(tokens, bare);
  }

  /**
   * The noun whose number a figure without a noun of its own tells: «жастар саны 432 мың».
   *
   * @param from first token of the clause
   * @param to first token of the figure
   * @return null where no number of something is spoken of
   */
  Head numbered(Tokens tokens, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (words.numbers.match(tokens, i) >= 0) {
        for (int k = Math.max(from, i - 3); k < i; k++) {
          long match = words.nouns.match(tokens, k);
          if (match >= 0 && Lexicon.end(match) == i) {
            Noun noun = words.nouns.meaning(match);
            return new Head(noun.form(), noun.unit(), k, i, noun.row());
          }
        }
        return tokens.isWord(i - 1) ? unknown(tokens, i - 1) : null;
      }
    }
    return null;
  }

  /**
   * The counted noun in the genitive right before a figure: the children of «балалардың 40%-ы».
   *
   * @param from first token of the clause
   * @param to first token of the figure
   * @return null where there is none of the lexicon
   */
  Head owner(Tokens tokens, int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - 3); i--) {
      long match = words.nouns.match(tokens, i);
      if (match >= 0 && Lexicon.end(match) == to && tokens.has(to - 1, Feature.GENITIVE)) {
        Noun noun = words.nouns.meaning(match);
        return new Head(noun.form(), noun.unit(), i, to, noun.row());
      }
    }
    return null;
  }

  /**
   * The noun that a figure counts in pieces: «120 бас сиыр», «сиыр саны 120 басқа жетті»; the
   * counting word itself where no other noun is told.
   *
   * @param counter the noun behind the figure
   * @param from first token of the clause
   * @param figure first token of the figure
   * @param to first token of the next quantity, or behind the sentence
   */
  Head inPieces(Tokens tokens, Head counter, int from, int figure, int to) {
    if (counter == null || words.counters.match(tokens, counter.begin()) < 0) {
      return counter;
    }
    boolean people = counter.unit().equals("person");
    boolean bare = tokens.features(counter.end() - 1) == 0;
    if (bare && !people && words.nouns.match(tokens, counter.end()) >= 0) {
      return after(tokens, counter.end(), to);
    }
    Head named = numbered(tokens, from, figure);
    return named == null || named.unit().equals("person") != people ? counter : named;
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
    if (end >= limit || (!tokens.isWord(end) && !joins(tokens, begin, end))) {
      return false;
    }
    if ((tokens.features(last) & (Feature.ADJECTIVAL.bit() | Feature.HAVING.bit())) != 0) {
      // «150 орындық оңалту орталығы» counts the seats, «3 қабатты үй» the houses.
      String unit = words.nouns.meaning(words.nouns.match(tokens, begin)).unit();
      if (unit.equals("seat") || unit.equals("bed")) {
        return false;
      }
      return true;
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
    return noun.unit().equals("person") && words.nouns.meaning(next).unit().equals("person");
  }

  private static int nounFeatures(Tokens tokens, int i) {
    int known = tokens.lemma(i) > 0 ? tokens.features(i) : tokens.featuresAs(WordClass.NOUN, i);
    return known < 0 ? 0 : known;
  }

  private static boolean isAdjectival(Tokens tokens, int i) {
    return tokens.isWord(i) && (nounFeatures(tokens, i) & CASES) == 0;
  }

  /** Adjectives by their ending, participles, and «көпқабатты» before a noun. */
  private boolean isModifier(Tokens tokens, int i) {
    if (words.adjectives.at(tokens, i) != null) {
      return true;
    }
    int features = nounFeatures(tokens, i);
    // The ending of «having» is written like the accusative; before a noun it is the former.
    boolean having =
        Feature.ACCUSATIVE.in(features)
            && (features & Feature.POSSESSED_3.bit()) == 0
            && words.nouns.match(tokens, i + 1) >= 0;
    return (features & DERIVED) != 0 || having || isParticiple(tokens, i);
  }

  /** «Қазақстан-Қытай» in «Қазақстан-Қытай жобалары». */
  private static boolean isCompoundPart(Tokens tokens, int from, int i, int limit) {
    return i + 2 < limit && joins(tokens, from, i + 1) && tokens.isSymbol(i + 1, '-');
  }

  private static boolean isParticiple(Tokens tokens, int i) {
    int verb = tokens.featuresAs(WordClass.VERB, i);
    int affirmed = verb & ~Feature.NEGATIVE.bit();
    return verb >= 0 && (affirmed == Feature.PERFECT.bit() || affirmed == Feature.HABITUAL.bit());
  }

  private Head unknown(Tokens tokens, int i) {
    // A participle that stands for people or things keeps its ending: «жиналғандар».
    int stemEnd = tokens.stemEndAs(WordClass.NOUN, i);
    String stem =
        predicates.verbAt(tokens, i) == null
            ? tokens.stem(i)
            : tokens.text().slice(tokens.begin(i), stemEnd).toLowerCase(Locale.ROOT);
    String row = persons.match(stem);
    return new Head(
        stem, row == null ? "item" : "person", i, i + 1, row == null ? "counted-noun" : row);
  }
}
