package kz.sanaq.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A figure for an indicator, a region and a year, made of claims; never a sum of them.
 *
 * @param indicator code of the catalogue
 * @param object what is counted, only where the indicator is {@code other}, else empty
 * @param unit unit of all its values
 * @param measure level or delta
 * @param direction of a change
 * @param per what one portion of a rate belongs to
 * @param status actual or planned
 * @param region ISO 3166 code, empty when unknown
 * @param year null when unknown
 * @param claims number of claims
 * @param mentions number of mentions
 * @param documents number of documents
 * @param outlets names of sources that report it
 * @param sources number of independent lineages
 * @param min lowest plain value, null when there are only ranges and bounds
 * @param max highest plain value
 * @param median middle plain value, the lower one of an even count
 * @param latest value of the claim that was published last
 * @param latestDate when, null when unknown
 * @param supported value of the claim that most sources support
 * @param conflict whether claims of it conflict
 * @param districts districts that its claims cover, sorted
 */
public record Observation(
    String indicator,
    String object,
    String unit,
    Measure measure,
    Direction direction,
    Per per,
    Status status,
    String region,
    Integer year,
    long claims,
    long mentions,
    long documents,
    long outlets,
    long sources,
    BigDecimal min,
    BigDecimal max,
    BigDecimal median,
    BigDecimal latest,
    LocalDate latestDate,
    BigDecimal supported,
    boolean conflict,
    List<String> districts) {
  public Observation {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(object);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(per);
    Objects.requireNonNull(status);
    Objects.requireNonNull(region);
    min = Amount.canonical(min);
    max = Amount.canonical(max);
    median = Amount.canonical(median);
    latest = Amount.canonical(latest);
    supported = Amount.canonical(supported);
    districts = List.copyOf(districts);
  }
}
