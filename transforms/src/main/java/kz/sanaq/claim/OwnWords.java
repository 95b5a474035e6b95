package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;

/**
 * The words that belong to what a figure is of: its phrase with the modifiers before it, the noun
 * in the genitive that owns it, the participle clause that describes it, the head of its list, and
 * the own words of the figure that it leaves its thing to.
 */
final class OwnWords {
  /** So many phrases before a participle belong to its clause. */
  private static final int PHRASES_OF_CLAUSE = 3;

  /** So many words of a head are looked at. */
  private static final int HEAD = 40;

  /** So many stretches of words are taken from the figure that leaves its thing to this one. */
  private static final int INHERITED = 32;

  private OwnWords() {}

  static List<TokenRange> of(Figure figure, Thing thing) {
    List<TokenRange> own = new ArrayList<>();
    if (thing.antecedent() != null) {
      own.addAll(thing.antecedent().name().own().subList(0, inherited(thing)));
    }
    ParsedSentence parsed = figure.parsed();
    boolean here = thing.isNamed() && parsed.range().contains(thing.begin());
    boolean after = here && thing.begin() >= figure.end();
    int first = parsed.phraseAt(here && !after ? thing.begin() : figure.begin());
    TokenRange before = here ? before(parsed, first) : null;
    if (after) {
      own.add(new TokenRange(figure.end(), Math.max(figure.end(), thing.end())));
      own.add(before);
    } else if (here) {
      // One stretch, so that a phrase may begin with the owner: «туудың жалпы коэффициенті».
      own.add(new TokenRange(before.begin(), Math.max(before.end(), thing.end())));
    } else if (thing.isNamed()) {
      own.add(new TokenRange(thing.begin(), thing.end()));
    }
    if (here) {
      subjects(figure, first, own);
    }
    head(figure, own);
    return own;
  }

  /** How many of the stretches, the first ones, are those of the figure that a thing is from. */
  static int inherited(Thing thing) {
    return thing.antecedent() == null
        ? 0
        : Math.min(thing.antecedent().name().own().size(), INHERITED);
  }

  /** Number of own words besides the name of the thing. */
  static int further(Thing thing, List<TokenRange> own) {
    int words = 0;
    for (TokenRange range : own) {
      words += range.end() - range.begin();
    }
    return words - count(thing.object());
  }

  /** Number of words of a name; one where it is empty. */
  static int count(String name) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /**
   * What is measured where the thing is a measure with an owner: «зейнетақының мөлшері»; or null.
   */
  static Noun measured(Figure figure, Thing thing) {
    ParsedSentence parsed = figure.parsed();
    if (thing.noun() == null
        || thing.noun().type() != NounClass.MEASURE
        || !thing.isNamed()
        || !parsed.range().contains(thing.begin())) {
      return null;
    }
    int p = parsed.phraseAt(thing.begin()) - 1;
    Phrase owner = p < 0 ? null : parsed.phrases().get(p);
    return owner != null && owner.isNoun() && owner.has(Feature.GENITIVE) ? owner.noun() : null;
  }

  /** What stands in the bare nominative before the thing in its clause, up to another figure. */
  private static void subjects(Figure figure, int first, List<TokenRange> own) {
    ParsedSentence parsed = figure.parsed();
    for (int p = first - 1; p >= 0; p--) {
      Phrase phrase = parsed.phrases().get(p);
      if (phrase.begin() < figure.clauseFrom() || figure.isFigure(phrase)) {
        return;
      }
      boolean governed =
          p + 1 < first && parsed.phrases().get(p + 1).kind() == Phrase.PhraseType.FUNCTION;
      if (phrase.isNoun() && !phrase.hasCase() && !governed) {
        own.add(new TokenRange(before(parsed, p).begin(), phrase.end()));
      }
    }
  }

