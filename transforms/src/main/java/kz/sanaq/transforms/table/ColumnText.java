package kz.sanaq.transforms.table;

import java.util.Optional;

/**
 * What a column of a published table holds.
 *
 * @param measuredIn what its numbers count or are measured in, a value of {@link
 *     Dictionary#MEASURES}; empty where it holds none
 * @param values the set of words that may stand in it; empty where any may
 * @param concept the SDMX concept that it is, empty for none
 * @param refers the table and column whose rows it names, with a dot between; empty for none
 * @param wording what it holds
 */
public record ColumnText(
    String measuredIn, String values, String concept, String refers, Wording wording) {
  /** The column of a table that another one names rows by. */
  record Reference(String table, String column) {}

  /** The column whose rows this one names, if it does. */
  Optional<Reference> reference() {
    int dot = refers.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(new Reference(refers.substring(0, dot), refers.substring(dot + 1)));
  }
}
