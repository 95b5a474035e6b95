import { several } from '../address/address.js';
import { choices, filtered, kindOf } from '../data/filter.js';
import { grouped } from '../data/grouped.js';
import { byLatest, endOf } from '../data/order.js';
import { ofRegions } from '../data/places.js';
import { seriesOf } from '../data/series.js';
import { figureOf } from '../language/figures.js';
import { h } from './dom.js';
import { filterBar } from './filters.js';
import { figure, subject, time } from './labels.js';
import { cell, listing } from './listing.js';
import { nothingHere } from './nothing-here.js';
import { intro } from './panel.js';
import { plans } from './plans.js';
import { COLUMNS, rowSection } from './row-section.js';
import { figureCell } from './row-table.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/table.js').Table} Table
 * @typedef {[number, number | undefined]} Latest  a row, and the one before it
 */

/** @type {import('./filters.js').Part[]} */
const FILTERS = ['district', 'outlet', 'status', 'period', 'from', 'to', 'conflict'];

/** The region is said above the table. */
const OF_REGION = COLUMNS.filter((name) => name !== 'place');

/** How many indicators are shown at first. */
const LATEST = 12;

/** What is said of each, and whether it is a number. @type {[string, boolean][]} */
const LATEST_COLUMNS = [
  ['subject', false],
  ['time', false],
  ['figure', true],
  ['before', true],
  ['change', true],
  ['sources', true],
];

/** Of these there is nothing to say where no value has one before it. */
const COMPARED = ['before', 'change'];

/** How many districts are named at once. */
const DISTRICTS = 40;

/** All that is told of a region. @param {Context} context @returns {(HTMLElement | null)[]} */
export function region(context) {
  const { run, address } = context;
  const observed = ofRegions(run.observations, address.region);
  const kind = kindOf(address, filtered(run.observations, observed, address).length > 0);
  const table = run.table(kind);
  const codes = [...new Set(several(address.region))];
  const all = kind === 'claims' ? ofRegions(table, address.region) : observed;
  const rows = filtered(table, all, address);
  const [named, district] = ['region', 'district'].map((name) => table.reader(name));
  // What is told of today's region may name another: that which it was split off from, or several.
  const elsewhere = rows.some((row) => named(row) !== codes[0] || district(row) !== null);
  const names = codes.map((code) => run.region(code, context.language)).join(', ');
  return [
    intro(names, history(context, codes[0])),
    latest(context, observed),
    plans(context, address.region),
    districts(context, table, all),
    rowSection(context, {
      kind,
      rows,
      columns: codes.length > 1 || elsewhere ? COLUMNS : OF_REGION,
      filters: filterBar(context, kind, all, FILTERS),
      others: () => context.search.counts(address).claims,
      none: () => nothingHere(context, (changed) => context.search.counts(changed).claims),
    }),
  ];
}

/** @param {Context} context @param {string} code */
function history(context, code) {
  const { regions, claims } = context.run;
  const row = regions.find('code', code);
  const count = context.say('region.count', { n: ofRegions(claims, code).length });
  if (row === undefined) return h('p', { class: 'lede' }, count);
  const [since, parent] = [regions.get('since', row), regions.get('parent', row)];
  const split =
    since && parent
      ? ` ${context.say('region.since', { day: context.dates.day(since), parent: context.run.region(parent, context.language) })}`
      : '';
  return h(
    'p',
    { class: 'lede' },
    context.word('region_kind', regions.get('kind', row)),
    ' · ',
    h('code', {}, code),
    ' · ',
    count,
    split,
  );
}

/**
 * The latest figure of each indicator, and what it was before.
 *
 * @param {Context} context
 * @param {number[]} rows of observations
 */
function latest(context, rows) {
  const { observations: table } = context.run;
  const fit = rows.filter(
    (row) =>
      table.get('indicator', row) !== 'other' &&
      table.get('district', row) === null &&
      table.get('status', row) === 'actual',
  );
  // A change is no level, and a month no year: only figures of one kind may be compared.
  const kind = seriesOf(table);
  const series = grouped(fit, (row) =>
    [table.get('indicator', row), kind(row), table.get('direction', row), table.get('region', row)].join('\n'),
  );
  if (!series.size) return null;
  const told = [...series.values()]
    .map((line) => latestOf(table, line))
    .sort((a, b) => context.collator.compare(subject(context, table, a[0]), subject(context, table, b[0])));
  const columns = LATEST_COLUMNS.filter(
    ([name]) => !COMPARED.includes(name) || told.some(([, before]) => before !== undefined),
  );
  const rowsOf = (/** @type {Latest[]} */ some) => some.map((one) => latestRow(context, table, columns, one));
  const lines = rowsOf(told.slice(0, LATEST));
  const all = () => {
    const rest = rowsOf(told.slice(LATEST));
    lines[LATEST - 1].after(...rest);
    more.remove();
    rest[0].querySelector('a')?.focus();
  };
  const more = h(
    'button',
    { type: 'button', id: 'all-latest', on: { click: all } },
    context.say('region.all', { n: told.length }),
  );
  return h(
    'section',
    {},
    h('h2', {}, context.say('region.latest')),
    listing({
      caption: context.say('region.latest_caption'),
      heads: columns.map(([name, number]) =>
        h('th', { scope: 'col', class: number && 'number' }, context.say(`column.${name}`)),
      ),
      rows: lines,
    }),
    told.length > LATEST && more,
  );
}

/**
 * The latest of rows of one kind, and what it was at an earlier time.
 *
 * @param {Table} table
 * @param {number[]} rows
 * @returns {Latest}
 */
function latestOf(table, rows) {
  const end = endOf(table);
  const [latest, ...others] = rows.sort(byLatest(table));
  return [latest, others.find((other) => end(other) < end(latest))];
}

/**
 * @param {Context} context
 * @param {Table} table
 * @param {[string, boolean][]} columns
 * @param {Latest} told
 */
function latestRow(context, table, columns, [row, before]) {
  const indicator = table.get('indicator', row);
  /** @type {Record<string, any>} */
  const inside = {
    subject: context.link({ indicator, region: table.get('region', row) }, h('bdi', {}, subject(context, table, row))),
    time: time(context, table, row),
    figure: figureCell(context, table, row),
    before: before !== undefined && [
      figure(context, table, before),
      h('span', { class: 'note' }, time(context, table, before)),
    ],
    change: before !== undefined && change(context, table, row, before),
    sources: context.figures.number(table.get('sources', row)),
  };
  return h(
    'tr',
    {},
    columns.map(([name, number]) => cell(name, context.say(`column.${name}`), inside[name], number)),
  );
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
    about: false,
    lower: null,
    upper: null,
    measure: 'delta',
    direction: by < 0 ? 'decrease' : 'increase',
    unit: points ? 'percentage_point' : 'percent',
    per: null,
  });
}

/** @param {Context} context @param {Table} table @param {number[]} rows */
function districts(context, table, rows) {
  const counts = choices(rows, table.reader('district'));
  if (!counts.length) return null;
  const named = counts.sort(([a, m], [b, n]) => n - m || context.collator.compare(a, b)).slice(0, DISTRICTS);
  return h(
    'section',
    {},
    h('h2', {}, context.say('region.districts')),
    h(
      'ul',
      { class: 'chips' },
      named.map(([name, n]) =>
        h('li', {}, context.same({ district: name }, h('bdi', {}, name)), ` ${context.figures.number(n)}`),
      ),
    ),
  );
}
