import { pointOf } from '../chart/points.js';
import { timeChart } from '../chart/time-chart.js';
import { grouped } from '../data/grouped.js';
import { remembered } from '../data/remembered.js';
import { h } from './dom.js';
import { chartDownloads } from './downloads.js';
import { place, sentence } from './labels.js';
import { sized } from './sized.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/series.js').Series} Series
 */

/** So many panels stand beside each other at the most, the places with most figures; the table has all. */
const PANELS = 21;

/** A filter leaves most points of a chart where they were. */
const points = remembered((table) => (row) => pointOf(table, row));

/**
 * A series over the years, a panel a place; null where no time or figure is known. Figures of districts are left to the
 * table, unless there are no others.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {Series} series
 * @param {string} name of the series
 */
export function yearChart(context, kind, { rows }, name) {
  const table = context.run.table(kind);
  const whole = rows.filter((row) => table.get('district', row) === null);
  const told = (whole.length ? whole : rows).flatMap((row) => points(table)(row) ?? []);
  const groups = grouped(told, ({ row }) => place(context, table, row));
  const ordered = [...groups].sort(([a, m], [b, n]) => n.length - m.length || context.collator.compare(a, b));
  const panels = ordered.slice(0, PANELS).map(([title, those]) => ({ title, points: those }));
  if (!panels.length) return null;
  const indicator = context.run.indicator(context.address.indicator, context.language) ?? '';
  const alone = panels.length === 1 ? panels[0].title : null;
  const label = context.say('chart.time', {
    what: indicator,
    unit: name,
    n: told.length,
  });
  const picture = sized((width, scale) =>
    timeChart({
      panels,
      width,
      scale,
      label,
      value: (value) => context.figures.short(value),
      describe: (row) => sentence(context, table, row),
      choose: (row) => openRow(context, kind, row),
    }),
  );
  return h(
    'figure',
    { class: 'years' },
    h('figcaption', {}, h('strong', {}, name), legend(context)),
    alone !== null && h('p', { class: 'panel-name' }, alone),
    picture.element,
    ordered.length > PANELS && h('p', { class: 'quiet' }, context.say('chart.more', { n: ordered.length - PANELS })),
    chartDownloads(context, picture.current, 'years', indicator, [name, alone].filter(Boolean).join(' · ')),
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
