package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.StatusFeatures.Hint;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Direction;
import kz.sanaq.syntax.Marks;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.Verb;

/**
 * The words of a text that speak of plans and habits, sentence by sentence, each sentence read when
 * it is first asked for. A name in quotes says nothing: «Болашақ» бағдарламасы. Not thread safe.
 */
final class Hints {
  /** «-ты», «-тік»; «having» is written like the accusative. */
  private static final int DESCRIBING =
      Feature.ACCUSATIVE.bit() | Feature.HAVING.bit() | Feature.ADJECTIVAL.bit();

  /** «жоспарланғаны»: a participle that is a noun. */
  private static final int WHAT_WAS_DONE = Feature.PERFECT.bit() | Feature.POSSESSED_3.bit();

  private final ClaimWords words;
  private final Predicates predicates;
  private final Parse parse;
  private final List<List<FoundHint>> found = new ArrayList<>();

  Hints(ClaimWords words, Predicates predicates, Parse parse) {
    this.words = words;
    this.predicates = predicates;
    this.parse = parse;
    for (int s = 0; s < parse.sentences().size(); s++) {
      found.add(null);
    }
  }

  /**
   * A word that speaks of plans or habits.
   *
   * @param begin its first token
   * @param end token after it
   * @param hint what it says
   * @param names whether it may be the label of a figure: «жоспар – 240», «жоспарланғаны – 240»
   * @param row its row, for explanations
   */
  record FoundHint(int begin, int end, Hint hint, boolean names, String row) {}

  /** Those of a sentence in order. */
  List<FoundHint> of(int sentence) {
    if (found.get(sentence) == null) {
      found.set(sentence, read(parse.sentences().get(sentence)));
    }
    return found.get(sentence);
  }

  /** The word that ends before a token and may be the label of what stands there; null for none. */
  FoundHint nameBefore(int sentence, int token) {
    for (FoundHint hint : of(sentence)) {
      if (hint.end() == token && hint.names()) {
        return hint;
      }
    }
    return null;
  }

  private List<FoundHint> read(TokenRange sentence) {
    Tokens tokens = parse.tokens();
    List<FoundHint> all = new ArrayList<>();
    int i = sentence.begin();
    while (i < sentence.end()) {
      int after = Marks.afterName(tokens, i, sentence.end());
      if (after >= 0) {
        i = after;
        continue;
      }
      FoundHint one = tokens.isWord(i) ? at(tokens, i, sentence.end()) : null;
      if (one != null) {
        all.add(one);
      }
      i++;
    }
    return List.copyOf(all);
  }

  private FoundHint at(Tokens tokens, int i, int to) {
    long cue = words.cues.match(tokens, i);
    if (cue >= 0) {
      int end = Lexicon.end(cue);
      Hint hint =
          describes(tokens, end - 1) ? Hint.DESCRIBING : hint(words.cues.meaning(cue).cue());
      hint = hint == Hint.PLAN && isAct(tokens, i - 1) ? Hint.PLAN_OF_ACT : hint;
      boolean names =
          words.cues.meaning(cue).cue() == ClaimWords.Cue.TARGET
              && (tokens.features(end - 1) & ~Feature.POSSESSED_3.bit()) == 0;
      return new FoundHint(i, end, hint, names, words.cues.meaning(cue).row());
    }
    Verb verb = predicates.verbAt(tokens, i);
    if (verb == null) {
      return null;
    }
    if (verb.role() == Verb.VerbRole.PLAN) {
      Hint hint = modifies(tokens, i, to) ? Hint.PLAN_PARTICIPLE : Hint.PLAN_VERB;
      boolean names = tokens.featuresAs(WordClass.VERB, i) == WHAT_WAS_DONE;
      return new FoundHint(i, i + 1, hint, names, verb.row());
    }
    if (verb.role() == Verb.VerbRole.DEMAND && isAct(tokens, i - 1)) {
      return new FoundHint(i, i + 1, Hint.DEMANDED, false, verb.row());
    }
    boolean toCome = Feature.HABITUAL.in(tokens.featuresAs(WordClass.VERB, i));
    return verb.change() != Direction.NONE && toCome
        ? new FoundHint(i, i + 1, Hint.CHANGE_TO_COME, false, verb.row())
        : null;
  }

  /** Of a verb with an auxiliary the sort of that one: it carries the tense. */
  VerbSort auxiliary(Phrase phrase) {
    Verb verb = predicates.verbAt(parse.tokens(), phrase.end() - 1);
    return phrase.end() - phrase.head() > 1 && verb != null ? VerbSort.of(verb) : VerbSort.NONE;
  }

  private static boolean isAct(Tokens tokens, int i) {
    return Feature.INFINITIVE.in(tokens.featuresAs(WordClass.VERB, i));
  }

  private static Hint hint(ClaimWords.Cue cue) {
    return switch (cue) {
      case PLANNED -> Hint.PLANNED;
      case PLAN, TARGET -> Hint.PLAN;
      case HABITUAL -> Hint.HABITUAL;
    };
  }

  /** Whether a word only describes the noun after it: «қажетті құрал». */
  private static boolean describes(Tokens tokens, int i) {
    return (tokens.features(i) & DESCRIBING) != 0 && !tokens.has(i, Feature.POSSESSED_3);
  }

  /** Whether a participle belongs to the noun after it: «жоспарланған мерзімде аяқталды». */
  private boolean modifies(Tokens tokens, int i, int to) {
    return tokens.featuresAs(WordClass.VERB, i) == Feature.PERFECT.bit()
        && !Marks.isStop(tokens, i + 1, to)
        && predicates.verbAt(tokens, i + 1) == null;
  }
}
