package kz.sanaq.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The plain values of an observation's claims; all are null where its claims are ranges and bounds.
 *
 * @param min lowest
 * @param max highest
 * @param median middle one, the lower one of an even count
 * @param latest value of the claim that was published last
 * @param latestDate when that was, null when unknown
 */
public record Values(
    BigDecimal min, BigDecimal max, BigDecimal median, BigDecimal latest, LocalDate latestDate) {
  /** No plain value. */
  public static final Values NONE = new Values(null, null, null, null, null);

  public Values {
    min = Amount.canonical(min);
    max = Amount.canonical(max);
    median = Amount.canonical(median);
    latest = Amount.canonical(latest);
  }
}
