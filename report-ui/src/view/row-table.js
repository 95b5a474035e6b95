import { apart, endOf, Order, ranks, sorted } from '../data/order.js';
import { onceATable, remembered } from '../data/remembered.js';
import { statusOf } from '../data/status.js';
import { numberOf } from '../language/figures.js';
import { comingIn, evidenceOf } from './expanded.js';
import { h, s } from './dom.js';
import { place, subject, wording } from './labels.js';
import { linkedPlace, linkedSubject } from './linked.js';
import { cell, listing } from './listing.js';
import { PAGE, pageOf, pager } from './pager.js';
import { partNote } from './part-note.js';
import { time } from './time.js';
import { conflictNote, toldFigure } from './told-figure.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/table.js').Table} Table
 * @typedef {'subject' | 'qualifier' | 'title' | 'place' | 'time' | 'figure' | 'status' | 'sources' | 'certainty'} ColumnName
 * @typedef {{order: (context: Context, table: Table, row: number) => any, cell: (context: Context, table: Table, row:
 *   number) => any}} ColumnShape
 */

/** @type {Record<ColumnName, ColumnShape>} */
const COLUMNS = {
  subject: { order: subject, cell: linkedSubject },
  qualifier: {
    order: (_, table, row) => table.get('qualifier', row) ?? '',
    cell: (_, table, row) => {
      const qualifier = table.get('qualifier', row);
      return qualifier && h('bdi', { lang: 'kk' }, qualifier);
    },
  },
  title: { order: wording, cell: (context, table, row) => h('bdi', { lang: 'kk' }, wording(context, table, row)) },
  place: { order: place, cell: linkedPlace },
  time: { order: (_, table, row) => endOf(table)(row), cell: time },
  figure: { order: (_, table, row) => numberOf(table)(row) ?? 0, cell: figureCell },
  status: {
    order: (_, table, row) => statusOf(table)(row),
    cell: (context, table, row) => context.word('status', statusOf(table)(row)),
  },
  sources: {
    order: (_, table, row) => table.get('sources', row),
    cell: (context, table, row) => context.figures.number(table.get('sources', row)),
  },
  certainty: { order: (_, table, row) => Number(table.get('certainty', row)), cell: certaintyCell },
};

/** The order of rows where a reader wants none. */
const byTimeAndSources = onceATable((table) => {
  const [all, sources] = [table.all(), table.reader('sources')];
  const times = ranks(all.map(endOf(table)), (a, b) => (a < b ? -1 : 1));
  return new Order(all.sort((a, b) => times[b] - times[a] || sources(b) - sources(a) || a - b));
});

/** Rows of a named indicator, and then the others; each in the order in which they come. @param {Table} table @param {number[]} rows */
function namedFirst(table, rows) {
  const indicator = table.reader('indicator');
  return [false, true].flatMap((other) => rows.filter((row) => (indicator(row) === 'other') === other));
}

/** How wide the bar of one who is sure is. */
const BAR = 40;

const NUMERIC = new Set(['figure', 'sources', 'certainty']);

/**
 * Rows of observations or claims as a paged table; each opens to the sentences that it rests on.
 *
 * @param {Context} context
 * @param {{kind: 'observations' | 'claims', rows: number[], columns: ColumnName[]}} options
 * @returns {HTMLElement}
 */
export function rowTable(context, { kind, rows, columns }) {
  const table = context.run.table(kind);
  if (!rows.length) return h('p', { class: 'quiet' }, context.say('table.empty'));
  const ordered = inOrder(context, table, rows, columns);
  const first = pageOf(context, rows.length) * PAGE;
  return listing(
    {
      caption: context.say('table.caption'),
      heads: [...columns.map((name) => heading(context, name)), h('td', { class: 'opener' })],
      rows: ordered.slice(first, first + PAGE).map((row) => tableRow(context, kind, row, columns)),
    },
    pager(context, rows.length),
  );
}

