package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.indicator.Indicator;
import kz.sanaq.indicator.Qualifier;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Measurand;

/**
 * The indicator that a figure may be filed under.
 *
 * @param indicator the indicator, null for none
 * @param qualifier dictionary form, empty for none
 * @param asked how the qualifier is found
 * @param own the words that belong to the figure's thing
 * @param rule what says so
 */
public record Name(
    Indicator indicator, String qualifier, Qualifier asked, List<TokenRange> own, String rule) {
  /** The rule of a name that is not given for being unsure. */
  static final String UNSURE = "indicator-unsure";

  /** The rule of a name that is not given because no such figure of the indicator can be. */
  static final String IMPOSSIBLE = "indicator-out-of-bounds";

  /** The rule of a name that the figure has which a list breaks down. */
  static final String OF_LIST = "indicator-of-list";

  /** The rule of a qualifier that the figure's own words do not tell. */
  static final String OF_TEXT = "qualifier-of-text";

  public Name {
    own = List.copyOf(own);
  }

  /** The same with another qualifier. */
  Name with(String value) {
    return new Name(indicator, value, asked, own, rule);
  }

  /** That there is no indicator. */
  static Name none(List<TokenRange> own, String rule) {
    return new Name(null, "", Qualifier.NONE, own, rule);
  }

  /** Whether an indicator fits, but not surely enough to be given. */
  boolean isUnsure() {
    return rule.equals(UNSURE);
  }

  /** Whether an indicator fits, but no such figure of it can be. */
  boolean isImpossible() {
    return rule.equals(IMPOSSIBLE);
  }

  /** The indicator's code. */
  public String code() {
    return indicator == null ? Measurand.OTHER : indicator.code();
  }
}
