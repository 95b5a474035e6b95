import { ascending, greatest } from 'd3-array';
import { several } from '../address/address.js';
import { choices, filtered, kindOf, measureOf, measureParts } from '../data/filter.js';
import { grouped } from '../data/grouped.js';
import { figureOf, numberOf } from '../language/figures.js';
import { pointOf } from '../chart/points.js';
import { regionMap } from '../chart/region-map.js';
import { timeChart } from '../chart/time-chart.js';
import { definition } from './definition.js';
import { h } from './dom.js';
import { chartDownloads } from './downloads.js';
import { filterBar } from './filters.js';
import { endOf, place, sentence, time } from './labels.js';
import { intro } from './panel.js';
import { COLUMNS, rowSection } from './row-section.js';
import { sized } from './sized.js';

/** @typedef {import('./context.js').Context} Context */

/** @type {import('./filters.js').Part[]} */
const FILTERS = ['measure', 'region', 'district', 'qualifier', 'outlet', 'status', 'period', 'from', 'to', 'conflict'];

/** The indicator is said above the table. */
const OWN = COLUMNS.filter((name) => name !== 'subject');

/** So many panels stand beside each other at the most, the regions with most figures; the table has all. */
const PANELS = 21;

/** An indicator over years and regions. @param {Context} context @returns {(HTMLElement | null)[]} */
export function indicator(context) {
  const { run, address } = context;
  const code = address.indicator;
  const kind = kindOf(address, run.observations.where('indicator', code).length > 0);
  const table = run.table(kind);
  const all = table.where('indicator', code);
  const rows = filtered(table, all, address);
  const measure = address.measure ?? choices(rows, (row) => measureOf(table, row))[0]?.[0];
  const drawn = measure ? filtered(table, rows, { measure }) : [];
  const unit = measure ? context.figures.measure(measureParts(measure)) : '';
  return [
    intro(run.indicator(code, context.language) ?? context.say('indicator.other'), definition(context, code)),
    filterBar(context, kind, all, FILTERS),
    // Outside the catalogue figures of one unit are of different things.
    drawn.length === 0 || code === 'other'
      ? null
      : h('div', { class: 'charts' }, chart(context, kind, drawn, unit), tiles(context, kind, all, measure, unit)),
    rowSection(context, {
      kind,
      rows,
      columns: kind === 'claims' || code === 'other' ? ['title', ...OWN] : OWN,
      others: () => filtered(run.claims, run.claims.where('indicator', code), address).length,
    }),
  ];
}

/** @param {Context} context @param {'observations' | 'claims'} kind @param {number[]} rows @param {string} unit */
function chart(context, kind, rows, unit) {
  const table = context.run.table(kind);
  const groups = grouped(
    rows.flatMap((row) => pointOf(table, row) ?? []),
    ({ row }) =>
      table.get('district', row) && !context.address.district
        ? context.run.region(table.get('region', row), context.language)
        : place(context, table, row),
  );
  const ordered = [...groups].sort(([a, m], [b, n]) => n.length - m.length || context.collator.compare(a, b));
  const panels = ordered.slice(0, PANELS).map(([title, points]) => ({ title, points }));
  if (!panels.length) return null;
  const label = context.say('chart.time', {
    what: context.run.indicator(context.address.indicator, context.language) ?? '',
    unit,
    n: rows.length,
  });
  const picture = sized((width) =>
    timeChart({
      panels,
      width,
      label,
      value: (value) => context.figures.short(value),
      describe: (row) => sentence(context, table, row),
      choose: (row) => openRow(context, kind, row),
    }),
  );
  return h(
    'figure',
    { class: 'years' },
    h('figcaption', {}, h('strong', {}, unit), legend(context)),
    panels.length === 1 && h('p', { class: 'panel-name' }, panels[0].title),
    picture.element,
    ordered.length > PANELS && h('p', { class: 'quiet' }, context.say('chart.more', { n: ordered.length - PANELS })),
    chartDownloads(context, picture.current, 'years'),
  );
}

/** @param {Context} context */
function legend(context) {
  return h(
    'ul',
    { class: 'legend' },
    ['actual', 'planned', 'range', 'bound', 'conflict', 'certainty'].map((key) =>
      h('li', { class: key }, context.say(`legend.${key}`)),
    ),
  );
}

/**
 * Opens the row of the table that a mark is of; where another page of the table has it, the claim that it rests on.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number} row
 */
function openRow(context, kind, row) {
  const button = document.getElementById(`${kind}-${row}`);
  if (!button) {
    const { run } = context;
    const [first] = run.claimsOf(kind, row);
    if (first !== undefined) context.leave({ claim: run.claims.get('claim_id', first) });
    return;
  }
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  button.focus();
}

/**
 * The latest figure of each region.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number[]} all
 * @param {string} measure
 * @param {string} unit
 */
function tiles(context, kind, all, measure, unit) {
  const { run, address } = context;
  const table = run.table(kind);
  const rows = filtered(table, all, { ...address, measure }, ['region', 'district', 'page']).filter(
    (row) => table.get('district', row) === null,
  );
  const chosen = new Set(several(address.region));
  const when = endOf(table);
  const later = (/** @type {number} */ a, /** @type {number} */ b) => ascending(when(a), when(b)) || a - b;
  const told = grouped(
    rows.filter((row) => numberOf(table, row) !== null),
    table.reader('region'),
  );
  const areas = run.regionsToday().map((code) => {
    const latest = greatest(told.get(code) ?? [], later);
    const value = latest === undefined ? null : numberOf(table, latest);
    return {
      code,
      value,
      short: context.word('tile', code),
      text: latest === undefined ? context.say('unknown') : context.figures.amount(figureOf(table, latest)),
      brief: value === null ? '' : context.figures.short(value),
      name:
        latest === undefined
          ? run.region(code, context.language)
          : `${run.region(code, context.language)}, ${time(context, table, latest)}`,
      href: context.hrefWith({ region: toggled(chosen, code) }),
      chosen: chosen.has(code),
    };
  });
  const map = regionMap({ areas, label: context.say('chart.map', { unit }), map: run.map });
  return h(
    'figure',
    { class: 'tiles' },
    h('figcaption', {}, h('strong', {}, context.say('chart.latest')), ' ', unit),
    map,
    h('p', { class: 'quiet' }, context.say('chart.map_hint')),
    chartDownloads(context, () => map, 'map'),
  );
}

/** @param {Set<string>} chosen @param {string} code */
function toggled(chosen, code) {
  const after = new Set(chosen);
  if (!after.delete(code)) after.add(code);
  return [...after].sort().join(',') || null;
}
