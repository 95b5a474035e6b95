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
  private final Modifiers modifiers;

  NounPhrases(ClaimWords words, PersonEndings persons, Predicates predicates, Modifiers modifiers) {
    this.words = words;
    this.persons = persons;
    this.predicates = predicates;
    this.modifiers = modifiers;
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
      int behind = modifiers.behind(tokens, from, i, limit, bare >= 0);
      if (behind == Modifiers.END) {
        break;
      }
      if (behind > i) {
        i = behind;
        continue;
      }
      long match = words.nouns.match(tokens, i);
      if (match >= 0) {
        return head(match, i);
      }
      if (Modifiers.hasCase(tokens, i)) {
        return unknown(tokens, i);
      }
      bare = i;
      if (isLast(tokens, i, limit, to)) {
        break;
      }
      i++;
    }
    return bare < 0 ? null : unknown(tokens, bare);
  }

  /** Whether no further noun can belong to the phrase behind an unknown one without a case. */
  private boolean isLast(Tokens tokens, int i, int limit, int to) {
    return i + 1 >= limit
        || !tokens.isWord(i + 1)
        || predicates.closing(tokens, i + 1, to) != 0
        || (Modifiers.isConverb(tokens, i + 1) && predicates.verbAt(tokens, i + 2) != null)
        || unknown(tokens, i).unit().equals("person");
  }

  private Head head(long match, int begin) {
    Noun noun = words.nouns.meaning(match);
    return new Head(noun.form(), noun.unit(), begin, Lexicon.end(match), noun.row());
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
        int end = i;
        while (end > from && words.adjectives.at(tokens, end - 1) != null) {
          end--;
        }
        return end > from ? endingAt(tokens, from, end) : null;
      }
    }
    return null;
  }

  /** The noun right before token {@code end}, of the tables or not. */
  private Head endingAt(Tokens tokens, int from, int end) {
    for (int k = Math.max(from, end - 3); k < end; k++) {
      long match = words.nouns.match(tokens, k);
      if (match >= 0 && Lexicon.end(match) == end) {
        return head(match, k);
      }
    }
    boolean noun = tokens.isWord(end - 1) && words.functionWords.at(tokens, end - 1) == null;
    return noun ? unknown(tokens, end - 1) : null;
  }

  /**
   * The noun in the genitive right before a figure: the children of «балалардың 40%-ы».
   *
   * @param from first token of the clause
   * @param to first token of the figure
   * @return null where there is none, and where a participle leaves open who they are
   *     («істейтіндердің жартысы»)
   */
  Head owner(Tokens tokens, int from, int to) {
    boolean owned = to > from && Feature.GENITIVE.in(Modifiers.nounFeatures(tokens, to - 1));
    Head owner = owned ? endingAt(tokens, from, to) : null;
    boolean open = owner != null && predicates.verbAt(tokens, to - 1) != null;
    return open ? null : owner;
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
    Head counted = bare && !people ? after(tokens, counter.end(), to) : null;
    if (counted != null && words.nouns.match(tokens, counted.begin()) >= 0) {
      return counted;
    }
    Head named = numbered(tokens, from, figure);
    return named == null || named.unit().equals("person") != people ? counter : named;
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
