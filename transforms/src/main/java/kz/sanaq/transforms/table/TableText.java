package kz.sanaq.transforms.table;

import kz.sanaq.language.Wording;

/**
 * What a published table holds.
 *
 * @param name the table's
 * @param key the column that names its rows, empty where none does
 * @param wording what a row is
 */
public record TableText(String name, String key, Wording wording) {}
