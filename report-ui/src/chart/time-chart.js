import { max, min } from 'd3-array';
import { s } from '../view/dom.js';
import { marks, middle, placeOf } from './marks.js';
import { pointable } from './pointing.js';
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
 * @returns {SVGSVGElement} named by its label; a mark names its figure when one points at it
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
    Math.floor(min(points, ({ start }) => start) ?? 0),
    Math.ceil(max(points, ({ end }) => end) ?? 0) - 1,
    [left, wide - 8],
    Math.max(2, Math.floor((wide - left) / (panels.length === 1 ? 64 : 48))),
  );
  const corner = (/** @type {number} */ number) => [
    (number % columns) * (wide + GAP),
    Math.floor(number / columns) * (high + GAP),
  ];
  const rows = Math.ceil(panels.length / columns);
  const height = rows * high + (rows - 1) * GAP;
  const chart = s(
    'svg',
    { class: 'chart', role: 'img', 'aria-label': label, width, height, viewBox: `0 0 ${width} ${height}` },
    panels.map((panel, number) =>
      s(
        'g',
        { transform: `translate(${corner(number).join(' ')})` },
        panels.length > 1 && s('text', { class: 'panel-title', x: 0, y: 14 }, panel.title),
        axes(x, y, left, wide, value),
        lines(panel.points).map((line) => path(line, x, y)),
        marks(panel.points, x, y),
      ),
    ),
  );
  const places = panels.flatMap((panel, number) => {
    const [right, down] = corner(number);
    return panel.points.map((point) => {
      const [across, below] = placeOf(point, x, y);
      return { x: right + across, y: down + below, row: point.row };
    });
  });
  pointable(chart, places, describe, choose);
  return chart;
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
  const across = (/** @type {number} */ tick) => `M${left} ${y(tick)}H${right}`;
  const ticks = x.ticks.map((tick) => `M${x(tick)} ${y(low)}v4`);
  return s(
    'g',
    { class: 'axes', 'aria-hidden': 'true' },
    s('path', { class: 'grid', d: y.ticks.map(across).join('') }),
    y.ticks.map((tick) => s('text', { x: left - 8, y: y(tick) + 4, 'text-anchor': 'end' }, write(tick))),
    x.ticks.map((tick) =>
      s('text', { x: (x(tick) + x(tick + 1)) / 2, y: y(low) + 17, 'text-anchor': 'middle' }, String(tick)),
    ),
    s('path', {
      class: 'tick',
      d: [`M${left} ${y(low)}V${y(high)}`, ...ticks, y.ticks.includes(0) && across(0)].filter(Boolean).join(''),
    }),
  );
}

/** @param {Point[]} line @param {Scale} x @param {Scale} y */
function path(line, x, y) {
  const places = line.map((point) => `${x(middle(point))} ${y(/** @type {number} */ (point.value))}`);
  return s('path', { class: line[0].planned ? 'line planned' : 'line', d: `M${places.join('L')}` });
}
