package kz.sanaq.merge;

import static kz.sanaq.model.Mentions.mention;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;
import org.junit.jupiter.api.Test;

final class AssemblyTest {
  private static final LocalDate JANUARY = LocalDate.parse("2024-01-01");
  private static final LocalDate MARCH = LocalDate.parse("2024-03-31");

  @Test
  void whatTheMostPreciseMentionLeavesOutTheNextTells() {
    Period year = new Period(null, null, 2024, YearSource.EXPLICIT);
    Period quarter = new Period(JANUARY, MARCH, 2024, YearSource.RELATIVE);
    Claim claim =
        claim(
            mention("m1").value("27360/1").object("").period(year),
            mention("m2")
                .value("27400/100")
                .object("азамат")
                .indicator("jobs")
                .period(quarter)
                .district("Медеу ауданы")
                .from("25000"),
            mention("m3")
                .value("27000/1000")
                .object("адам")
                .indicator("training")
                .district("Әуезов ауданы")
                .from("21000"));
    assertThat(claim.fact().amount(), is(Facts.amount("27360/1")));
    assertThat(claim.fact().object(), is("азамат"));
    assertThat(claim.fact().indicator(), is("jobs"));
    assertThat(claim.fact().period(), is(quarter));
    assertThat(claim.fact().place().district(), is("Медеу ауданы"));
    assertThat(claim.fact().change().from(), is(Facts.amount("25000/1").value()));
  }

  @Test
  void aPeriodOfOneEndIsStatedAndTheDayOfPublicationIsNot() {
    Period until = new Period(null, MARCH, 2024, YearSource.EXPLICIT);
    Period since = new Period(JANUARY, null, 2024, YearSource.EXPLICIT);
    Period published = new Period(JANUARY, MARCH, 2024, YearSource.PUBLISHED);
    Period year = new Period(null, null, 2024, YearSource.CONTEXT);
    assertThat(claim(dated("m1", published), dated("m2", until)).fact().period(), is(until));
    assertThat(claim(dated("m1", published), dated("m2", since)).fact().period(), is(since));
    assertThat(claim(dated("m1", year), dated("m2", published)).fact().period(), is(year));
  }

  @Test
  void equallyPreciseMentionsAreTakenByTheSourceOfTheirYearThenById() {
    Period explicit = new Period(null, null, 2024, YearSource.EXPLICIT);
    Period context = new Period(null, null, 2024, YearSource.CONTEXT);
    assertThat(
        claim(
                mention("m1").object("адам").period(context),
                mention("m2").object("азамат").period(explicit))
            .fact()
            .object(),
        is("азамат"));
    assertThat(
        claim(mention("m2").object("адам"), mention("m1").object("азамат")).fact().object(),
        is("азамат"));
  }

  private static Mentions dated(String id, Period period) {
    return mention(id).value("888/1").period(period);
  }

  private static Claim claim(Mentions... mentions) {
    return Assembly.claim(List.of(mentions).stream().map(Mentions::get).toList());
  }
}