  /**
   * The words of the clause that belong to no other figure: those before the first figure, and
   * those around this one up to the marks between it and its neighbours.
   */
  static List<TokenRange> segment(Figure figure) {
    int from = figure.clauseFrom();
    int to = figure.clauseTo();
    List<Reading> before = figure.between(from, figure.begin());
    List<Reading> after = figure.between(figure.end(), to);
    List<TokenRange> segment = new ArrayList<>();
    if (!before.isEmpty()) {
      segment.add(new TokenRange(from, before.get(0).beginToken()));
      int last = before.get(before.size() - 1).endToken();
      from = figure.begin();
      while (from > last && figure.scene().parse().segments().same(from - 1, figure.begin())) {
        from--;
      }
    }
    if (!after.isEmpty()) {
      int next = after.get(0).beginToken();
      to = next;
      // Without a mark between them the words belong to neither, and so to both.
      boolean apart = !figure.scene().parse().segments().same(figure.end() - 1, next);
      while (apart && to > figure.end() && figure.scene().parse().segments().same(to - 1, next)) {
        to--;
      }
    }
    segment.add(new TokenRange(from, Math.max(from, to)));
    Phrase predicate = figure.predicate();
    if (predicate != null) {
      segment.add(new TokenRange(predicate.begin(), predicate.end()));
    }
    return segment;
  }

  /** Owners and participle clauses right before a phrase. */
  private static TokenRange before(ParsedSentence parsed, int first) {
    int begin = parsed.phrases().get(first).begin();
    int end = begin;
    int left = 0;
    for (int p = first - 1; p >= 0; p--) {
      Phrase phrase = parsed.phrases().get(p);
      if (isHad(parsed, p)) {
        begin = parsed.phrases().get(--p).begin();
        continue;
      }
      boolean owner = phrase.isNoun() && phrase.has(Feature.GENITIVE);
      boolean describes =
          phrase.isVerb()
              && (phrase.form() == VerbForm.PARTICIPLE
                  || (phrase.form() == VerbForm.NOUN && phrase.has(Feature.GENITIVE)));
      boolean kind = phrase.isNoun() && phrase.has(Feature.ATTRIBUTIVE);
      describes |= p == first - 1 && isNominal(phrase) && !phrase.hasCase();
      if (describes) {
        left = PHRASES_OF_CLAUSE;
      } else if (!owner && !kind && (left == 0 || !phrase.isNoun())) {
        break;
      } else if (!owner && !kind) {
        left--;
      }
      begin = phrase.begin();
    }
    return new TokenRange(begin, end);
  }

  /**
   * Whether a verb stands for an act, or for who does it: «жалға алу құны», «қайтыс болғандар
   * саны».
   */
  private static boolean isNominal(Phrase phrase) {
    return phrase.form() == VerbForm.ACT || phrase.form() == VerbForm.NOUN;
  }

  /** Whether a word and the noun before it say what the thing has: «мүгедектігі бар». */
  private static boolean isHad(ParsedSentence parsed, int p) {
    if (p == 0 || parsed.phrases().get(p).kind() != Phrase.PhraseType.FUNCTION) {
      return false;
    }
    Phrase noun = parsed.phrases().get(p - 1);
    return noun.isNoun() && noun.has(Feature.POSSESSED_3) && !noun.hasCase();
  }

  /** What stands before the colon of the sentence, and the sentence that heads a row. */
  private static void head(Figure figure, List<TokenRange> own) {
    TokenRange sentence = figure.parsed().range();
    int colon = figure.scene().parse().rows().colon(sentence, figure.begin());
    if (colon >= 0) {
      own.add(new TokenRange(Math.max(sentence.begin(), colon - HEAD), colon));
    }
    int head = figure.scene().parse().rows().head(figure.sentence());
    if (head >= 0) {
      TokenRange range = figure.scene().parse().sentences().get(head);
      own.add(new TokenRange(Math.max(range.begin(), range.end() - HEAD), range.end()));
      own.add(new TokenRange(figure.clauseFrom(), Math.max(figure.clauseFrom(), figure.begin())));
    }
    if (figure.isLabelled()) {
      own.add(new TokenRange(figure.clauseFrom(), Math.max(figure.clauseFrom(), figure.begin())));
    }
  }
}
