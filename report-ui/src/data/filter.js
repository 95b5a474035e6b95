import { several } from '../address/address.js';
import { isOf } from './places.js';
import { remembered } from './remembered.js';

/**
 * @typedef {import('./table.js').Table} Table
 * @typedef {import('../address/address.js').Address} Address
 */

/** What a figure is measured as: rows of one kind may stand on one scale. */
export const measureOf = remembered((table) => {
  const [unit, measure, per, subset] = ['unit', 'measure', 'per', 'subset'].map((name) => table.reader(name));
  return (row) => [unit(row), measure(row), per(row) ?? '', subset(row) ? 'part' : ''].join('~');
});

/** The unit, measure, portion and part that `measureOf` said. @param {string} measure */
export function measureParts(measure) {
  const [unit, kind, per, part] = measure.split('~');
  return { unit, measure: kind, per: per || null, subset: part === 'part' };
}

/**
 * The rows that an address asks for, in their order.
 *
 * @param {Table} table observations or claims
 * @param {number[]} rows
 * @param {Address} address
 * @param {string[]} [without] parts that are not to be heeded
 * @returns {number[]}
 */
export function filtered(table, rows, address, without = []) {
  const tests = testsOf(table, Object.fromEntries(Object.entries(address).filter(([part]) => !without.includes(part))));
  return rows.filter((row) => tests.every((test) => test(row)));
}

/** @param {Table} table @param {Address} address @returns {((row: number) => boolean)[]} */
function testsOf(table, { region, from, to, conflict, measure, outlet, ...rest }) {
  const tests = [];
  if (region) {
    tests.push(isOf(table, several(region)));
  }
  for (const part of ['indicator', 'district', 'qualifier', 'status']) {
    if (rest[part]) tests.push(equals(table, part, rest[part]));
  }
  if (rest.period) tests.push(equals(table, 'period_kind', rest.period));
  const year = table.reader('year');
  if (from) tests.push((/** @type {number} */ row) => year(row) !== null && year(row) >= Number(from));
  if (to) tests.push((/** @type {number} */ row) => year(row) !== null && year(row) <= Number(to));
  if (outlet) {
    const cell = table.reader('outlet_names');
    tests.push((/** @type {number} */ row) => cell(row)?.includes(outlet) ?? false);
  }
  if (conflict) {
    const cell = table.reader('conflict');
    tests.push((/** @type {number} */ row) => cell(row) === true);
  }
  if (measure) {
    const measured = measureOf(table);
    tests.push((/** @type {number} */ row) => measured(row) === measure);
  }
  return tests;
}

/** @param {Table} table @param {string} column @param {string} value */
function equals(table, column, value) {
  const cell = table.reader(column);
  return (/** @type {number} */ row) => cell(row) === value;
}

/**
 * What may be chosen for a part of the address: the values that stand in the rows, the most frequent first, with how
 * many rows have them.
 *
 * @param {number[]} rows
 * @param {(row: number) => string | number | null | string[]} value  a row may have several
 * @returns {[any, number][]}
 */
export function choices(rows, value) {
  const counts = new Map();
  const add = (/** @type {any} */ key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const row of rows) {
    const told = value(row);
    if (Array.isArray(told)) told.forEach(add);
    else if (told !== null) add(told);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/**
 * Which rows a view shows: those that the address names, else observations where there are any, else claims.
 *
 * @param {Address} address
 * @param {boolean} any whether there are observations
 * @returns {'observations' | 'claims'}
 */
export function kindOf({ rows }, any) {
  if (rows === 'observations' || rows === 'claims') return rows;
  return any ? 'observations' : 'claims';
}
