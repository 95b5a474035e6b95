package kz.sanaq.claim;

import kz.sanaq.model.Change;

/**
 * What is known of a figure before its time and its status are.
 *
 * @param figure the figure
 * @param thing what it is of
 * @param event what happens to that
 * @param name the indicator that it is filed under
 * @param verbs the verbs that say something of it
 * @param change whether it is a level or a change
 */
record Known(
    Figure figure, Thing thing, Event event, Name name, Predication verbs, Change change) {}
