import { h } from './dom.js';

/** @typedef {import('./dom.js').Child} Child */

/**
 * A table, whose rows are cards on a phone.
 *
 * @param {{caption: string, heads: Child[], rows: Child[]}} parts  heads and rows are cells and rows of a table
 * @param {Child} [below]
 */
export function listing({ caption, heads, rows }, below) {
  return h(
    'div',
    { class: 'rows' },
    h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, heads)), h('tbody', {}, rows)),
    below,
  );
}

/**
 * A cell of such a table.
 *
 * @param {string} name of its column
 * @param {string} label what a card calls it
 * @param {Child | Child[]} inside
 * @param {boolean} [number] whether its column is one of numbers
 */
export function cell(name, label, inside, number = false) {
  return h('td', { class: number ? `number ${name}` : name, 'data-label': label }, inside);
}
