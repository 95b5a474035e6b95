package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.claim.NameTraits.Level;
import kz.sanaq.claim.RowFeatures.Days;
import kz.sanaq.claim.RowFeatures.Qualified;
import kz.sanaq.indicator.MeasuredWhen;
import kz.sanaq.indicator.Statistic;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Period;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.HowMany;
import kz.sanaq.weigher.Weigher;

/**
 * Says how likely a row that is made of one figure tells the truth to whoever reads the row alone.
 * A figure that is read right can still mislead there: «зауытта 480 адам жұмыс істейді» is no
 * employment of its region, a stock «жыл басынан» is none of half a year. The weights are learned
 * from rows that readers judged, who had the articles beside them (gold/rows.jsonl).
 */
public final class RowReader {
  private static final int THOUSANDTHS = 3;

  private final Weigher weigher;

  RowReader(Weigher weigher) {
    this.weigher = weigher;
  }

  /**
   * A row of a figure.
   *
   * @param fact what was read
   * @param stands whether it may stand alone
   */
  public record Verdict(Fact fact, boolean stands) {}

  /**
   * How likely a row of a figure under an indicator tells the truth, in thousandths.
   *
   * @param certainty how likely it is read right
   */
  int stands(ReadFact read, BigDecimal certainty) {
    Candidate<Verdict> stands = new Candidate<>(new Verdict(read.fact(), true));
    int sure = certainty.movePointRight(THOUSANDTHS).intValueExact();
    stands.with(RowFeatures.CERTAINTY.id(Likelihood.of(sure)));
    name(read, stands);
    thing(read, stands);
    key(read, stands);
    narrowing(read, stands);
    Candidate<Verdict> misleads = new Candidate<>(new Verdict(read.fact(), false));
    Choice<Verdict> choice = weigher.choose(List.of(stands, misleads));
    read.figure().scene().observer().chosen(weigher, choice);
    return choice.probability(0);
  }

  private static Qualified qualified(Name name) {
    if (name.indicator().by().isEmpty()) {
      return Qualified.UNASKED;
    }
    return name.qualifier().isEmpty() ? Qualified.UNTOLD : Qualified.TOLD;
  }

  private static Days days(Period period) {
    return switch (PeriodKind.of(period)) {
      case AS_OF, UNKNOWN -> Days.NONE;
      case DAY -> Days.ONE;
      case YEAR -> Days.YEAR;
      case SEVERAL_YEARS -> Days.YEARS;
      case UNTIL -> Days.UP_TO;
      case SINCE -> Days.SINCE;
      default -> Days.PART_OF_YEAR;
    };
  }

  /** What the row is filed under. */
  private static void name(ReadFact read, Candidate<Verdict> stands) {
    Fact fact = read.fact();
    Statistic statistic = read.name().indicator().statistic();
    FigureKind kind = FigureKind.of(fact.unit());
    int code = RowFeatures.CODE.id(fact.indicator());
    stands
        .with(code, code >= 0)
        .with(RowFeatures.QUALIFIER.id(qualified(read.name()), statistic))
        .with(RowFeatures.MEASURE.id(fact.change().measure(), kind, statistic));
  }

  /** What the figure is of. */
  private static void thing(ReadFact read, Candidate<Verdict> stands) {
    Thing thing = read.known().thing();
    Event event = read.known().event();
    int further = OwnWords.further(thing, read.name().own());
    stands
        .with(RowFeatures.CLASS.id(NameReader.type(thing)))
        .with(RowFeatures.FURTHER.id(HowMany.of(further), qualified(read.name())))
        .with(
            RowFeatures.ACT.id(event.verb() == null ? VerbSort.NONE : VerbSort.of(event.verb())),
            !event.act().isEmpty())
        .with(RowFeatures.SIDE.id(thing.side()))
        .with(RowFeatures.PART.id(), thing.side() == ThingFeatures.Side.WHOLE);
    RowFeatures.WORDS.describe(read.figure().words(), stands);
  }

  /** Its place, its days, and whether it is planned. */
  @SuppressWarnings("EnumOrdinal") // Numbers live as long as a process.
  private static void key(ReadFact read, Candidate<Verdict> stands) {
    Fact fact = read.fact();
    Days days = days(fact.period());
    Level level = Level.of(fact.place());
    int time = RowFeatures.GROUP_DAYS.of(fact.indicator())[days.ordinal()];
    int place = RowFeatures.GROUP_LEVEL.of(fact.indicator())[level.ordinal()];
    MeasuredWhen measured = read.name().indicator().measured();
    stands
        .with(time, time >= 0)
        .with(place, place >= 0)
        .with(RowFeatures.MEASURED.id(measured, days, fact.period().source()))
        .with(RowFeatures.LEVEL.id(level, fact.place().source()))
        .with(RowFeatures.STATUS.id(fact.status()));
  }

  /** What narrows it down, and the figures around. */
  private static void narrowing(ReadFact read, Candidate<Verdict> stands) {
    Traits traits = read.traits();
    Surroundings around = read.around();
    FigureKind kind = read.figure().kind();
    int seen = around.names().of(read.name().code()) - 1;
    stands
        .with(RowFeatures.QUOTED.id(kind), traits.quoted())
        .with(RowFeatures.FIRM.id(kind), traits.firm())
        .with(RowFeatures.MODIFIED.id(qualified(read.name())), traits.modified())
        .with(RowFeatures.DESCRIBED.id(), traits.described())
        .with(RowFeatures.NARROWED.id(), traits.narrowed())
        .with(RowFeatures.DENSITY.id(around.density()))
        .with(RowFeatures.SEEN.id(HowMany.of(seen)));
  }
}
