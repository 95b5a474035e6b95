import { grouped } from '../data/grouped.js';
import { s } from '../view/dom.js';

/**
 * What points look like. Of any number of points there are as many elements as looks: thousands of elements take a
 * browser longer than the whole view.
 *
 * @typedef {import('./points.js').Point} Point
 * @typedef {import('./scale.js').Scale} Scale
 * @typedef {{look: string, opacity: number, d: string}} Shape
 */

/** So many strengths tell how sure a value is. */
const STRENGTHS = 8;

/** The order in which they lie above each other. */
const LOOKS = ['range', 'reach', 'rival', 'dot'];

/** The marks of points. @param {Point[]} points @param {Scale} x @param {Scale} y @returns {SVGPathElement[]} */
export function marks(points, x, y) {
  const shapes = points.flatMap((point) => shapesOf(point, x, y));
  const alike = [...grouped(shapes, ({ look, opacity }) => `${look} ${opacity}`).values()];
  const level = (/** @type {Shape[]} */ [{ look }]) => LOOKS.indexOf(look.split(' ')[0]);
  return alike
    .sort((a, b) => level(a) - level(b))
    .map((group) =>
      s('path', {
        class: group[0].look,
        opacity: group[0].opacity,
        // What lies on what is alike is not seen.
        d: [...new Set(group.map(({ d }) => d))].join(''),
      }),
    );
}

/** Where a point is pointed at. @param {Point} point @param {Scale} x @param {Scale} y @returns {[number, number]} */
export function placeOf(point, x, y) {
  const { value, lower, upper } = point;
  return [x(middle(point)), y(value ?? lower ?? /** @type {number} */ (upper))];
}

/** The middle of the time of a point. @param {Point} point */
export function middle({ start, end }) {
  return (start + end) / 2;
}

/** @param {Point} point @param {Scale} x @param {Scale} y @returns {Shape[]} */
function shapesOf(point, x, y) {
  const { value, rival } = point;
  const at = x(middle(point));
  const opacity = strength(point.certainty);
  const shape = (/** @type {string} */ look, /** @type {string} */ d) => ({
    look: point.planned ? `${look} planned` : look,
    opacity,
    d,
  });
  const shapes = bounds(point, at, y).map((d) => shape('range', d));
  if (value === null) return shapes;
  if (rival !== null)
    shapes.push(shape('rival', `M${at} ${y(value)}V${y(rival)}M${at} ${y(rival) - 5}l5 5l-5 5l-5 -5z`));
  const [from, to] = [x(point.start), x(point.end)];
  if (to - from > 12) shapes.push(shape('reach', `M${from + 1} ${y(value)}H${to - 1}`));
  shapes.push(shape('dot', `M${at - 4.5} ${y(value)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`));
  return shapes;
}

/** A stroke between two bounds; from one alone an arrow. @param {Point} point @param {number} at @param {Scale} y */
function bounds({ lower, upper }, at, y) {
  const cap = (/** @type {number} */ end) => `M${at - 4} ${y(end)}h8`;
  const arrow = (/** @type {number} */ from, /** @type {1 | -1} */ way) => {
    const [low, high] = y.domain;
    const tip = Math.max(y(high), Math.min(y(low), y(from) - 26 * way));
    return `M${at} ${y(from)}V${tip}${cap(from)}M${at - 4} ${tip + 5 * way}L${at} ${tip}l4 ${5 * way}`;
  };
  if (lower !== null && upper !== null) return [`M${at} ${y(lower)}V${y(upper)}${cap(lower)}${cap(upper)}`];
  if (lower !== null) return [arrow(lower, 1)];
  return upper === null ? [] : [arrow(upper, -1)];
}

/** The surer, the stronger: from 0.3 at one half to 1. @param {number} certainty */
function strength(certainty) {
  const sure = Math.max(0, Math.min(1, (certainty - 0.5) * 2));
  return Math.round((0.3 + (0.7 * Math.round(sure * STRENGTHS)) / STRENGTHS) * 100) / 100;
}
