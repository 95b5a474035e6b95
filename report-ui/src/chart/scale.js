import { extent, nice, ticks } from 'd3-array';

/**
 * @typedef {{(value: number): number, domain: [number, number], ticks: number[]}} Scale
 */

/**
 * From values to places, linear.
 *
 * @param {[number, number]} domain @param {[number, number]} range @param {number[]} marks
 * @returns {Scale}
 */
function linear(domain, range, marks) {
  const [low, high] = domain;
  const factor = high === low ? 0 : (range[1] - range[0]) / (high - low);
  // Half a pixel is as much as one sees.
  const place = (/** @type {number} */ value) => Math.round((range[0] + (value - low) * factor) * 2) / 2;
  return Object.assign(place, { domain, ticks: marks });
}

/**
 * The scale of values. It begins at zero unless the values lie close together, far from it.
 *
 * @param {number[]} values at least one
 * @param {[number, number]} range
 * @param {number} count about how many ticks
 */
export function valueScale(values, range, count) {
  let [low, high] = /** @type {[number, number]} */ (extent(values));
  if (low >= 0 && low < 0.6 * high) low = 0;
  if (high <= 0 && high > 0.6 * low) high = 0;
  if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(0, 2 * low), Math.max(0, 2 * high)];
  const domain = nice(low, high, count);
  return linear(domain, range, ticks(...domain, count));
}

/**
 * The scale of time, by years: whole years, marked at their beginning.
 *
 * @param {number} first year @param {number} last year
 * @param {[number, number]} range
 * @param {number} count how many ticks at the most
 */
export function yearScale(first, last, range, count) {
  // Of few ticks d3 gives more than one asked for.
  let [wanted, marks] = [count, ticks(first, last, count)];
  while (marks.length > count && wanted > 1) marks = ticks(first, last, --wanted);
  if (marks.length > count) marks = marks.slice(0, 1);
  marks = marks.filter(Number.isInteger);
  return linear([first, last + 1], range, marks);
}

/** A day as a year with a fraction. @param {string} iso @returns {number} */
export function yearOf(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  const begin = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}

/**
 * The shades of a map: as many different values in each, from the lowest to the highest, so that one value far above
 * the others doesn't make them all alike.
 *
 * @param {number[]} values @param {number} count of shades @returns {(value: number) => number} from 0
 */
export function shades(values, count) {
  const ranks = [...new Set(values)].sort((a, b) => a - b);
  return (value) =>
    ranks.length === 1
      ? Math.floor(count / 2)
      : Math.min(count - 1, Math.floor((ranks.indexOf(value) * count) / ranks.length));
}
