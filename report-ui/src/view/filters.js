import { several } from '../address/address.js';
import { choices, leftWithout, measureParts, valueOf } from '../data/filter.js';
import { h } from './dom.js';
import { explained } from './explained.js';
import { isNarrow } from './room.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/table.js').Table} Table
 * @typedef {import('../address/address.js').Filter} Part
 */

/**
 * The choice between observations and all claims, and the filters of a view, folded up in a narrow window, where they
 * would keep the rows from being seen, until one is chosen. What may be chosen in each is what the others leave, with how
 * many rows.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number[]} rows before filters
 * @param {Part[]} parts
 * @returns {HTMLElement}
 */
export function filterBar(context, kind, rows, parts) {
  const table = context.run.table(kind);
  const chosen = parts.filter((part) => context.address[part]);
  const left = leftWithout(table, rows, context.address);
  const controls = parts.map((part) => control(context, table, left(part), part)).filter((one) => one !== null);
  const form = h(
    'form',
    {
      class: 'filters',
      'aria-label': context.say('filters'),
      on: { submit: (/** @type {Event} */ event) => event.preventDefault() },
    },
    controls,
    chosen.length > 0 &&
      h(
        'div',
        { class: 'field' },
        context.same(Object.fromEntries(chosen.map((part) => [part, null])), context.say('filters.none'), {
          class: 'button',
          id: 'filter-none',
        }),
      ),
  );
  const open = chosen.length > 0 || !isNarrow();
  return h(
    'div',
    {},
    kinds(context, kind),
    controls.length > 0 && h('details', { class: 'folded', open }, h('summary', {}, context.say('filters')), form),
  );
}

/** @param {Context} context @param {Table} table @param {number[]} rows without this filter @param {Part} part */
function control(context, table, rows, part) {
  if (part === 'conflict') return toggle(context, table, rows);
  const options = choices(rows, valueOf(table, part)).map(([value, count]) => ({
    value: String(value),
    count,
    text: textOf(context, part, value),
  }));
  if (part === 'from' || part === 'to') options.sort((a, b) => Number(b.value) - Number(a.value));
  else if (['region', 'district', 'indicator', 'outlet'].includes(part))
    options.sort((a, b) => context.collator.compare(a.text, b.text));
  const current = context.address[part];
  // One choice is none; but what is chosen has to be seen.
  if (options.length < 2 && !current) return null;
  if (current && !options.some(({ value }) => value === current))
    options.push({ value: current, count: 0, text: textOf(context, part, current) });
  const select = h(
    'select',
    { id: `filter-${part}`, on: { change: () => context.change({ [part]: select.value || null }) } },
    h('option', { value: '' }, context.say(`filter.${part}.all`)),
    options.map(({ value, count, text }) =>
      h(
        'option',
        { value, selected: value === current },
        part === 'from' || part === 'to' ? text : `${text} (${context.figures.number(count)})`,
      ),
    ),
  );
  return h('div', { class: 'field' }, h('label', { for: `filter-${part}` }, context.say(`filter.${part}`)), select);
}

/** @param {Context} context @param {Table} table @param {number[]} rows without this filter */
function toggle(context, table, rows) {
  const count = rows.filter((row) => table.get('conflict', row)).length;
  const chosen = context.address.conflict === '1';
  if (!count && !chosen) return null;
  const box = h('input', {
    type: 'checkbox',
    id: 'filter-conflict',
    checked: chosen,
    on: { change: () => context.change({ conflict: box.checked ? '1' : null }) },
  });
  return h(
    'div',
    { class: 'field check' },
    box,
    h('label', { for: 'filter-conflict' }, `${context.say('filter.conflict')} (${context.figures.number(count)})`),
  );
}

/** Observations, or all claims. @param {Context} context @param {'observations' | 'claims'} kind */
function kinds(context, kind) {
  return h(
    'div',
    { class: 'kinds', role: 'group', 'aria-label': context.say('filter.rows') },
    /** @type {const} */ (['observations', 'claims']).map((value) =>
      h(
        'span',
        {},
        context.same({ rows: value, sort: null }, context.say(`rows.${value}`), {
          class: 'button',
          id: `rows-${value}`,
          'aria-current': value === kind && 'true',
        }),
        explained(context, value, 'rows'),
      ),
    ),
  );
}

/** @param {Context} context @param {Part} part @param {any} value @returns {string} */
function textOf(context, part, value) {
  if (part === 'region')
    return several(value)
      .map((code) => context.run.region(code, context.language))
      .join(', ');
  if (part === 'indicator') return context.run.indicator(value, context.language) ?? context.say('indicator.other');
  if (part === 'district') return context.run.district(context.address.region, value, context.language);
  if (part === 'measure') return context.figures.measure(measureParts(value));
  if (part === 'status') return context.word('status', value);
  if (part === 'period') return context.word('period', value);
  return String(value);
}
