package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Measurand;

/**
 * The indicator that a figure may be filed under.
 *
 * @param indicator the indicator, null for none
 * @param qualifier dictionary form, empty for none
 * @param own the words that belong to the figure's thing
 * @param rule what says so
 */
public record Name(Indicator indicator, String qualifier, List<TokenRange> own, String rule) {
  public Name {
    own = List.copyOf(own);
  }

  /** The indicator's code. */
  public String code() {
    return indicator == null ? Measurand.OTHER : indicator.code();
  }
}
