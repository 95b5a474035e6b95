package kz.sanaq.claim;

import java.util.Locale;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;

/**
 * Finds what an amount, share or measurement is of: «көлемінде мемлекеттік <b>грант</b> берілді»,
 * «<b>жұмыссыздық деңгейі</b> 4,7%», «70 тонна <b>ұн</b>».
 *
 * <p>A thing right behind the figure goes before one in front of it, that before one further
 * behind.
 */
final class MeasuredThings {
  /** How far behind the figure a thing counts as right behind it, in tokens. */
  private static final int NEAR = 4;

  /**
   * A thing measured.
   *
   * @param object dictionary form
   * @param begin first token
   * @param end token behind it
   * @param rule what told so
   */
  record Thing(String object, int begin, int end, String rule) {}

  private static final int PARTICLES = Feature.LOCATIVE.bit() | Feature.INSTRUMENTAL.bit();

  private final ClaimWords words;

  MeasuredThings(ClaimWords words) {
    this.words = words;
  }

  /**
   * The thing that the quantity [begin, end) measures, looked for in the clause [from, to).
   *
   * @return null where the clause names none
   */
  Thing around(Tokens tokens, String unit, int begin, int end, int from, int to) {
    String kind = kind(unit);
    Thing near = ahead(tokens, kind, end, Math.min(to, end + NEAR));
    if (near != null) {
      return near;
    }
    Thing before = behind(tokens, kind, from, begin);
    return before != null ? before : ahead(tokens, kind, end, to);
  }

  /** The last thing in [from, to), a clause before the figure's own; null where none is named. */
  Thing before(Tokens tokens, String unit, int from, int to) {
    return behind(tokens, kind(unit), from, to);
  }

  /** The thing whose last word is a noun: «күнкөріс деңгейі» of «деңгейі»; else the noun. */
  Thing ending(Tokens tokens, String unit, int from, NounPhrases.Head noun) {
    Thing thing = behind(tokens, kind(unit), from, noun.end());
    return thing != null && thing.end() == noun.end()
        ? thing
        : new Thing(noun.object(), noun.begin(), noun.end(), noun.rule());
  }

  private static String kind(String unit) {
    return switch (Unit.of(unit).kind()) {
      case MONEY -> "money";
      case PERCENT -> "percent";
      case TIMES -> "times";
      default -> "physical";
    };
  }

  /** What amounts of a kind are of where the text does not say; null where nothing is assumed. */
  String assumed(UnitKind kind) {
    return words.assumed.get(kind.name().toLowerCase(Locale.ROOT));
  }

  private Thing ahead(Tokens tokens, String kind, int from, int to) {
    for (int i = from; i < to; i++) {
      Measured word = words.measured.single(tokens, i);
      // «көлемінде» behind a figure belongs to the figure: the thing comes after it.
      Thing thing = word != null && word.isOf() ? null : at(tokens, kind, i, to);
      if (thing != null) {
        return thing;
      }
    }
    return null;
  }

  private Thing behind(Tokens tokens, String kind, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Thing thing = at(tokens, kind, i, to);
      if (thing != null) {
        // A phrase may begin before its last word: «еңбек өнімділігі».
        for (int k = Math.max(from, i - 3); k < i; k++) {
          Thing longer = at(tokens, kind, k, to);
          if (longer != null && longer.end() >= thing.end()) {
            return longer;
          }
        }
        return thing;
      }
    }
    return null;
  }

  private Thing at(Tokens tokens, String kind, int i, int to) {
    long match = words.measured.match(tokens, i);
    if (match < 0 || Lexicon.end(match) > to) {
      return null;
    }
    Measured thing = words.measured.meaning(match);
    if (!thing.in(kind)) {
      return null;
    }
    boolean named =
        thing.isOf()
            && tokens.isWord(i - 1)
            && !tokens.newLine(i)
            && tokens.has(i, Feature.POSSESSED_3)
            && Modifiers.nounFeatures(tokens, i - 1) == 0;
    return named
        ? new Thing(tokens.stem(i - 1) + " " + possessed(tokens, i), i - 1, i + 1, thing.row())
        : new Thing(thing.form(), i, Lexicon.end(match), thing.row());
  }

  /** The noun right before or behind a figure whose thing no table has; null where none stands. */
  Thing neighbour(Tokens tokens, int begin, int end, int from, int to) {
    if (end < to
        && isThing(tokens, end)
        && words.verbs.match(tokens, end) < 0
        && words.changes.match(tokens, end) < 0) {
      return word(tokens, end);
    }
    for (int i = begin - 1; i >= from; i--) {
      if (isThing(tokens, i)
          && (tokens.featuresAs(WordClass.NOUN, i) & Feature.POSSESSED_3.bit()) != 0) {
        return word(tokens, i);
      }
    }
    return null;
  }

  private boolean isThing(Tokens tokens, int i) {
    // Particles and conjunctions that are written like endings: «де», «мен».
    boolean particle =
        tokens.lemma(i) == Vocabulary.BARE_ENDING && (tokens.bareEnding(i) & PARTICLES) != 0;
    return tokens.isWord(i)
        && !particle
        && words.functionWords.match(tokens, i) < 0
        && !tokens.has(i, Feature.ORDINAL);
  }

  private Thing word(Tokens tokens, int i) {
    return new Thing(tokens.stem(i), i, i + 1, "noun-beside");
  }

  /**
   * The word up to its possessive, the form in which it heads a phrase: «көлемі» of «көлемінде».
   */
  private static String possessed(Tokens tokens, int i) {
    int end = tokens.stemEnd(i);
    char first = tokens.text().at(end);
    int ending = first == 'с' ? 2 : 1;
    return tokens.text().slice(tokens.begin(i), end + ending).toLowerCase(Locale.ROOT);
  }
}
