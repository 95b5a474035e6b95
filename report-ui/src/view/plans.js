import { oneEach, planned } from '../data/planned.js';
import { h } from './dom.js';
import { firstRows, LIST } from './first-rows.js';
import { panel } from './panel.js';

/** @typedef {import('./context.js').Context} Context */

/**
 * What is planned and not over: observations, or, where none speaks of plans, the claims that were read surely
 * enough for one, of each thing in a place the surest; and the way to all that was told of them, and to all that was ever planned.
 *
 * @param {Context} context
 * @param {string | null} region the codes of some; null for all
 */
export function plans(context, region) {
  const { from, observed, sure, unsure, coming, ever } = planned(context.run, region);
  const [kind, all] = observed.length ? /** @type {const} */ (['observations', observed]) : ['claims', sure];
  const rows = oneEach(context.run.table(/** @type {'observations' | 'claims'} */ (kind)), all);
  const none = unsure.length
    ? context.say('plans.unsure', {
        n: unsure.length,
        share: context.figures.percent(context.run.info.minCertainty),
      })
    : context.say('plans.none');
  const shown = kind === 'claims' ? Math.min(rows.length, LIST) : 0;
  const link = (/** @type {Record<string, string | null>} */ to, /** @type {string} */ text) =>
    h('p', {}, context.link({ status: 'planned', ...(region ? { region } : { q: '*' }), ...to }, text));
  return panel(
    from === null ? context.say('plans') : context.say('plans.from', { year: from }),
    firstRows(context, /** @type {'observations' | 'claims'} */ (kind), rows, none),
    observed.length > Math.min(rows.length, LIST) && link({ from }, context.say('plans.all', { n: observed.length })),
    coming.length > shown &&
      link({ from, rows: 'claims', sort: '-certainty' }, context.say('plans.coming', { n: coming.length })),
    ever.length > coming.length && link({ rows: 'claims' }, context.say('plans.ever', { n: ever.length })),
  );
}