/** @param {Context} context @param {ColumnName} name */
function heading(context, name) {
  const sort = context.address.sort;
  const state = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : null;
  // What one asks of numbers first is the highest.
  const next =
    state === 'descending' ? name : state === 'ascending' || NUMERIC.has(name) || name === 'time' ? `-${name}` : name;
  return h(
    'th',
    { scope: 'col', class: NUMERIC.has(name) && 'number', 'aria-sort': state },
    h(
      'button',
      { type: 'button', id: `sort-${name}`, on: { click: () => context.change({ sort: next }) } },
      context.say(`column.${name}`),
      arrow(state),
    ),
  );
}

/** @param {string | null} state */
function arrow(state) {
  return h(
    'span',
    { class: 'arrow', 'aria-hidden': 'true' },
    state === 'ascending' ? '↑' : state === 'descending' ? '↓' : '↕',
  );
}

/**
 * Without an order of the reader's own: the latest first, and of a time those with most sources; of all claims, most of
 * which are of no indicator, those of one before the others. Values of one unit stand together.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number[]} rows
 * @param {ColumnName[]} columns
 */
function inOrder(context, table, rows, columns) {
  const asked = context.address.sort?.replace(/^-/, '');
  const name = columns.find((column) => column === asked);
  if (!name) {
    const latest = byTimeAndSources(table).of(rows);
    return table === context.run.claims ? namedFirst(table, latest) : latest;
  }
  const keys = rows.map((row) => COLUMNS[name].order(context, table, row));
  const numbers = typeof keys[0] === 'string' ? ranks(keys, context.collator.compare) : keys;
  const ordered = sorted(rows, numbers, context.address.sort.startsWith('-') ? -1 : 1);
  return name === 'figure' ? apart(ordered, unitOf(table)) : ordered;
}

/** What tells values that can be compared from others. @type {(table: Table) => (row: number) => string} */
const unitOf = remembered((table) => {
  const [unit, per] = [table.reader('unit'), table.reader('per')];
  return (row) => `${unit(row)}~${per(row) ?? ''}`;
});

/**
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number} row
 * @param {ColumnName[]} columns
 */
function tableRow(context, kind, row, columns) {
  const table = context.run.table(kind);
  const id = `${kind}-${row}`;
  const name = [subject(context, table, row), place(context, table, row), time(context, table, row)].join(', ');
  const toggle = () => {
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    if (open) line.nextElementSibling?.remove();
    else line.after(below(context, kind, row, `${id}-below`, columns.length + 1));
  };
  const button = h(
    'button',
    {
      type: 'button',
      id,
      class: 'open',
      'aria-expanded': 'false',
      'aria-controls': `${id}-below`,
      'aria-label': context.say('table.open', { name }),
      on: { click: toggle },
    },
    h('span', { 'aria-hidden': 'true' }, '›'),
  );
  const line = h(
    'tr',
    { class: table.get('status', row) === 'planned' && 'planned' },
    columns.map((column) =>
      cell(column, context.say(`column.${column}`), COLUMNS[column].cell(context, table, row), NUMERIC.has(column)),
    ),
    // The last of the row, so that what it opens comes next to the keyboard.
    h('td', { class: 'opener' }, button),
  );
  return line;
}

/**
 * What an opened row rests on, below it.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number} row
 * @param {string} id
 * @param {number} width in columns
 */
function below(context, kind, row, id, width) {
  const inside = comingIn(context, h('td', { colspan: width }), evidenceOf(context, kind, row));
  return h('tr', { class: 'below', id }, inside);
}

/** A figure, whether it is a part, and that others contradict it. @param {Context} context @param {Table} table @param {number} row */
export function figureCell(context, table, row) {
  return [toldFigure(context, table, row), partNote(context, table, row), conflictNote(context, table, row)];
}

/** @param {Context} context @param {Table} table @param {number} row */
function certaintyCell(context, table, row) {
  const certainty = Number(table.get('certainty', row));
  return [
    context.figures.percent(certainty),
    s(
      'svg',
      { class: 'bar', width: BAR, height: 4, 'aria-hidden': 'true' },
      s('rect', { width: Math.round(BAR * certainty), height: 4, rx: 2 }),
    ),
  ];
}
