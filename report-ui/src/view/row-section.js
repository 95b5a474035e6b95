import { h } from './dom.js';
import { tableDownloads } from './downloads.js';
import { whyNone } from './meaning.js';
import { rowTable } from './row-table.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('./row-table.js').ColumnName} ColumnName
 */

/** @type {ColumnName[]} */
export const COLUMNS = ['subject', 'place', 'time', 'figure', 'status', 'sources', 'certainty'];

/**
 * The rows of a view, with how many there are, their filters and downloads. Where claims are shown since none of them
 * was fit for an observation, it says why; where there are no rows, where there are.
 *
 * @param {Context} context
 * @param {{kind: 'observations' | 'claims', rows: number[], columns: ColumnName[], filters?: HTMLElement, others: () =>
 *   number, none: () => HTMLElement}} options others: how many
 *   claims the filters leave; none: what is said where they leave nothing
 */
export function rowSection(context, { kind, rows, columns, filters, others, none }) {
  const claims = kind === 'observations' && !rows.length ? others() : 0;
  return h(
    'section',
    {},
    h('h2', {}, context.say('table.title')),
    filters,
    h('p', { class: 'count', role: 'status' }, context.say(`count.${kind}`, { n: rows.length })),
    kind === 'claims' && rows.length > 0 && !context.address.rows && onlyClaims(context, rows),
    claims > 0 &&
      h('p', { class: 'hint' }, context.same({ rows: 'claims' }, context.say('rows.show_claims', { n: claims }))),
    rowTable(context, { kind, rows, columns }),
    rows.length === 0 && claims === 0 && none(),
    rows.length > 0 && tableDownloads(context, kind, rows),
  );
}

/** Why claims are shown and no observations. @param {Context} context @param {number[]} rows of claims */
function onlyClaims(context, rows) {
  const { claims } = context.run;
  if (rows.some((row) => claims.get('observation_id', row) !== null)) return null;
  return h(
    'p',
    { class: 'hint' },
    `${context.say('rows.only_claims', { why: whyNone(context) })} `,
    context.link({ view: 'left' }, context.say('start.left_link')),
  );
}
