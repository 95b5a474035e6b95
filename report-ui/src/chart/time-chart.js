import { s } from '../view/dom.js';
import { lines, numbersOf } from './points.js';
import { valueScale, yearScale } from './scale.js';

/**
 * @typedef {import('./points.js').Point} Point
 * @typedef {import('./scale.js').Scale} Scale
 * @typedef {{title: string, points: Point[]}} Panel
 * @typedef {{panels: Panel[], width: number, label: string, value: (value: number) => string, describe: (row: number)
 *   => string,
 *   choose: (row: number) => void}} Options
 */

const GAP = 20;
const SMALLEST = 160;

/**
 * Figures over the years, a panel a region, all on the same scales. A dot is a value, as strong as it is certain, and
 * its bar the time that it speaks of; hollow
 * is what is planned; a stroke is a range, an arrow a bound; a diamond is the value of those who disagree.
 *
 * @param {Options} options panels with at least one point in all
 * @returns {SVGSVGElement} named by its label; each mark names its figure when one points at it
 */
export function timeChart({ panels, width, label, value, describe, choose }) {
  const columns = panels.length === 1 ? 1 : Math.max(1, Math.floor((width + GAP) / (SMALLEST + GAP)));
  const wide = (width - GAP * (columns - 1)) / columns;
  const high = panels.length === 1 ? Math.min(340, Math.max(220, width * 0.45)) : 132;
  const points = panels.flatMap((panel) => panel.points);
  const y = valueScale(
    points.flatMap(numbersOf),
    [high - 22, panels.length === 1 ? 12 : 30],
    panels.length === 1 ? 5 : 2,
  );
  const left = 14 + 6.4 * Math.max(...y.ticks.map((tick) => value(tick).length));
  const x = yearScale(
    Math.floor(Math.min(...points.map((point) => point.start))),
    Math.ceil(Math.max(...points.map((point) => point.end))) - 1,
    [left, wide - 8],
    Math.max(2, Math.floor((wide - left) / (panels.length === 1 ? 64 : 48))),
  );
  const rows = Math.ceil(panels.length / columns);
  const height = rows * high + (rows - 1) * GAP;
  return s(
    'svg',
    { class: 'chart', role: 'img', 'aria-label': label, width, height, viewBox: `0 0 ${width} ${height}` },
    panels.map((panel, place) =>
      s(
        'g',
        { transform: `translate(${(place % columns) * (wide + GAP)} ${Math.floor(place / columns) * (high + GAP)})` },
        panels.length > 1 && s('text', { class: 'panel-title', x: 0, y: 14 }, panel.title),
        axes(x, y, left, wide, value),
        lines(panel.points).map((line) => path(line, x, y)),
        panel.points.map((point) => mark(point, x, y, describe, choose)),
      ),
    ),
  );
}

/**
 * @param {Scale} x
 * @param {Scale} y
 * @param {number} left
 * @param {number} right
 * @param {(value: number) => string} write
 */
function axes(x, y, left, right, write) {
  const [low, high] = y.domain;
  return s(
    'g',
    { class: 'axes', 'aria-hidden': 'true' },
    y.ticks.map((tick) =>
      s('line', { class: tick === 0 ? 'zero' : 'grid', x1: left, x2: right, y1: y(tick), y2: y(tick) }),
    ),
    y.ticks.map((tick) => s('text', { x: left - 8, y: y(tick) + 4, 'text-anchor': 'end' }, write(tick))),
    x.ticks.map((tick) => s('line', { class: 'tick', x1: x(tick), x2: x(tick), y1: y(low), y2: y(low) + 4 })),
    x.ticks.map((tick) =>
      s('text', { x: (x(tick) + x(tick + 1)) / 2, y: y(low) + 17, 'text-anchor': 'middle' }, String(tick)),
    ),
    s('line', { class: 'tick', x1: left, x2: left, y1: y(low), y2: y(high) }),
  );
}

/** @param {Point[]} line @param {Scale} x @param {Scale} y */
function path(line, x, y) {
  const places = line.map((point) => `${x(middle(point))} ${y(/** @type {number} */ (point.value))}`);
  return s('path', { class: line[0].planned ? 'line planned' : 'line', d: `M${places.join('L')}` });
}

/**
 * @param {Point} point
 * @param {Scale} x
 * @param {Scale} y
 * @param {(row: number) => string} describe
 * @param {(row: number) => void} choose
 */
function mark(point, x, y, describe, choose) {
  const { value, lower, upper, rival, planned, conflict, certainty } = point;
  const at = x(middle(point));
  const [low, high] = y.domain;
  const shade = Math.round((0.3 + 0.7 * Math.max(0, Math.min(1, (certainty - 0.5) * 2))) * 100) / 100;
  const classes = ['mark', planned && 'planned', conflict && 'conflict'].filter(Boolean).join(' ');
  const stroke = (/** @type {number} */ from, /** @type {number} */ to) =>
    s('line', { class: 'range', x1: at, x2: at, y1: y(from), y2: y(to) });
  const cap = (/** @type {number} */ end) =>
    s('line', { class: 'range', x1: at - 4, x2: at + 4, y1: y(end), y2: y(end) });
  const arrow = (/** @type {number} */ tip, /** @type {number} */ way) =>
    s('path', { class: 'range', d: `M${at - 4} ${tip + 5 * way}L${at} ${tip}L${at + 4} ${tip + 5 * way}` });
  const reach = (/** @type {number} */ from, /** @type {number} */ way) =>
    Math.max(y(high), Math.min(y(low), y(from) - 26 * way));
  return s(
    'g',
    {
      class: classes,
      opacity: shade,
      on: { click: () => choose(point.row), pointerenter: named(() => describe(point.row)) },
    },
    lower !== null && upper !== null && [stroke(lower, upper), cap(lower), cap(upper)],
    lower !== null &&
      upper === null && [
        s('line', { class: 'range', x1: at, x2: at, y1: y(lower), y2: reach(lower, 1) }),
        cap(lower),
        arrow(reach(lower, 1), 1),
      ],
    upper !== null &&
      lower === null && [
        s('line', { class: 'range', x1: at, x2: at, y1: y(upper), y2: reach(upper, -1) }),
        cap(upper),
        arrow(reach(upper, -1), -1),
      ],
    rival !== null &&
      value !== null && [
        s('line', { class: 'rival', x1: at, x2: at, y1: y(value), y2: y(rival) }),
        s('path', { class: 'rival', d: `M${at} ${y(rival) - 5}l5 5l-5 5l-5 -5z` }),
      ],
    value !== null && [
      x(point.end) - x(point.start) > 12 &&
        s('line', { class: 'reach', x1: x(point.start) + 1, x2: x(point.end) - 1, y1: y(value), y2: y(value) }),
      s('circle', { cx: at, cy: y(value), r: 4.5 }),
    ],
    s('circle', { class: 'target', cx: at, cy: y(value ?? lower ?? /** @type {number} */ (upper)), r: 12 }),
  );
}

/** Names a mark when one points at it: there may be thousands of them. @param {() => string} name */
function named(name) {
  return (/** @type {Event} */ { currentTarget }) => {
    const mark = /** @type {SVGGElement} */ (currentTarget);
    if (!mark.querySelector('title')) mark.prepend(s('title', {}, name()));
  };
}

/** @param {Point} point */
function middle({ start, end }) {
  return (start + end) / 2;
}
