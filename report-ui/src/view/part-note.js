import { h } from './dom.js';
import { part } from './labels.js';

/**
 * Beside a figure, that it is a part; null beside a whole.
 *
 * @param {import('./context.js').Context} context
 * @param {import('../data/table.js').Table} table
 * @param {number} row
 */
export function partNote(context, table, row) {
  const said = part(context, table, row);
  return said && h('span', { class: 'note', title: context.say('meaning.part') }, said);
}
