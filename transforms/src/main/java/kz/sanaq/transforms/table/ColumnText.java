package kz.sanaq.transforms.table;

import java.util.Optional;
import kz.sanaq.language.Wording;

/**
 * What a column of a published table holds.
 *
 * @param measuredIn what its numbers count or are measured in, a value of {@link
 *     Dictionary#MEASURES}; empty where it holds none
 * @param values the set of words that may stand in it; empty where any may
 * @param concept the SDMX concept that it is, empty for none
 * @param refers the table and column whose rows it names, with a dot between, led by {@code each}
 *     where it is a list of such names; empty for none
 * @param wording what it holds
 */
public record ColumnText(
    String measuredIn, String values, String concept, String refers, Wording wording) {
  /** The column of a table that another one names rows by. */
  public record Reference(String table, String column) {}

  /** Says that a column is a list, and each of its texts names a row. */
  private static final String EACH = "each ";

  /** The column whose rows this one names, if it does. */
  public Optional<Reference> reference() {
    return reference("");
  }

  /** The column whose rows the texts of this one name, if it is a list and they do. */
  public Optional<Reference> eachReference() {
    return reference(EACH);
  }

  private Optional<Reference> reference(String how) {
    int dot = refers.indexOf('.');
    return dot < 0 || refers.startsWith(EACH) != how.equals(EACH)
        ? Optional.empty()
        : Optional.of(
            new Reference(refers.substring(how.length(), dot), refers.substring(dot + 1)));
  }
}
