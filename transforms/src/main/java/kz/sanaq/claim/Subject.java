package kz.sanaq.claim;

/**
 * What a figure is of.
 *
 * @param unit as in {@link kz.sanaq.model.Mention}
 * @param object dictionary form of what is counted or measured
 * @param begin first token that names it
 * @param end token behind it; the same as the first where no token names it
 * @param partOf id of the mention that is the whole, empty where there is none
 */
record Subject(String unit, String object, int begin, int end, String partOf) {}
