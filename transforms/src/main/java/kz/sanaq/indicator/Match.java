package kz.sanaq.indicator;

/**
 * An indicator that a figure may be filed under.
 *
 * @param indicator the indicator
 * @param namesObject whether the rule names the very thing, and not only its kind
 * @param namesEvent whether the rule asks for an event that is there
 * @param about number of groups of own words that the rule asks for
 * @param near number of groups of words of the sentence that it asks for
 * @param conditions number of its conditions
 * @param qualifier how its qualifier is found
 * @param row the row that says so
 */
public record Match(
    Indicator indicator,
    boolean namesObject,
    boolean namesEvent,
    int about,
    int near,
    int conditions,
    Qualifier qualifier,
    String row) {}
