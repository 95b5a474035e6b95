package kz.sanaq.transforms.table;

import java.util.List;
import kz.sanaq.language.Wording;

/**
 * A row of the table of indicators.
 *
 * @param code of the catalogue, or {@code other}
 * @param label its name
 * @param definition what its figures count
 * @param includes wordings and cases that belong to it
 * @param excludes what does not, and where that goes
 * @param units units or kinds of units that it is measured in
 * @param statistic kind of figure, empty for {@code other}
 * @param concept nearest SDMX concept, empty for none
 * @param by what tells its figures apart, empty for nothing
 */
public record IndicatorRow(
    String code,
    Wording label,
    Wording definition,
    Wording includes,
    Wording excludes,
    List<String> units,
    String statistic,
    String concept,
    String by) {}
