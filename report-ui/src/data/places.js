import { several } from '../address/address.js';
import { onceATable } from './remembered.js';

/** @typedef {import('./table.js').Table} Table */

/** The regions of all rows, and the rows of all regions. */
const placesOf = onceATable((table) => {
  const [region, today, regions] = ['region', 'region_today', 'regions'].map((name) => table.reader(name));
  /** @type {string[][]} */
  const codes = table
    .all()
    .map((row) =>
      [region(row), today(row), ...(regions(row) ?? [])].filter(
        (code, place, all) => code !== null && all.indexOf(code) === place,
      ),
    );
  /** @type {Map<string, number[]>} */
  const rows = new Map();
  codes.forEach((all, row) =>
    all.forEach((code) => {
      const those = rows.get(code);
      if (those) those.push(row);
      else rows.set(code, [row]);
    }),
  );
  return { codes, rows };
});

/**
 * The regions that a row is told of: that which its source names, that which its place lies in today, and each of
 * several.
 *
 * @param {Table} table
 * @returns {(row: number) => string[]}
 */
export function regionsOf(table) {
  const { codes } = placesOf(table);
  return (row) => codes[row];
}

/** What tells whether a row is told of one of some regions. @param {Table} table @param {string[]} regions @returns {(row: number) => boolean} */
export function isOf(table, regions) {
  const { codes } = placesOf(table);
  return (row) => codes[row].some((code) => regions.includes(code));
}

/** The rows of some regions, in their order. @param {Table} table @param {string} region codes @returns {number[]} */
export function ofRegions(table, region) {
  const { rows } = placesOf(table);
  const all = several(region).map((code) => rows.get(code) ?? []);
  return all.length === 1 ? all[0] : [...new Set(all.flat())].sort((a, b) => a - b);
}
