package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.claim.ThingFeatures.Guess;
import kz.sanaq.claim.ThingParts.Named;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.Measures;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.VerbForm;

/**
 * What the phrases of a text and of its title name. Each is looked at once, when a figure first
 * asks: the figures of three sentences ask for those of one, and all for those of the title. Not
 * thread safe: one text, one of these.
 */
final class Nominals {
  private final SyntaxWords syntax;
  private final ClaimWords words;
  private final IndicatorCatalogue catalogue;
  private final NamedThings things;
  private final ThingParts parts;

  /** For each sentence those of each of its phrases; null for what nobody asked for yet. */
  private final Map<ParsedSentence, List<Nominal>[]> known = new IdentityHashMap<>();

  /** The indicators that have a rule for each thing named so far: its phrases name few, often. */
  private final Map<String, Measures> measures = new HashMap<>();

  Nominals(SyntaxWords syntax, ClaimWords words, IndicatorCatalogue catalogue) {
    this.syntax = syntax;
    this.words = words;
    this.catalogue = catalogue;
    this.things = new NamedThings(syntax, words);
    this.parts = new ThingParts(syntax, words);
  }

  /** What a phrase may name, the likeliest first. */
  List<Nominal> of(Figure figure, Standing standing) {
    if (!isShared(figure, standing)) {
      return read(figure, standing);
    }
    List<Nominal>[] some =
        known.computeIfAbsent(standing.parsed(), sentence -> room(sentence.phrases().size()));
    if (some[standing.number()] == null) {
      some[standing.number()] = read(figure, standing);
    }
    return some[standing.number()];
  }

  /** Whether a phrase, and what owns it, is the same for all figures: cut by none, next to none. */
  private static boolean isShared(Figure figure, Standing standing) {
    Phrase before = standing.before();
    boolean apart =
        !figure.isInside(standing.phrase()) && (before == null || !figure.isInside(before));
    return standing.isInTitle() || (apart && !standing.isNext());
  }

  @SuppressWarnings("unchecked")
  private static List<Nominal>[] room(int phrases) {
    return new List[phrases];
  }

  private List<Nominal> read(Figure figure, Standing standing) {
    List<Nominal> nominals = new ArrayList<>(2);
    for (Named named : parts.of(standing, from(figure, standing, standing.phrase()))) {
      nominals.add(read(figure, standing, named));
    }
    return nominals;
  }

  /** First token of a phrase that may belong to what it names. */
  private static int from(Figure figure, Standing standing, Phrase phrase) {
    return standing.isInTitle() ? phrase.begin() : figure.outside(phrase);
  }

  private Nominal read(Figure figure, Standing standing, Named named) {
    Scene scene = standing.scene();
    Phrase whole = standing.phrase();
    Phrase phrase = named.phrase();
    NamedThings.Called called = things.of(scene, phrase, from(figure, standing, phrase));
    Measured own = phrase.isNoun() ? words.measured.single(scene.tokens(), phrase.end() - 1) : null;
    return new Nominal(
        phrase,
        named.part(),
        called,
        ThingFeatures.WORD.id(Thing.lastWord(called.object(), phrase.noun())),
        measures.computeIfAbsent(called.object(), catalogue::measures),
        Inflection.of(named.part().isWhole() ? whole.features() : phrase.features()),
        guess(scene, phrase),
        type(phrase),
        type(whole),
        measured(scene.tokens(), phrase),
        own == null ? null : own.unit(),
        words.counters.match(scene.tokens(), phrase.head()) >= 0,
        isOwned(standing),
        phrase.noun() != null && figure.scene().headlineNouns().contains(phrase.noun().form()),
        Neighbour.before(scene, standing.parsed(), whole.begin()),
        Neighbour.at(scene, standing.parsed(), whole.end()));
  }

  private Measured measured(Tokens tokens, Phrase phrase) {
    long match = words.measured.match(tokens, phrase.head());
    return match < 0 ? null : words.measured.meaning(match);
  }

  private static NounClass type(Phrase phrase) {
    return phrase.noun() == null ? NounClass.OTHER : phrase.noun().type();
  }

  private static boolean isOwned(Standing standing) {
    Phrase before = standing.before();
    return before != null && before.isNoun() && before.has(Feature.GENITIVE);
  }

  private Guess guess(Scene scene, Phrase phrase) {
    if (phrase.isVerb()) {
      return phrase.form() == VerbForm.ACT ? Guess.ACT : Guess.DOER;
    }
    if (scene.isPlace(phrase.head())) {
      return Guess.PLACE;
    }
    if (scene.isTime(phrase.head())) {
      return Guess.TIME;
    }
    if (phrase.noun() != null) {
      return Guess.KNOWN;
    }
    if (syntax.adjectives().at(scene.tokens(), phrase.head()) != null) {
      return Guess.DESCRIPTION;
    }
    boolean name = !scene.tokens().isWord(phrase.head()) || scene.tokens().isCapital(phrase.head());
    return name ? Guess.NAME : Guess.UNKNOWN;
  }
}
