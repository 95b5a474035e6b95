package kz.sanaq.transforms.table;

import java.math.BigDecimal;
import kz.sanaq.language.Wording;

/**
 * A row of the table of units.
 *
 * @param code as columns have it
 * @param name its name
 * @param kind the kind of unit
 * @param scheme what the code is of: {@code ucum}, {@code iso4217}, or {@code model} for the
 *     model's own words
 * @param base the unit of its dimension that others are told in, empty for none
 * @param factor how many of the base it is, null for none
 */
public record UnitRow(
    String code, Wording name, String kind, String scheme, String base, BigDecimal factor) {}
