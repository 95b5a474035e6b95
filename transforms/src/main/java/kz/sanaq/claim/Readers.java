package kz.sanaq.claim;

import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.SyntaxWords;

/**
 * The readers of a mention's fields, for one language; that of the thing is made for each text.
 *
 * @param quantities bounds that stand after what is counted
 * @param events what happens to that
 * @param changes whether it is a level or a change
 * @param qualifiers what names stand around
 * @param names the indicator
 * @param datings the time
 * @param portions what one portion of a rate belongs to
 * @param statuses whether it is planned
 * @param scopes whether it speaks of its place as a whole
 * @param certainties whether all of that is right
 * @param attributions who says so
 * @param stems the words around
 */
record Readers(
    QuantityReader quantities,
    EventReader events,
    ChangeReader changes,
    Qualifiers qualifiers,
    NameReader names,
    DatingReader datings,
    PerReader portions,
    StatusReader statuses,
    ScopeReader scopes,
    Certainty certainties,
    Attributions attributions,
    ContextStems stems) {
  static Readers of(
      SyntaxWords syntax, ClaimWords words, QuantityReader quantities, Weights weights) {
    Qualifiers qualifiers = new Qualifiers(syntax, words);
    return new Readers(
        quantities,
        new EventReader(syntax, words, weights.events()),
        new ChangeReader(words, new Predicates(syntax)),
        qualifiers,
        new NameReader(weights.names(), qualifiers, words),
        new DatingReader(weights.times()),
        new PerReader(words),
        new StatusReader(weights.statuses()),
        new ScopeReader(weights.scopes(), new RowReader(weights.rows()), words),
        new Certainty(weights.certainties()),
        new Attributions(words, syntax),
        new ContextStems(syntax));
  }
}
