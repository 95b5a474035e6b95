package kz.sanaq.claim;

/**
 * A noun that is counted.
 *
 * @param form dictionary form
 * @param unit what one of it is: person, household, item, seat, bed
 * @param row its row, for explanations
 */
record Noun(String form, String unit, String row) {}
