import { filtered, ofRegions } from '../data/filter.js';
import { h } from './dom.js';
import { firstRows, LIST } from './first-rows.js';
import { panel } from './panel.js';

/** @typedef {import('./context.js').Context} Context */

/**
 * What is planned from the year of the latest article on: observations, or, where none speaks of plans, the claims that
 * were read most surely; and the way to all that was ever planned.
 *
 * @param {Context} context
 * @param {string | null} region the codes of some; null for all
 */
export function plans(context, region) {
  const { observations, claims } = context.run;
  const from = context.run.lastDay()?.slice(0, 4) ?? '';
  const planned = { status: 'planned', ...(region && { region }) };
  const there = (/** @type {import('../data/table.js').Table} */ table) =>
    region ? ofRegions(table, region) : table.where('status', 'planned');
  const ever = filtered(claims, there(claims), planned);
  const observed = filtered(observations, there(observations), { ...planned, from }).sort(
    (a, b) =>
      observations.get('year', a) - observations.get('year', b) ||
      observations.get('sources', b) - observations.get('sources', a) ||
      a - b,
  );
  const told = filtered(claims, ever, { from }).sort(
    (a, b) => claims.get('certainty', b) - claims.get('certainty', a) || a - b,
  );
  const [kind, rows] = observed.length ? /** @type {const} */ (['observations', observed]) : ['claims', told];
  const all = { ...planned, rows: 'claims' };
  return panel(
    context.say('plans'),
    firstRows(context, /** @type {'observations' | 'claims'} */ (kind), rows, 'plans.none'),
    observed.length > LIST &&
      h(
        'p',
        {},
        context.link(
          { ...planned, from, ...(!region && { q: '*' }) },
          context.say('plans.all', { n: observed.length }),
        ),
      ),
    ever.length > 0 &&
      h('p', {}, context.link(region ? all : { ...all, q: '*' }, context.say('plans.ever', { n: ever.length }))),
  );
}
