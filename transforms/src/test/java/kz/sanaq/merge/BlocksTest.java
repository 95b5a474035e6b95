package kz.sanaq.merge;

import static kz.sanaq.merge.Mentions.mention;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import kz.sanaq.model.Period;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import org.junit.jupiter.api.Test;

final class BlocksTest {
  private final String key = Blocks.key(mention("m1").value("26000/1000").get());

  @Test
  void valueDistrictAndWordsAroundDoNotPart() {
    assertThat(
        Blocks.key(mention("m2").value("5/1").district("Медеу ауданы").context("грант").get()),
        is(key));
  }

  @Test
  void whatMustBeEqualParts() {
    assertThat(Blocks.key(mention("m2").unit("household").get()), is(not(key)));
    assertThat(Blocks.key(mention("m2").status(Status.PLANNED).get()), is(not(key)));
    assertThat(Blocks.key(mention("m2").region("KZ-19").get()), is(not(key)));
    assertThat(Blocks.key(mention("m2").period(year(2023)).get()), is(not(key)));
  }

  @Test
  void thingsCountedByThePieceArePartedByTheirHeadNoun() {
    String school = Blocks.key(mention("m1").unit("item").object("мектеп").get());
    assertThat(Blocks.key(mention("m2").unit("item").object("Жаңа мектеп").get()), is(school));
    assertThat(Blocks.key(mention("m2").unit("item").object("аурухана").get()), is(not(school)));
  }

  @Test
  void anUnknownRegionOrYearIsTheSameOnlyForTheSameWords() {
    String nowhere = Blocks.key(mention("m1").region("").context("грант ие").get());
    assertThat(Blocks.key(mention("m2").region("").context("грант ие").get()), is(nowhere));
    assertThat(Blocks.key(mention("m2").region("").context("грант ал").get()), is(not(nowhere)));
    String never = Blocks.key(mention("m1").period(Period.UNKNOWN).context("грант ие").get());
    assertThat(never, is(not(nowhere)));
    assertThat(
        Blocks.key(mention("m2").period(Period.UNKNOWN).context("грант ал").get()), is(not(never)));
  }

  private static Period year(int year) {
    return new Period(null, null, year, YearSource.EXPLICIT);
  }
}
