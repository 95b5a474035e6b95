import { planned } from '../data/planned.js';
import { h } from './dom.js';
import { firstRows, LIST } from './first-rows.js';
import { panel } from './panel.js';

/** @typedef {import('./context.js').Context} Context */

/**
 * What is planned for the years after the latest article: observations, or, where none speaks of plans, the claims that
 * were read surely enough for one; and the way to all that was ever planned.
 *
 * @param {Context} context
 * @param {string | null} region the codes of some; null for all
 */
export function plans(context, region) {
  const { from, observed, told, ever } = planned(context.run, region);
  const those = { status: 'planned', ...(region && { region }) };
  const [kind, rows] = observed.length ? /** @type {const} */ (['observations', observed]) : ['claims', told];
  const all = { ...those, rows: 'claims' };
  return panel(
    context.say('plans'),
    firstRows(context, /** @type {'observations' | 'claims'} */ (kind), rows, 'plans.none'),
    observed.length > LIST &&
      h(
        'p',
        {},
        context.link({ ...those, from, ...(!region && { q: '*' }) }, context.say('plans.all', { n: observed.length })),
      ),
    ever.length > 0 &&
      h('p', {}, context.link(region ? all : { ...all, q: '*' }, context.say('plans.ever', { n: ever.length }))),
  );
}
