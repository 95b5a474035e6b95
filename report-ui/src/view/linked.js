import { h } from './dom.js';
import { place, subject } from './labels.js';

/**
 * What a row is of and where, as links to the views of its indicator and its region.
 *
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/table.js').Table} Table
 */

/** @param {Context} context @param {Table} table @param {number} row */
export function linkedSubject(context, table, row) {
  const indicator = table.get('indicator', row);
  const name = h('bdi', {}, subject(context, table, row));
  return indicator === 'other' ? name : context.link({ indicator }, name);
}

/** @param {Context} context @param {Table} table @param {number} row */
export function linkedPlace(context, table, row) {
  const region = table.get('region', row);
  const name = place(context, table, row);
  return region ? context.link({ region, district: table.get('district', row) }, name) : name;
}
