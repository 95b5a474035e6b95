import { filtered, kindOf } from '../data/filter.js';
import { bySeries } from '../data/series.js';
import { definition } from './definition.js';
import { h } from './dom.js';
import { filterBar } from './filters.js';
import { nothingHere } from './nothing-here.js';
import { intro } from './panel.js';
import { regionTiles } from './region-tiles.js';
import { COLUMNS, rowSection } from './row-section.js';
import { chosenSeries, seriesChoice, seriesName } from './series-choice.js';
import { yearChart } from './year-chart.js';

/** @typedef {import('./context.js').Context} Context */

/** @type {import('./filters.js').Part[]} */
const FILTERS = ['measure', 'region', 'district', 'qualifier', 'outlet', 'status', 'period', 'from', 'to', 'conflict'];

/** The indicator is said above the table. */
const OWN = COLUMNS.filter((name) => name !== 'subject');

/** An indicator over years and regions. @param {Context} context @returns {(HTMLElement | null)[]} */
export function indicator(context) {
  const { run, address } = context;
  const code = address.indicator;
  const observed = filtered(run.observations, run.observations.where('indicator', code), address);
  const kind = kindOf(address, observed.length > 0);
  const table = run.table(kind);
  const all = table.where('indicator', code);
  const rows = filtered(table, all, address);
  return [
    intro(run.indicator(code, context.language) ?? context.say('indicator.other'), definition(context, code)),
    filterBar(context, kind, all, FILTERS),
    // Outside the catalogue figures of one unit are of different things.
    rows.length === 0 || code === 'other' ? null : charts(context, kind, all, rows),
    rowSection(context, {
      kind,
      rows,
      columns: columnsOf(context, kind, rows),
      others: () => context.search.counts(address).claims,
      none: () => nothingHere(context, (changed) => context.search.counts(changed).claims),
    }),
  ];
}

/**
 * What tells the rows apart: of which kind they are, if any is of one, and of claims the words of the text.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number[]} rows
 * @returns {import('./row-table.js').ColumnName[]}
 */
function columnsOf({ run, address }, kind, rows) {
  const qualifier = run.table(kind).reader('qualifier');
  /** @type {[import('./row-table.js').ColumnName, boolean][]} */
  const own = [
    ['qualifier', rows.some((row) => qualifier(row) !== null)],
    ['title', kind === 'claims' || address.indicator === 'other'],
  ];
  return [...own.filter(([, told]) => told).map(([name]) => name), ...OWN];
}

/**
 * One series, over the years and by region.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number[]} all rows of the indicator
 * @param {number[]} rows that the filters leave
 */
function charts(context, kind, all, rows) {
  const series = bySeries(context.run.table(kind), rows);
  const shown = chosenSeries(context, series);
  const name = seriesName(context, shown.key, series);
  return h(
    'section',
    { 'aria-label': context.say('chart.section') },
    seriesChoice(context, series),
    h('div', { class: 'charts' }, yearChart(context, kind, shown, name), regionTiles(context, kind, all, shown, name)),
  );
}
