package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.sanaq.claim.NameTraits.Level;
import kz.sanaq.claim.ScopeFeatures.TimeSpan;
import kz.sanaq.claim.Surroundings.Subject;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Part;
import kz.sanaq.model.Period;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.Scope;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.HowMany;
import kz.sanaq.weigher.Weigher;

/**
 * Reads whether a figure speaks of its place and time as a whole. «Алматыда 1 620 адам жұмыспен
 * қамтылды» does; «зауытта 1 620 адам жұмыс істейді» speaks of one plant, and a table that has only
 * thing, place and year would say something false of it. So it would of «35 млрд теңге бөлінді»,
 * which does not say for what, though its indicator asks.
 */
public final class ScopeReader {
  /** A false row is worse than none: one that is less sure, in thousandths, is of a part. */
  private static final int LEAST = 600;

  /** The same of a figure under no indicator, whose row nothing defines. */
  private static final int LEAST_OF_OTHER = 800;

  /** So likely, in thousandths, must a row of the figure alone tell the truth. */
  private static final int LEAST_OF_ROW = 800;

  private final Weigher weigher;
  private final RowReader rows;
  private final ClaimWords words;

  ScopeReader(Weigher weigher, RowReader rows, ClaimWords words) {
    this.weigher = weigher;
    this.rows = rows;
    this.words = words;
  }

  /**
   * A figure and the scope that it may have.
   *
   * @param fact what was read of it
   * @param scope the scope
   */
  public record Scoped(Fact fact, Scope scope) {}

  /**
   * The scope of a figure.
   *
   * @param certainty how likely it is read right
   */
  Scope read(ReadFact read, BigDecimal certainty) {
    boolean other = read.name().indicator() == null;
    int least = other ? LEAST_OF_OTHER : LEAST;
    boolean region = whole(read) >= least && isNamed(read.name()) && !isLocal(read.figure());
    // Asked of parts, too: explanations show it, and it is learned from them.
    boolean stands =
        other ? isOfKnownTime(read.fact()) : rows.stands(read, certainty) >= LEAST_OF_ROW;
    return region && stands ? Scope.REGION : Scope.PART;
  }

  /** What no catalogue defines tells nothing in a row that does not say of when it is. */
  private static boolean isOfKnownTime(Fact fact) {
    return PeriodKind.of(fact.period()) != PeriodKind.UNKNOWN;
  }

  /** How likely a figure is of the whole, in thousandths. */
  private int whole(ReadFact read) {
    Known known = read.known();
    Fact fact = read.fact();
    Candidate<Scoped> region = new Candidate<>(new Scoped(fact, Scope.REGION));
    Filed filed = Filed.of(known.name());
    thing(known, fact, filed, region);
    sureness(read.sure(), filed, region);
    setting(known.figure(), fact, filed, region);
    narrowing(known, read.traits(), filed, region);
    context(known, read.around(), filed, region);
    Candidate<Scoped> part = new Candidate<>(new Scoped(fact, Scope.PART));
    Choice<Scoped> choice = weigher.choose(List.of(region, part));
    known.figure().scene().observer().chosen(weigher, choice);
    return choice.probability(0);
  }

