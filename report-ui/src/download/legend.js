import { element } from './svg.js';

/** @typedef {(name: string) => string} Colour */

/**
 * The marks of charts and maps: where they are found in one, and what a legend draws for them, about the middle of a
 * sign.
 *
 * @type {{mark: string, found: string, draw: (colour: Colour) => [string, Record<string, any>][]}[]}
 */
const MARKS = [
  { mark: 'actual', found: '.dot:not(.planned)', draw: (colour) => [dot(colour('accent'), colour('accent'))] },
  { mark: 'planned', found: '.planned', draw: (colour) => [dot(colour('paper'), colour('accent'))] },
  { mark: 'range', found: '.range', draw: (colour) => [stroke('M0 -6V6M-4 -6h8M-4 6h8', colour('accent'))] },
  { mark: 'bound', found: '.range', draw: (colour) => [stroke('M0 6V-6M-4 -1L0 -6l4 5', colour('accent'))] },
  { mark: 'conflict', found: '.rival', draw: (colour) => [stroke('M0 -5l5 5l-5 5l-5 -5z', colour('against'))] },
  {
    mark: 'certainty',
    found: '.dot:not([opacity="1"])',
    draw: (colour) => [['circle', { r: 4.5, fill: colour('accent'), opacity: 0.35 }]],
  },
  {
    mark: 'shade',
    found: '.area:not(.empty)',
    draw: (colour) => [
      ['rect', { x: -6, y: -6, width: 6, height: 12, fill: colour('shade-1') }],
      ['rect', { x: 0, y: -6, width: 6, height: 12, fill: colour('shade-4') }],
    ],
  },
];

/**
 * The legend of a chart: the marks that it has, each with its sign.
 *
 * @param {SVGSVGElement} chart
 * @param {Colour} colour of the page, by its name
 * @returns {{mark: string, sign: Element[]}[]}
 */
export function entriesOf(chart, colour) {
  return MARKS.filter(({ found }) => chart.querySelector(found)).map(({ mark, draw }) => ({
    mark,
    sign: draw(colour).map(([name, attributes]) => element(name, attributes)),
  }));
}

/** @param {string} fill @param {string} edge @returns {[string, Record<string, any>]} */
function dot(fill, edge) {
  return ['circle', { r: 4.5, fill, stroke: edge, 'stroke-width': 1.75 }];
}

/** @param {string} d @param {string} colour @returns {[string, Record<string, any>]} */
function stroke(d, colour) {
  return ['path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.75 }];
}
