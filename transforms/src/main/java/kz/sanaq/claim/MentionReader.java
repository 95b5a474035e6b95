package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Mention;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Modifiers;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.SyntaxWords;

/** Turns the quantities of a text that are claims into mentions, field by field. */
public final class MentionReader {
  private final Readers readers;
  private final SyntaxWords syntax;
  private final Weights weights;
  private final ClaimWords words;
  private final Predicates predicates;
  private final Modifiers modifiers;
  private final Pairs pairs;
  private final IndicatorCatalogue catalogue;
  private final UnsaidUnits unsaid;

  /** A reader of one language's words and one catalogue. */
  public MentionReader(
      SyntaxWords syntax,
      ClaimWords words,
      QuantityReader quantities,
      Weights weights,
      IndicatorCatalogue catalogue) {
    this.readers = Readers.of(syntax, words, quantities, weights);
    this.syntax = syntax;
    this.weights = weights;
    this.words = words;
    this.predicates = new Predicates(syntax);
    this.modifiers = new Modifiers(syntax);
    this.pairs = new Pairs(predicates);
    this.catalogue = catalogue;
    this.unsaid = new UnsaidUnits(words, quantities);
  }

  /** Whether any of a sentence's quantities is a claim. */
  public static boolean hasClaims(List<Reading> readings) {
    return claims(readings) > 0;
  }

  /** How many of a sentence's quantities are claims. */
  public static int claims(List<Reading> readings) {
    int claims = 0;
    for (Reading reading : readings) {
      claims += isClaim(reading) ? 1 : 0;
    }
    return claims;
  }

  /** Whether a quantity is a claim. */
  public static boolean isClaim(Reading reading) {
    return reading.reason() == null && reading.amount() != null;
  }

  /** All mentions of a text, in text order. */
  public List<Mention> read(Scene scene) {
    if (scene.readings().stream().noneMatch(MentionReader::hasClaims)) {
      return List.of();
    }
    MentionWriter writer = writer(scene);
    for (int s = 0; s < scene.readings().size(); s++) {
      if (hasClaims(scene.readings().get(s))) {
        write(scene, s, writer);
      }
    }
    return writer.read().stream().map(ReadFigure::mention).toList();
  }

  private MentionWriter writer(Scene scene) {
    BitSet title = catalogue.terms(scene.headline().tokens(), scene.headline().range());
    return new MentionWriter(
        readers,
        scene,
        new ThingReader(syntax, words, weights.things(), catalogue),
        catalogue.reader(scene.tokens(), scene.parse().sentences(), title),
        new Hints(words, predicates, scene.parse()),
        new Surroundings(scene, words));
  }

  /** Writes the mentions of a sentence. */
  private void write(Scene scene, int s, MentionWriter writer) {
    List<Reading> readings = pairs.joined(scene, scene.readings().get(s));
    List<Reading> claims = new ArrayList<>(readings);
    claims.removeIf(reading -> !isClaim(reading));
    for (int c = 0; c < claims.size(); c++) {
      Reading claim = claims.get(c);
      TokenRange after = after(scene, s, claim, readings);
      FiguresBefore before = new FiguresBefore(writer.read());
      Figure figure = new Figure(scene, s, claim, claims, after, before);
      Reading told = unsaid.told(figure);
      claims.set(c, told);
      writer.write(told == claim ? figure : new Figure(scene, s, told, claims, after, before));
    }
  }

  /**
   * What stands between a quantity and the next. A number that describes what is counted is passed
   * over: «27 үш бөлмелі пәтер».
   */
  private TokenRange after(Scene scene, int s, Reading q, List<Reading> all) {
    int begin = q.endToken();
    for (Reading next : all) {
      if (next.beginToken() < begin) {
        continue;
      }
      boolean describes =
          next.beginToken() == begin
              && modifiers.describesWithNumber(scene.tokens(), next.endToken());
      if (!describes) {
        return new TokenRange(begin, next.beginToken());
      }
      begin = next.endToken() + 1;
    }
    return new TokenRange(begin, Math.max(begin, scene.parse().sentences().get(s).end()));
  }
}
