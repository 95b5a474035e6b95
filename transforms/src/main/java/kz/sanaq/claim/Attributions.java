package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Morphemes;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.Verb;

/**
 * Reads who says a thing: «Басированың айтуынша», «– деді Нұрлан Әбдірахым».
 *
 * <p>Only names are taken, words that begin with a capital; a title before them is left out.
 */
final class Attributions {
  /** How many words a name may have. */
  private static final int LONGEST = 4;

  private final ClaimWords words;
  private final Predicates predicates;
  private final Openings openings;

  Attributions(ClaimWords words, SyntaxWords syntax) {
    this.words = words;
    this.predicates = new Predicates(syntax);
    this.openings = Openings.of(words.attributions, syntax.verbs());
  }

  /** Who says the sentence [from, to); empty where it does not tell. */
  String read(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!openings.at(tokens, i)) {
        continue;
      }
      if (words.attributions.match(tokens, i) >= 0
          && i > from
          && Feature.GENITIVE.in(nounFeatures(tokens, i - 1))) {
        String name = nameBefore(tokens, from, i);
        if (!name.isEmpty()) {
          return name;
        }
      }
      Verb verb = predicates.verbAt(tokens, i);
      if (verb != null && verb.role() == Verb.VerbRole.SPEECH) {
        String name = nameAfter(tokens, i + 1, to);
        if (!name.isEmpty()) {
          return name;
        }
      }
    }
    return "";
  }

  private static int nounFeatures(Tokens tokens, int i) {
    return tokens.featuresAs(WordClass.NOUN, i);
  }

  private static String nameBefore(Tokens tokens, int from, int end) {
    int begin = end;
    while (begin > from && end - begin < LONGEST && tokens.isCapital(begin - 1)) {
      begin--;
    }
    if (begin == end) {
      return "";
    }
    // The name without the genitive of its last word: «Бекқызы» of «Бекқызының».
    int nameEnd = Morphemes.endingBegin(tokens, end - 1, Feature.GENITIVE);
    return tokens.text().slice(tokens.begin(begin), nameEnd);
  }

  /** The name at the end of the run of words after a verb of speech. */
  private static String nameAfter(Tokens tokens, int from, int to) {
    int i = from;
    while (i < to && tokens.isWord(i) && !tokens.isCapital(i)) {
      i++;
    }
    int begin = i;
    while (i < to && i - begin < LONGEST && tokens.isCapital(i)) {
      i++;
    }
    boolean ends = i >= to || !tokens.isWord(i);
    return begin == i || !ends ? "" : tokens.text().slice(tokens.begin(begin), tokens.end(i - 1));
  }
}
