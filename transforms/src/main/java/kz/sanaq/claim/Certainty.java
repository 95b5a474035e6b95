package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.model.Certainties;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Part;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Says how likely a mention is read right: that it is a claim, and that value, comparator, unit,
 * indicator, year, status and region are what a careful reader would write. It is weighed like any
 * other decision, on how sure the others were; its weights are learned from articles that taught
 * the others nothing, so that the share of right ones among mentions is what they say of
 * themselves. A figure that cannot be is not weighed: an article may well say it, but it is no
 * fact.
 */
public final class Certainty {
  private static final int THOUSANDTHS = 3;

  private final Weigher weigher;

  Certainty(Weigher weigher) {
    this.weigher = weigher;
  }

  /**
   * A reading of a figure, right or wrong.
   *
   * @param fact what was read
   * @param right whether it is so
   */
  public record Verdict(Fact fact, boolean right) {}

  /** The certainty of a mention, from 0 to 1, in hundredths. */
  BigDecimal of(Known known, Fact fact, Sureness sure) {
    if (known.name().isImpossible()) {
      return Certainties.rounded(BigDecimal.ZERO);
    }
    Figure figure = known.figure();
    Candidate<Verdict> right = new Candidate<>(new Verdict(fact, true));
    describe(sure, Filed.of(known.name()), right);
    FigureKind kind = figure.kind();
    right
        .with(CertaintyFeatures.YEAR_SOURCE.id(fact.period().source()))
        .with(CertaintyFeatures.REGION_SOURCE.id(fact.place().source()))
        .with(CertaintyFeatures.STANDS.id(known.thing().side(), kind))
        .with(CertaintyFeatures.SIZE.id(NameDescriber.size(fact.amount()), kind))
        .with(CertaintyFeatures.COMPARATOR.id(fact.amount().comparator()))
        .with(CertaintyFeatures.IN_TITLE.id(), figure.scene().part() == Part.TITLE);
    Candidate<Verdict> wrong = new Candidate<>(new Verdict(fact, false));
    Choice<Verdict> choice = weigher.choose(List.of(right, wrong));
    figure.scene().observer().chosen(weigher, choice);
    return Certainties.rounded(BigDecimal.valueOf(choice.probability(0), THOUSANDTHS));
  }

  private static void describe(Sureness sure, Filed filed, Candidate<Verdict> right) {
    right
        .with(CertaintyFeatures.ALL.id(filed, Likelihood.of(sure.all())))
        .with(CertaintyFeatures.LEAST.id(filed, Likelihood.of(sure.least())))
        .with(CertaintyFeatures.OBJECT.id(filed, Likelihood.of(sure.thing())))
        .with(CertaintyFeatures.UNIT.id(Likelihood.of(sure.unit())))
        .with(CertaintyFeatures.EVENT.id(filed, Likelihood.of(sure.event())))
        .with(CertaintyFeatures.INDICATOR.id(filed, Likelihood.of(sure.name())))
        .with(CertaintyFeatures.YEAR.id(Likelihood.of(sure.year())))
        .with(CertaintyFeatures.STATUS.id(Likelihood.of(sure.status())))
        .with(CertaintyFeatures.REGION.id(Likelihood.of(sure.region())));
  }
}