  /** Whether a single settlement stands before a figure in its sentence: «ауылда 105 үй бар». */
  private boolean isLocal(Figure figure) {
    Tokens tokens = figure.tokens();
    for (int i = figure.parsed().range().begin(); i < figure.begin(); i++) {
      long match = words.settlements.match(tokens, i);
      if (match >= 0 && Lexicon.end(match) <= figure.begin()) {
        int features = tokens.features(Lexicon.end(match) - 1);
        boolean there = Feature.LOCATIVE.in(features) || Feature.ATTRIBUTIVE.in(features);
        if (words.settlements.meaning(match) || (there && !Feature.PLURAL.in(features))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a figure says which disease, crop or purpose it is of, where its indicator asks. */
  private static boolean isNamed(Name name) {
    return name.indicator() == null || !name.indicator().named() || !name.qualifier().isEmpty();
  }

  private void thing(Known known, Fact fact, Filed filed, Candidate<Scoped> region) {
    Thing thing = known.thing();
    Event event = known.event();
    String object = thing.object().toLowerCase(Locale.ROOT);
    int code = ScopeFeatures.CODE.id(fact.indicator());
    if (code >= 0) {
      region.with(code);
    }
    boolean act = !event.act().isEmpty();
    region
        .with(
            ScopeFeatures.KIND.id(
                filed, FigureKind.of(fact.unit()), NameDescriber.size(fact.amount())))
        .with(ScopeFeatures.CLASS.id(filed, NameReader.type(thing)))
        .with(
            ScopeFeatures.WORDS.id(
                filed, HowMany.of(OwnWords.count(object) - 1), act ? HowMany.ONE : HowMany.NONE))
        .with(ScopeFeatures.FURTHER.id(filed, further(known), known.figure().kind()))
        .with(ScopeFeatures.GENERAL.id(filed, event.made()), words.general.contains(object))
        .with(
            ScopeFeatures.ACT.id(
                filed, event.verb() == null ? VerbSort.NONE : VerbSort.of(event.verb())),
            act)
        .with(ScopeFeatures.SIDE.id(filed, thing.side()))
        .with(ScopeFeatures.PART.id(filed), thing.side() == ThingFeatures.Side.WHOLE);
  }

  private static HowMany further(Known known) {
    return HowMany.of(OwnWords.further(known.thing(), known.name().own()));
  }

  private static void sureness(Sureness sure, Filed filed, Candidate<Scoped> region) {
    region
        .with(ScopeFeatures.THING.id(filed, Likelihood.of(sure.thing())))
        .with(ScopeFeatures.EVENT.id(filed, Likelihood.of(sure.event())))
        .with(ScopeFeatures.NAME.id(filed, Likelihood.of(sure.name())));
  }

  private static void setting(Figure figure, Fact fact, Filed filed, Candidate<Scoped> region) {
    region
        .with(ScopeFeatures.LEVEL.id(filed, Level.of(fact.place()), fact.place().source()))
        .with(ScopeFeatures.SPAN.id(filed, span(fact.period()), fact.period().source()))
        .with(ScopeFeatures.STATUS.id(filed, fact.status()))
        .with(ScopeFeatures.COMPARATOR.id(filed, fact.amount().comparator()))
        .with(
            ScopeFeatures.CHANGE.id(filed, FigureKind.of(fact.unit())),
            fact.change().measure() == Measure.DELTA)
        .with(ScopeFeatures.BRACKET.id(filed), figure.isInBracket())
        .with(ScopeFeatures.LABELLED.id(filed), figure.isLabelled())
        .with(ScopeFeatures.TITLE.id(filed), figure.scene().part() == Part.TITLE);
  }

  private static TimeSpan span(Period period) {
    return switch (PeriodKind.of(period)) {
      case DAY -> TimeSpan.DAY;
      case YEAR -> TimeSpan.YEAR;
      case SEVERAL_YEARS -> TimeSpan.YEARS;
      case SINCE, UNTIL, AS_OF, UNKNOWN -> period.year() == null ? TimeSpan.UNKNOWN : TimeSpan.YEAR;
      default -> TimeSpan.PART_OF_YEAR;
    };
  }

  private static void narrowing(Known known, Traits traits, Filed filed, Candidate<Scoped> region) {
    FigureKind kind = known.figure().kind();
    region
        .with(ScopeFeatures.QUOTED.id(filed, kind), traits.quoted())
        .with(ScopeFeatures.FIRM.id(filed, kind), traits.firm())
        .with(ScopeFeatures.MODIFIED.id(filed), traits.modified())
        .with(ScopeFeatures.DESCRIBED.id(filed), traits.described())
        .with(ScopeFeatures.NARROWED.id(filed), traits.narrowed());
  }

  private static void context(
      Known known, Surroundings around, Filed filed, Candidate<Scoped> region) {
    Figure figure = known.figure();
    TokenRange clause = new TokenRange(figure.clauseFrom(), figure.clauseTo());
    Set<Subject> here = around.subjects(figure.tokens(), clause);
    for (Subject subject : Subject.ALL) {
      region
          .with(
              ScopeFeatures.NEAREST.id(filed, subject, around.nearest(subject, figure.sentence())))
          .with(ScopeFeatures.IN_CLAUSE.id(filed, subject), here.contains(subject));
    }
    for (TokenRange own : known.name().own()) {
      for (Subject subject : around.subjects(figure.tokens(), own)) {
        region.with(ScopeFeatures.BESIDE.id(filed, subject));
      }
    }
    region
        .with(ScopeFeatures.DENSITY.id(filed, around.density()))
        .with(ScopeFeatures.SEEN.id(filed, HowMany.of(around.names().of(known.name().code()) - 1)));
  }
}
