package kz.sanaq.transforms.table;

import java.util.List;

/**
 * A row of the table of indicators.
 *
 * @param code of the catalogue, or {@code other}
 * @param label its name
 * @param definition what its figures count, with what it includes and excludes
 * @param units units or kinds of units that it is measured in
 * @param statistic kind of figure, empty for {@code other}
 * @param concept nearest SDMX concept, empty for none
 * @param by what tells its figures apart, empty for nothing
 */
public record IndicatorRow(
    String code,
    Wording label,
    Definition definition,
    List<String> units,
    String statistic,
    String concept,
    String by) {
  /** What figures count, and the wordings and cases that belong there, or do not. */
  public record Definition(String text, String includes, String excludes) {
    static final Definition NONE = new Definition("", "", "");
  }
}
