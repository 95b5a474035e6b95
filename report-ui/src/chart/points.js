import { grouped } from '../data/grouped.js';
import { isPart } from '../data/filter.js';
import { publicationOf } from '../data/order.js';
import { signed } from '../language/figures.js';
import { yearOf } from './scale.js';

/**
 * What a chart draws of a row of observations or claims.
 *
 * @typedef {{row: number, start: number, end: number, value: number | null, lower: number | null, upper: number | null,
 *   planned: boolean, part: boolean,
 *   rival: number | null, conflict: boolean, certainty: number}} Point
 * @typedef {import('../data/table.js').Table} Table
 */

/**
 * The point of a row; null where no time or no figure is known.
 *
 * @param {Table} table
 * @param {number} row
 * @returns {Point | null}
 */
export function pointOf(table, row) {
  const get = (/** @type {string} */ name) => table.get(name, row);
  const number = (/** @type {string | null} */ text) => signed(text, get('direction'));
  const span = spanOf(table, row);
  if (span === null) return null;
  const point = {
    row,
    ...span,
    value: number(get('supported') ?? get('value')),
    lower: number(get('lower')),
    upper: number(get('upper')),
    planned: get('status') === 'planned',
    part: isPart(table)(row),
    rival: number(get('runner_up')),
    conflict: get('conflict') === true,
    certainty: Number(get('certainty')),
  };
  return numbersOf(point).length ? point : null;
}

/**
 * From when to when the figure of a row is. Of a year alone it is the whole year only if that was told; else a moment of
 * it, so that no year is drawn that nobody spoke of.
 *
 * @param {Table} table
 * @param {number} row
 */
function spanOf(table, row) {
  const get = (/** @type {string} */ name) => table.get(name, row);
  const [first, last, year, kind] = [get('period_start'), get('period_end'), get('year'), get('period_kind')];
  const day = publicationOf(table)(row);
  if (day !== null) return { start: yearOf(day), end: yearOf(day) };
  if (first === null && last === null && (kind === 'as_of' || kind === 'unknown'))
    return year === null ? null : { start: year + 0.5, end: year + 0.5 };
  const start = first !== null ? yearOf(first) : year;
  if (start === null) return null;
  return { start, end: Math.max(start, last !== null ? yearOf(last) : year + 1) };
}

/** All values that a point stands at. @param {Point} point @returns {number[]} */
export function numbersOf({ value, lower, upper, rival }) {
  return /** @type {number[]} */ ([value, lower, upper, rival].filter((number) => number !== null));
}

/**
 * Points that a line may lead through, in the order of time: values that are all actual or all planned. Several values
 * of one time make no line, and neither do parts, which may be of different things.
 *
 * @param {Point[]} points of one series and one place
 * @returns {Point[][]}
 */
export function lines(points) {
  const valued = points.filter(({ value, part }) => value !== null && !part);
  return [...grouped(valued, ({ planned }) => planned).values()]
    .filter((line) => line.length > 1 && new Set(line.map(({ end }) => end)).size === line.length)
    .map((line) => line.sort((a, b) => a.end - b.end));
}
