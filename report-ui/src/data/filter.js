import { FILTERS, several } from '../address/address.js';
import { isOf, regionsOf } from './places.js';
import { remembered } from './remembered.js';
import { statusOf } from './status.js';

/**
 * @typedef {import('./table.js').Table} Table
 * @typedef {import('../address/address.js').Address} Address
 * @typedef {import('../address/address.js').Filter} Filter
 */

/**
 * What tells whether a figure is a part of another one, or of something within its place.
 *
 * @param {Table} table observations or claims
 * @returns {(row: number) => boolean}
 */
export function isPart(table) {
  const [subset, scope] = [table.reader('subset'), table.reader('scope')];
  return (row) => subset(row) === true || scope(row) === 'part';
}

/** What a figure is measured as: rows of one kind may stand on one scale. A part is never of one kind with a whole. */
export const measureOf = remembered((table) => {
  const [unit, measure, per] = ['unit', 'measure', 'per'].map((name) => table.reader(name));
  const part = isPart(table);
  return (row) => [unit(row), measure(row), per(row) ?? '', part(row) ? 'part' : ''].join('~');
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
  const tests = testsOf(table, address).filter(({ part }) => !without.includes(part));
  return rows.filter((row) => tests.every(({ test }) => test(row)));
}

/**
 * What an address leaves without one of its parts, for any part: each row is looked at once.
 *
 * @param {Table} table observations or claims
 * @param {number[]} rows
 * @param {Address} address
 * @returns {(part: string) => number[]} those that all parts leave, in their order, and then those that this one alone
 *   does not
 */
export function leftWithout(table, rows, address) {
  const tests = testsOf(table, address);
  /** @type {number[]} */
  const left = [];
  /** @type {Map<string, number[]>} */
  const refused = new Map(tests.map(({ part }) => [part, []]));
  for (const row of rows) {
    const first = tests.findIndex(({ test }) => !test(row));
    if (first < 0) left.push(row);
    else if (tests.every(({ test }, place) => place <= first || test(row))) refused.get(tests[first].part)?.push(row);
  }
  return (part) => (refused.has(part) ? [...left, ...(refused.get(part) ?? [])] : left);
}

/** @param {Table} table @param {Address} address @returns {{part: string, test: (row: number) => boolean}[]} */
function testsOf(table, address) {
  const test = (/** @type {Filter} */ part) => testOf(table, part, address[part]);
  return FILTERS.filter((part) => address[part]).map((part) => ({ part, test: test(part) }));
}

/** @param {Table} table @param {Filter} part @param {string} value @returns {(row: number) => boolean} */
function testOf(table, part, value) {
  if (part === 'region') return isOf(table, several(value));
  const told = valueOf(table, part);
  if (part === 'outlet') return (row) => told(row)?.includes(value) ?? false;
  if (part === 'conflict') return (row) => told(row) === true;
  if (part === 'from' || part === 'to') {
    const bound = Number(value);
    return (row) => told(row) !== null && (part === 'from' ? told(row) >= bound : told(row) <= bound);
  }
  return (row) => told(row) === value;
}

/**
 * What a row has that a part of the address is compared with.
 *
 * @param {Table} table observations or claims
 * @param {Filter} part
 * @returns {(row: number) => any} a list where a row may have several
 */
export function valueOf(table, part) {
  if (part === 'measure') return measureOf(table);
  if (part === 'region') return regionsOf(table);
  if (part === 'status') return statusOf(table);
  if (part === 'period') return table.reader('period_kind');
  if (part === 'outlet') return table.reader('outlet_names');
  if (part === 'from' || part === 'to') return table.reader('year');
  return table.reader(part);
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
  /** @type {Map<any, {rows: number}>} */
  const counts = new Map();
  const add = (/** @type {any} */ key) => {
    const count = counts.get(key);
    if (count) count.rows++;
    else counts.set(key, { rows: 1 });
  };
  for (const row of rows) {
    const told = value(row);
    if (Array.isArray(told)) told.forEach(add);
    else if (told !== null) add(told);
  }
  return [...counts]
    .map(([told, count]) => /** @type {[any, number]} */ ([told, count.rows]))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/**
 * Which rows a view shows: those that the address names, else observations where its filters leave any, else claims.
 *
 * @param {Address} address
 * @param {boolean} any whether they do
 * @returns {'observations' | 'claims'}
 */
export function kindOf({ rows }, any) {
  if (rows === 'observations' || rows === 'claims') return rows;
  return any ? 'observations' : 'claims';
}
