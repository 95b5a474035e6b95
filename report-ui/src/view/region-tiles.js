import { extent, least } from 'd3-array';
import { several } from '../address/address.js';
import { regionMap } from '../chart/region-map.js';
import { filtered } from '../data/filter.js';
import { grouped } from '../data/grouped.js';
import { byLatest } from '../data/order.js';
import { seriesOf, seriesParts } from '../data/series.js';
import { figureOf, numberOf } from '../language/figures.js';
import { h } from './dom.js';
import { chartDownloads } from './downloads.js';
import { sized } from './sized.js';
import { time } from './time.js';

/** @typedef {import('./context.js').Context} Context */

/** Of these the first that is told: what came to be, else what is planned. */
const STATUSES = ['actual', 'planned'];

/**
 * The latest figure of each region, all of one series and one status; a region without one stays empty. Null where no
 * region has one, and of parts: a tile would say them of its whole region.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number[]} all rows of the indicator
 * @param {import('../data/series.js').Series} series
 * @param {string} name of the series
 */
export function regionTiles(context, kind, all, { key }, name) {
  const { run, address } = context;
  if (seriesParts(key).measure.subset) return null;
  const table = run.table(kind);
  const [district, status, year] = ['district', 'status', 'year'].map((name) => table.reader(name));
  const keyOf = seriesOf(table);
  const today = run.regionsToday();
  const fit = filtered(table, all, address, ['region', 'district']).filter(
    (row) =>
      keyOf(row) === key &&
      district(row) === null &&
      today.includes(table.get('region', row)) &&
      numberOf(table)(row) !== null,
  );
  const shown = STATUSES.find((one) => fit.some((row) => status(row) === one));
  if (!shown) return null;
  const first = byLatest(table);
  const told = grouped(
    fit.filter((row) => status(row) === shown),
    table.reader('region'),
  );
  const latest = new Map([...told].map(([code, rows]) => [code, /** @type {number} */ (least(rows, first))]));
  const caption = [name, context.word('status', shown), years([...latest.values()].map((row) => year(row)))]
    .filter(Boolean)
    .join(' · ');
  const chosen = new Set(several(address.region));
  const areas = today.map((code) => ({
    code,
    short: context.word('tile', code),
    ...said(context, table, code, latest.get(code)),
    href: context.hrefWith({ region: toggled(chosen, code) }),
    chosen: chosen.has(code),
  }));
  const map = sized((width, scale) =>
    regionMap({
      areas,
      label: context.say('chart.map', { unit: caption }),
      map: run.map,
      width,
      scale,
      compare: context.collator.compare,
    }),
  );
  return h(
    'figure',
    { class: 'tiles' },
    h('figcaption', {}, h('strong', {}, context.say('chart.latest')), ' ', caption),
    map.element,
    h('p', { class: 'quiet' }, context.say('chart.map_hint')),
    chartDownloads(
      context,
      map.current,
      'map',
      run.indicator(address.indicator, context.language) ?? '',
      `${context.say('chart.latest')}: ${caption}`,
    ),
  );
}

/**
 * What a tile says of its region.
 *
 * @param {Context} context
 * @param {import('../data/table.js').Table} table
 * @param {string} code
 * @param {number | undefined} row
 */
function said(context, table, code, row) {
  const region = context.run.region(code, context.language);
  if (row === undefined) return { name: region, value: null, brief: '', when: '', text: context.say('unknown') };
  const value = /** @type {number} */ (numberOf(table)(row));
  return {
    name: `${region}, ${time(context, table, row)}`,
    value,
    brief: context.figures.short(value),
    when: String(table.get('year', row) ?? ''),
    text: context.figures.amount(figureOf(table, row)),
  };
}

/** From the first to the last of some years. @param {(number | null)[]} told */
function years(told) {
  const [first, last] = extent(told.filter((year) => year !== null));
  return first === last ? String(first ?? '') : `${first}–${last}`;
}

/** @param {Set<string>} chosen @param {string} code */
function toggled(chosen, code) {
  const after = new Set(chosen);
  if (!after.delete(code)) after.add(code);
  return [...after].sort().join(',') || null;
}
