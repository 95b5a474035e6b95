import { max, min } from 'd3-array';
import { s } from '../view/dom.js';
import { marks, middle, placeOf } from './marks.js';
import { pointable } from './pointing.js';
import { lines, numbersOf } from './points.js';
import { valueScale, yearScale } from './scale.js';
import { wrapped } from './wrapped.js';

/**
 * @typedef {import('./points.js').Point} Point
 * @typedef {import('./scale.js').Scale} Scale
 * @typedef {{title: string, points: Point[]}} Panel
 * @typedef {{panels: Panel[], width: number, scale: number, label: string, value: (value: number) => string, describe: (row: number)
 *   => string,
 *   choose: (row: number) => void}} Options
 */

const GAP = 20;
const SMALLEST = 160;

/** How large the letters of a panel's title are, and how far apart its lines. */
const TITLE = 13;
const LINE = 16;

/**
 * Figures over the years, a panel a region, all on the same scales. A dot is a value, as strong as it is certain, and
 * its bar the time that it speaks of; hollow
 * is what is planned; a stroke is a range, an arrow a bound; a diamond is the value of those who disagree.
 *
 * @param {Options} options panels with at least one point in all; scale: how much larger than usual letters are
 * @returns {SVGSVGElement} named by its label; a mark names its figure when one points at it
 */
export function timeChart({ panels, width, scale, label, value, describe, choose }) {
  const alone = panels.length === 1;
  const columns = alone ? 1 : Math.max(1, Math.floor((width + GAP) / (SMALLEST * scale + GAP)));
  const wide = (width - GAP * (columns - 1)) / columns;
  const titles = panels.map(({ title }) => (alone ? [] : wrapped(title, wide, TITLE * scale)));
  const above = alone ? 12 * scale : (14 + LINE * Math.max(...titles.map(({ length }) => length))) * scale;
  const high = alone ? Math.max(220 * scale, Math.min(340, width * 0.45)) : 102 * scale + above;
  const points = panels.flatMap((panel) => panel.points);
  const y = valueScale(points.flatMap(numbersOf), [high - 22 * scale, above], alone ? 5 : 2);
  const left = (14 + 7 * Math.max(...y.ticks.map((tick) => value(tick).length))) * scale;
  const x = yearScale(
    Math.floor(min(points, ({ start }) => start) ?? 0),
    Math.ceil(max(points, ({ end }) => end) ?? 0) - 1,
    [left, wide - 8],
    Math.max(1, Math.floor((wide - left) / ((alone ? 64 : 48) * scale))),
  );
  const corner = (/** @type {number} */ number) => [
    (number % columns) * (wide + GAP),
    Math.floor(number / columns) * (high + GAP),
  ];
  const rows = Math.ceil(panels.length / columns);
  const height = Math.ceil(rows * high + (rows - 1) * GAP);
  const chart = s(
    'svg',
    { class: 'chart', role: 'img', 'aria-label': label, width, height, viewBox: `0 0 ${width} ${height}` },
    panels.map((panel, number) =>
      s(
        'g',
        { transform: `translate(${corner(number).join(' ')})` },
        titles[number].map((line, place) =>
          s('text', { class: 'panel-title', x: 0, y: (14 + LINE * place) * scale }, line),
        ),
        axes(x, y, left, wide, scale, value),
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
 * @param {number} scale
 * @param {(value: number) => string} write
 */
function axes(x, y, left, right, scale, write) {
  const [low, high] = y.domain;
  const across = (/** @type {number} */ tick) => `M${left} ${y(tick)}H${right}`;
  const ticks = x.ticks.map((tick) => `M${x(tick)} ${y(low)}v4`);
  return s(
    'g',
    { class: 'axes', 'aria-hidden': 'true' },
    s('path', { class: 'grid', d: y.ticks.map(across).join('') }),
    y.ticks.map((tick) => s('text', { x: left - 8, y: y(tick) + 4 * scale, 'text-anchor': 'end' }, write(tick))),
    x.ticks.map((tick) =>
      s('text', { x: (x(tick) + x(tick + 1)) / 2, y: y(low) + 17 * scale, 'text-anchor': 'middle' }, String(tick)),
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
