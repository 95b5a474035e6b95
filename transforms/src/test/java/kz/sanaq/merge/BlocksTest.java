package kz.sanaq.merge;

import static kz.sanaq.model.Mentions.mention;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import kz.sanaq.model.Mention;
import kz.sanaq.model.Period;
import kz.sanaq.model.Saying;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import org.junit.jupiter.api.Test;

final class BlocksTest {
  private static final Blocks BLOCKS = Blocks.of("kk");

  private final String key = key(mention("m1").value("26000/1000").get());

  @Test
  void valueDistrictAndWordsAroundDoNotPart() {
    assertThat(
        key(mention("m2").value("5/1").district("Медеу ауданы").context("грант").get()), is(key));
  }

  @Test
  void whatMustBeEqualParts() {
    assertThat(key(mention("m2").unit("household").get()), is(not(key)));
    assertThat(key(mention("m2").status(Status.PLANNED).get()), is(not(key)));
    assertThat(key(mention("m2").region("KZ-19").get()), is(not(key)));
    assertThat(key(mention("m2").period(year(2023)).get()), is(not(key)));
  }

  @Test
  void thingsCountedByThePieceArePartedByTheirHeadNoun() {
    String school = key(mention("m1").unit("item").object("мектеп").get());
    assertThat(key(mention("m2").unit("item").object("Жаңа мектеп").get()), is(school));
    assertThat(key(mention("m2").unit("item").object("аурухана").get()), is(not(school)));
  }

  @Test
  void theHeadIsThatOfTheObjectsClass() {
    String company = key(mention("m1").unit("item").object("кәсіпорын").get());
    assertThat(key(mention("m2").unit("item").object("Шағын фирма").get()), is(company));
    String accident = key(mention("m1").unit("item").object("апат").get());
    assertThat(key(mention("m2").unit("item").object("ауыр жол апаты").get()), is(accident));
    String job = key(mention("m1").unit("item").object("жаңа жұмыс орындары").get());
    assertThat(key(mention("m2").unit("item").object("қысқы орны").get()), is(job));
    assertThat(
        key(mention("m1").object("мұғалім").get()), is(key(mention("m2").object("дәрігер").get())));
  }

  @Test
  void aRegionIsWhatItIsToday() {
    String before = key(mention("m1").region("KZ-63").regionToday("KZ-10").get());
    assertThat(before, is(key(mention("m2").region("KZ-10").get())));
    assertThat(before, is(not(key(mention("m2").region("KZ-63").get()))));
    assertThat(
        key(mention("m1").region("KZ-63").regionToday("").get()),
        is(key(mention("m2").region("KZ-63").get())));
  }

  @Test
  void anUnknownRegionOrYearIsTheSameOnlyForTheSameWords() {
    String nowhere = key(mention("m1").region("").context("грант ие").get());
    assertThat(key(mention("m2").region("").context("грант ие").get()), is(nowhere));
    assertThat(key(mention("m2").region("").context("грант ал").get()), is(not(nowhere)));
    String never = key(mention("m1").period(Period.UNKNOWN).context("грант ие").get());
    assertThat(never, is(not(nowhere)));
    assertThat(key(mention("m2").period(Period.UNKNOWN).context("грант ал").get()), is(not(never)));
  }

  private static String key(Mention mention) {
    return BLOCKS.key(Saying.of(mention));
  }

  private static Period year(int year) {
    return new Period(null, null, year, YearSource.EXPLICIT);
  }
}
