import { grouped } from '../data/grouped.js';
import { byLatest, endOf } from '../data/order.js';
import { seriesOf } from '../data/series.js';
import { figureOf } from '../language/figures.js';
import { h } from './dom.js';
import { subject } from './labels.js';
import { cell, listing } from './listing.js';
import { figureCell } from './row-table.js';
import { time } from './time.js';
import { toldFigure } from './told-figure.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/table.js').Table} Table
 * @typedef {{row: number, before: number | undefined, age: number | null}} Latest  before: the row of an earlier time;
 *   age: how many years ago it was, null where that is not long
 */

/** How many indicators are shown at first. */
const LATEST = 12;

/** So many years before the last article a figure is old. */
const OLD = 3;

/** What is said of each, and whether it is a number. @type {[string, boolean][]} */
const COLUMNS = [
  ['subject', false],
  ['time', false],
  ['figure', true],
  ['before', true],
  ['change', true],
  ['sources', true],
];

/**
 * The latest figure of each indicator of a place, and what it was before; those that are old come last, and say so.
 * Null where there is none.
 *
 * @param {Context} context
 * @param {number[]} rows of observations
 * @param {string | null} district null for the region itself
 */
export function latest(context, rows, district) {
  const { observations: table } = context.run;
  const fit = rows.filter(
    (row) =>
      table.get('indicator', row) !== 'other' &&
      table.get('district', row) === district &&
      table.get('status', row) === 'actual',
  );
  // A change is no level, and a month no year: only figures of one kind may be compared.
  const kind = seriesOf(table);
  const series = grouped(fit, (row) =>
    [table.get('indicator', row), kind(row), table.get('direction', row), table.get('region', row)].join('\n'),
  );
  if (!series.size) return null;
  const told = [...series.values()]
    .map((line) => latestOf(context, table, line))
    .sort(
      (a, b) =>
        Number(a.age !== null) - Number(b.age !== null) ||
        context.collator.compare(subject(context, table, a.row), subject(context, table, b.row)),
    );
  const place = h('div', {}, latestTable(context, table, told.slice(0, LATEST)));
  const all = () => {
    place.replaceChildren(latestTable(context, table, told));
    more.remove();
    place.querySelectorAll('tbody tr')[LATEST].querySelector('a')?.focus();
  };
  const more = h(
    'button',
    { type: 'button', id: 'all-latest', on: { click: all } },
    context.say('region.all', { n: told.length }),
  );
  return h('section', {}, h('h2', {}, context.say('region.latest')), place, told.length > LATEST && more);
}

/**
 * The latest of rows of one kind, and what it was at an earlier time.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number[]} rows
 * @returns {Latest}
 */
function latestOf({ run }, table, rows) {
  const end = endOf(table);
  const [row, ...others] = rows.sort(byLatest(table));
  const [now, year] = [(run.lastDay() ?? run.info.published)?.slice(0, 4), table.get('year', row)];
  const age = now && year !== null ? Number(now) - year : 0;
  return { row, before: others.find((other) => end(other) < end(row)), age: age > OLD ? age : null };
}

/**
 * A column in which no row says anything is left out.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {Latest[]} told
 */
function latestTable(context, table, told) {
  const inside = told.map((one) => insideOf(context, table, one));
  const columns = COLUMNS.filter(([name]) => inside.some((cells) => cells[name]));
  const old = told.some(({ age }) => age !== null);
  return listing({
    caption: [context.say('region.latest_caption'), old && context.say('region.old')].filter(Boolean).join(' '),
    heads: columns.map(([name, number]) =>
      h('th', { scope: 'col', class: number && 'number' }, context.say(`column.${name}`)),
    ),
    rows: inside.map((cells) =>
      h(
        'tr',
        {},
        columns.map(([name, number]) => cell(name, context.say(`column.${name}`), cells[name], number)),
      ),
    ),
  });
}

/**
 * What stands in the cells of a row; nothing in those of which there is nothing to say.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {Latest} told
 * @returns {Record<string, any>}
 */
function insideOf(context, table, { row, before, age }) {
  const indicator = table.get('indicator', row);
  return {
    subject: context.link(
      { indicator, region: table.get('region', row), district: table.get('district', row) },
      h('bdi', {}, subject(context, table, row)),
    ),
    time: [
      h('strong', {}, time(context, table, row)),
      age !== null && h('span', { class: 'note old' }, context.say('region.years_ago', { n: age })),
    ],
    figure: figureCell(context, table, row),
    before: before !== undefined && [
      toldFigure(context, table, before),
      h('span', { class: 'note' }, time(context, table, before)),
    ],
    change: before !== undefined && change(context, table, row, before),
    sources: context.figures.number(table.get('sources', row)),
  };
}

/**
 * By how much a level changed: of per cents in points, else in per cent.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number} row
 * @param {number} before
 */
function change(context, table, row, before) {
  const [now, then] = [figureOf(table, row), figureOf(table, before)];
  if (now.value === null || then.value === null || now.measure !== 'level') return '';
  const points = now.unit === 'percent';
  const by = points
    ? Number(now.value) - Number(then.value)
    : (100 * (Number(now.value) - Number(then.value))) / Number(then.value);
  if (!Number.isFinite(by)) return '';
  const rounded = Math.round(Math.abs(by) * 10) / 10;
  return context.figures.text({
    ...now,
    value: String(rounded),
    sign: null,
    lower: null,
    upper: null,
    measure: 'delta',
    direction: by < 0 ? 'decrease' : 'increase',
    unit: points ? 'percentage_point' : 'percent',
    per: null,
  });
}
