package kz.sanaq.transforms.table;

import kz.sanaq.language.Wording;

/**
 * A word that may stand in a column.
 *
 * @param value the word
 * @param wording what it means
 */
public record ValueText(String value, Wording wording) {}
