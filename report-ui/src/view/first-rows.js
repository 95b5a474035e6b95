import { statusOf } from '../data/status.js';
import { h } from './dom.js';
import { place, subject } from './labels.js';
import { partNote } from './part-note.js';
import { time } from './time.js';
import { toldFigure } from './told-figure.js';

/** @typedef {import('./context.js').Context} Context */

/** How many rows such a list has. */
export const LIST = 8;

/**
 * The first rows, a line each.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number[]} rows
 * @param {string} none what is said where there are none
 * @param {(row: number) => Node | null} [beside] what stands beside the figure
 */
export function firstRows(context, kind, rows, none, beside) {
  return rows.length
    ? h(
        'ul',
        { class: 'lines' },
        rows.slice(0, LIST).map((row) => line(context, kind, row, beside?.(row))),
      )
    : h('p', { class: 'quiet' }, none);
}

/**
 * A row in one line, that leads to where it can be opened.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number} row
 * @param {Node | null} [beside] its figure
 */
function line(context, kind, row, beside) {
  const table = context.run.table(kind);
  return h(
    'li',
    {},
    h(
      'span',
      { class: 'what' },
      context.link(
        kind === 'claims' ? { claim: table.get('claim_id', row) } : whereItOpens(table, row),
        h('bdi', {}, subject(context, table, row)),
      ),
      h('span', { class: 'quiet' }, `${place(context, table, row)}, ${time(context, table, row)}`),
    ),
    h('span', { class: 'told' }, toldFigure(context, table, row, 'strong'), partNote(context, table, row), beside),
  );
}

/**
 * The view whose table has an observation.
 *
 * @param {import('../data/table.js').Table} table
 * @param {number} row
 * @returns {Record<string, string | null>}
 */
function whereItOpens(table, row) {
  const [indicator, region] = [table.get('indicator', row), table.get('region', row)];
  return indicator === 'other'
    ? { region, status: statusOf(table)(row), from: String(table.get('year', row)) }
    : { indicator, region };
}
