package kz.sanaq.indicator;

/**
 * An indicator that a figure may be filed under.
 *
 * @param indicator the indicator
 * @param shared number of indicators that have a rule for the very thing; 0 where the rule names
 *     only its kind
 * @param exact whether the rule names the thing by its whole name
 * @param event what the rule asks of the event
 * @param about number of groups of own words that the rule asks for
 * @param strange number of those that stand elsewhere in the sentence
 * @param near number of groups of words of the sentence that it asks for
 * @param missing number of those that aren't there
 * @param aboutFrom the farthest place that a group of own words has to be taken from
 * @param nearFrom the farthest place that a group of words of the sentence has to be taken from
 * @param conditions number of its conditions
 * @param qualifier how its qualifier is found
 * @param row the row that says so
 */
public record RuleMatch(
    Indicator indicator,
    int shared,
    boolean exact,
    EventFit event,
    int about,
    int strange,
    int near,
    int missing,
    Reach aboutFrom,
    Reach nearFrom,
    int conditions,
    Qualifier qualifier,
    String row) {}
