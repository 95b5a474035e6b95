package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Reads which time a figure speaks of: one that its sentence says, one that those before set, that
 * of another figure, or the publication's.
 *
 * <p>Days: a named year is that whole year, a deadline has only a last day, a time since a past day
 * ends with the publication. A figure that no words date, and one that «қазір» dates, has the year
 * of the publication and no days: the text states none. Where no day of publication is known, such
 * a figure has no year, and neither has one that «былтыр» or «биыл» dates: the years that the text
 * names elsewhere are others.
 */
final class DatingReader {
  private final Weigher weigher;

  DatingReader(Weigher weigher) {
    this.weigher = weigher;
  }

  /** The time of a figure. */
  Decision<Dating> read(Known known) {
    Setting setting = Setting.of(known);
    List<Candidate<Dating>> candidates = new DatingCandidates(setting).all();
    Choice<Dating> choice = weigher.choose(candidates).among(DatingReader::year);
    known.figure().scene().observer().chosen(weigher, choice);
    Dating bracketed = BracketTime.of(known.figure());
    if (bracketed != null) {
      int told = choice.probability(other -> bracketed.period().year().equals(year(other)));
      return new Decision<>(bracketed, List.of(bracketed.rule()), told);
    }
    int sure = choice.probabilityOf(DatingReader::year);
    return new Decision<>(choice.value(), List.of(choice.value().rule()), sure);
  }

  private static Integer year(Dating dating) {
    return dating.period().year();
  }
}
