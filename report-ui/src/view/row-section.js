import { h } from './dom.js';
import { tableDownloads } from './downloads.js';
import { rowTable } from './row-table.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('./row-table.js').ColumnName} ColumnName
 */

/** @type {ColumnName[]} */
export const COLUMNS = ['subject', 'place', 'time', 'figure', 'status', 'sources', 'certainty'];

/**
 * The rows of a view, with how many there are, their filters and downloads. Where no claim was fit for an observation,
 * it says so; where the filters leave no
 * observation, how many claims they leave.
 *
 * @param {Context} context
 * @param {{kind: 'observations' | 'claims', rows: number[], columns: ColumnName[], filters?: HTMLElement, others: () =>
 *   number}} options
 */
export function rowSection(context, { kind, rows, columns, filters, others }) {
  const claims = kind === 'observations' && !rows.length ? others() : 0;
  return h(
    'section',
    {},
    h('h2', {}, context.say('table.title')),
    filters,
    h('p', { class: 'count', role: 'status' }, context.say(`count.${kind}`, { n: rows.length })),
    kind === 'claims' &&
      rows.length > 0 &&
      !context.address.rows &&
      rows.every((row) => context.run.claims.get('observation_id', row) === null) &&
      h('p', { class: 'hint' }, context.say('rows.only_claims')),
    claims > 0 &&
      h('p', { class: 'hint' }, context.same({ rows: 'claims' }, context.say('rows.show_claims', { n: claims }))),
    rowTable(context, { kind, rows, columns }),
    rows.length > 0 && tableDownloads(context, kind, rows),
  );
}
