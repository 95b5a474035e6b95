import { several } from '../address/address.js';

/** @typedef {import('./table.js').Table} Table */

/** The regions of all rows, and the rows of all regions, made once. @type {WeakMap<Table, Places>} */
const known = new WeakMap();

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

/** The rows of some regions, in their order. @param {Table} table @param {string} region codes @returns {number[]} */
export function ofRegions(table, region) {
  const { rows } = placesOf(table);
  return [...new Set(several(region).flatMap((code) => rows.get(code) ?? []))].sort((a, b) => a - b);
}

/** @typedef {{codes: string[][], rows: Map<string, number[]>}} Places */

/** @param {Table} table @returns {Places} */
function placesOf(table) {
  let places = known.get(table);
  if (!places) {
    const [region, today, regions] = ['region', 'region_today', 'regions'].map((name) => table.reader(name));
    const codes = table
      .all()
      .map((row) => [...new Set([region(row), today(row), ...(regions(row) ?? [])])].filter((code) => code !== null));
    const rows = new Map();
    codes.forEach((all, row) =>
      all.forEach((code) => (rows.has(code) ? rows.get(code).push(row) : rows.set(code, [row]))),
    );
    places = { codes, rows };
    known.set(table, places);
  }
  return places;
}
