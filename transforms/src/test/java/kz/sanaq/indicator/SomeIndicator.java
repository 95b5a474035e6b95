package kz.sanaq.indicator;

import java.util.List;
import kz.sanaq.language.Wording;

/** An indicator of which tests ask no more than its code and units. */
public final class SomeIndicator {
  private SomeIndicator() {}

  /** One of a code and units. */
  public static Indicator of(String code, String... units) {
    return new Indicator(
        code,
        Wording.NONE,
        List.of(units),
        Statistic.COUNT,
        "",
        "",
        false,
        MeasuredWhen.UNKNOWN,
        Wording.NONE,
        Wording.NONE,
        Wording.NONE);
  }
}
