package kz.sanaq.syntax;

import kz.sanaq.language.NounClass;
import kz.sanaq.model.UnitKind;

/**
 * A noun of the language pack.
 *
 * @param form dictionary form
 * @param kind what one of it is when it is counted: person, household, item, seat, bed
 * @param type what kind of thing it names
 * @param row its row, for explanations
 */
public record Noun(String form, UnitKind kind, NounClass type, String row) {}
