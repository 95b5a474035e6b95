package kz.sanaq.transforms.table;

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
    String measuredIn, String values, String concept, String refers, Wording wording) {}
