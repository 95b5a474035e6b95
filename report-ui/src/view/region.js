import { filtered, kindOf } from '../data/filter.js';
import { several } from '../address/address.js';
import { ofRegions } from '../data/places.js';
import { districtIntro, districts } from './districts.js';
import { h } from './dom.js';
import { filterBar } from './filters.js';
import { latest } from './latest.js';
import { nothingHere } from './nothing-here.js';
import { intro } from './panel.js';
import { plans } from './plans.js';
import { COLUMNS, rowSection } from './row-section.js';

/** @typedef {import('./context.js').Context} Context */

/** @type {import('./filters.js').Part[]} */
const FILTERS = ['outlet', 'status', 'period', 'from', 'to', 'conflict'];

/** The place is said above the table. */
const OF_PLACE = COLUMNS.filter((name) => name !== 'place');

/** All that is told of a region, or of one of its districts. @param {Context} context @returns {(HTMLElement | null)[]} */
export function region(context) {
  const { run, address } = context;
  const observed = within(context, run.observations);
  const kind = kindOf(address, filtered(run.observations, observed, address).length > 0);
  const table = run.table(kind);
  const codes = [...new Set(several(address.region))];
  const all = kind === 'claims' ? within(context, table) : observed;
  const rows = filtered(table, all, address);
  const [named, district] = ['region', 'district'].map((name) => table.reader(name));
  // What is told of today's region may name another: that which it was split off from, or several.
  const elsewhere = rows.some((row) => named(row) !== codes[0] || district(row) !== (address.district ?? null));
  const section = rowSection(context, {
    kind,
    rows,
    columns: codes.length > 1 || elsewhere ? COLUMNS : OF_PLACE,
    filters: filterBar(context, kind, all, FILTERS),
    others: () => context.search.counts(address).claims,
    none: () => nothingHere(context, (changed) => context.search.counts(changed).claims),
  });
  const told = latest(context, observed, address.district ?? null);
  if (address.district)
    return [
      districtIntro(context, within(context, run.claims).length, observed.length),
      section,
      told,
      districts(context, address.region, context.say('district.others')),
    ];
  const names = codes.map((code) => run.region(code, context.language)).join(', ');
  return [
    intro(names, history(context, codes[0])),
    told,
    plans(context, address.region),
    districts(context, address.region, context.say('region.districts')),
    section,
  ];
}

/** The rows of the place that the address names. @param {Context} context @param {import('../data/table.js').Table} table */
function within({ address }, table) {
  const rows = ofRegions(table, address.region);
  return address.district ? rows.filter((row) => table.get('district', row) === address.district) : rows;
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
