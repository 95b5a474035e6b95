package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.ThingFeatures.Gap;
import kz.sanaq.claim.ThingFeatures.Rank;
import kz.sanaq.claim.ThingFeatures.Side;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.VerbForm;
import kz.sanaq.weigher.Candidate;

/**
 * Lists what a figure may be of: every noun of its sentence within reach, what heads its list, the
 * title, and what the figures before it are of.
 */
final class ThingCandidates {
  /** So many nouns are looked at on each side. */
  private static final int NOUNS_AFTER = 6;

  private static final int NOUNS_BEFORE = 10;
  private static final int NOUNS_OF_HEAD = 6;

  private final ThingDescriber describer;

  ThingCandidates(ThingDescriber describer) {
    this.describer = describer;
  }

  /**
   * All of them, the likeliest places first; never none.
   *
   * @param listed what a list breaks down whose row the figure is, or the row before; else null
   */
  List<Candidate<Thing>> of(Figure figure, ReadFigure listed) {
    List<Candidate<Thing>> candidates = new ArrayList<>();
    after(figure, candidates);
    before(figure, candidates);
    head(figure, candidates);
    Antecedents.propose(figure, listed, candidates);
    candidates.add(describer.assumed(figure));
    if (figure.reading().unit().isEmpty()) {
      candidates.add(describer.people(figure));
    }
    candidates.add(describer.nothing(figure));
    return candidates;
  }

  private void after(Figure figure, List<Candidate<Thing>> candidates) {
    ParsedSentence parsed = figure.parsed();
    int p = parsed.phraseAt(figure.end() - 1);
    Walk walk = new Walk(figure);
    for (; p < parsed.phrases().size() && walk.nouns() < NOUNS_AFTER; p++) {
      Phrase phrase = parsed.phrases().get(p);
      if (phrase.begin() >= figure.to()) {
        return;
      }
      if (phrase.head() < figure.end()) {
        continue;
      }
      if (describer.isThing(figure.scene(), phrase)) {
        boolean seats = walk.nouns() == 0 && describer.places(figure, phrase, candidates);
        if (seats) {
          walk.pass(phrase);
          continue;
        }
        describer.describe(figure, walk.at(p, Side.AFTER), candidates);
      }
      walk.pass(phrase);
    }
  }

  private void before(Figure figure, List<Candidate<Thing>> candidates) {
    ParsedSentence parsed = figure.parsed();
    Walk walk = new Walk(figure);
    for (int p = parsed.phraseAt(figure.begin()); p >= 0 && walk.nouns() < NOUNS_BEFORE; p--) {
      Phrase phrase = parsed.phrases().get(p);
      if (phrase.end() > figure.begin()) {
        continue;
      }
      if (phrase.begin() < figure.from()) {
        return;
      }
      if (describer.isThing(figure.scene(), phrase)) {
        describer.describe(figure, walk.at(p, Side.BEFORE), candidates);
      }
      walk.pass(phrase);
    }
  }

  /** The nouns of what heads the row or the list that the figure stands in, and of before. */
  private void head(Figure figure, List<Candidate<Thing>> candidates) {
    int s = figure.sentence();
    int head = figure.scene().parse().rows().head(s);
    if (head >= 0) {
      elsewhere(figure, head, Side.HEAD, candidates);
    }
    if (s - 1 >= 0 && s - 1 != head) {
      elsewhere(figure, s - 1, Side.SENTENCE_BEFORE, candidates);
    }
    if (s - 2 >= 0 && s - 2 != head) {
      elsewhere(figure, s - 2, Side.SENTENCES_BEFORE, candidates);
    }
    if (s > 2 && head != 0) {
      elsewhere(figure, 0, Side.TITLE, candidates);
    }
    Scene title = figure.scene().title();
    if (title != null && !title.parse().sentences().isEmpty()) {
      elsewhere(figure, title, 0, Side.HEADLINE, candidates);
    }
  }

  private void elsewhere(
      Figure figure, int sentence, Side side, List<Candidate<Thing>> candidates) {
    elsewhere(figure, figure.scene(), sentence, side, candidates);
  }

  private void elsewhere(
      Figure figure, Scene scene, int sentence, Side side, List<Candidate<Thing>> candidates) {
    ParsedSentence parsed = scene.parse().sentence(sentence);
    int nouns = 0;
    for (int p = parsed.phrases().size() - 1; p >= 0 && nouns < NOUNS_OF_HEAD; p--) {
      Phrase phrase = parsed.phrases().get(p);
      if (describer.isThing(scene, phrase)) {
        Rank rank = Rank.after(nouns);
        describer.describe(
            figure, new Standing(scene, parsed, p, side, Gap.CLAUSE, rank), candidates);
        nouns++;
      }
    }
  }

  /** What was passed on the way from the figure to a noun. */
  private static final class Walk {
    private final Figure figure;
    private Gap gap = Gap.NOTHING;
    private int nouns;

    Walk(Figure figure) {
      this.figure = figure;
    }

    int nouns() {
      return nouns;
    }

    /** How a phrase of the figure's sentence stands that is now come to. */
    Standing at(int number, Side side) {
      Rank rank = Rank.after(nouns);
      return new Standing(figure.scene(), figure.parsed(), number, side, gap, rank);
    }

    void pass(Phrase phrase) {
      Gap passed =
          switch (phrase.kind()) {
            case NOUN -> Gap.NOUN;
            case VERB -> ofVerb(phrase.form());
            case NUMBER -> figure.isFigure(phrase) ? Gap.FIGURE : Gap.NOTHING;
            case FUNCTION -> Gap.NOTHING;
            case MARK -> ofMark(figure.tokens(), phrase.begin());
          };
      nouns += phrase.isNoun() ? 1 : 0;
      gap = passed.compareTo(gap) > 0 ? passed : gap;
    }

    private static Gap ofVerb(VerbForm form) {
      return switch (form) {
        case PARTICIPLE -> Gap.PARTICIPLE;
        case ACT, NOUN, NONE -> Gap.ACT;
        case FINITE, CONVERB, CONDITION -> Gap.CLAUSE;
      };
    }

    private static Gap ofMark(Tokens tokens, int i) {
      if (tokens.isDash(i) || tokens.isSymbol(i, ':') || tokens.isSymbol(i, '=')) {
        return Gap.LABEL;
      }
      if (tokens.isSymbol(i, '(') || tokens.isSymbol(i, ')')) {
        return Gap.BRACKET;
      }
      return switch (tokens.first(i)) {
        case ',', ';' -> Gap.COMMA;
        default -> Gap.NOTHING;
      };
    }
  }
}
