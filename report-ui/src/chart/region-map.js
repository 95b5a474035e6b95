import { s } from '../view/dom.js';
import { shapes } from './geo.js';
import { shades } from './scale.js';
import grid from './tiles.json' with { type: 'json' };

/**
 * @typedef {{code: string, value: number | null, short: string, brief: string, text: string, name: string, href:
 *   string, chosen: boolean}} Area
 * `brief` fits into a tile, `text` is what is read out.
 *
 * @typedef {{areas: Area[], label: string, map: any}} Options
 */

/** Of a tile; the longest short name of the three languages fits into it. */
const WIDTH = 72;
const HEIGHT = 60;

const SHADES = 5;

/** So many characters fit into a tile as large as they should be. */
const LONG = 6;

/**
 * The regions as tiles, about where they lie, or in a user's own shapes; a link each, darker where the value is higher.
 *
 * @param {Options} options
 * @returns {SVGSVGElement}
 */
export function regionMap({ areas, label, map }) {
  const values = areas.flatMap(({ value }) => (value === null ? [] : [value]));
  const shade = shades(values, SHADES);
  const drawn = map ? shapes(map, 480) : null;
  const [width, height] = drawn ? [drawn.width, drawn.height] : [grid.columns * WIDTH, grid.rows * HEIGHT];
  return s(
    'svg',
    { class: 'map', role: 'group', 'aria-label': label, width, height, viewBox: `0 0 ${width} ${height}` },
    areas.map((area) => {
      const classes = ['area', area.value === null ? 'empty' : `shade-${shade(area.value)}`, area.chosen && 'chosen'];
      const link = { href: area.href, class: classes.filter(Boolean).join(' '), 'aria-current': area.chosen && 'true' };
      const inside = drawn ? shape(area, drawn) : tile(area);
      return inside && s('a', link, s('title', {}, `${area.name}: ${area.text}`), inside);
    }),
  );
}

/** @param {Area} area */
function tile({ code, short, value, brief }) {
  const place = /** @type {Record<string, number[]>} */ (grid.tiles)[code];
  if (!place) return null;
  const [x, y] = [place[0] * WIDTH, place[1] * HEIGHT];
  return s(
    'g',
    { transform: `translate(${x} ${y})`, 'aria-hidden': 'true' },
    s('rect', { x: 1.5, y: 1.5, width: WIDTH - 3, height: HEIGHT - 3, rx: 6 }),
    s('text', { class: 'short', x: 7, y: 21 }, short),
    value !== null && s('text', { class: brief.length > LONG ? 'amount long' : 'amount', x: 7, y: 47 }, brief),
  );
}

/** @param {Area} area @param {import('./geo.js').Shapes} drawn */
function shape({ code, short }, { paths, centres }) {
  if (!paths[code]) return null;
  const [x, y] = centres[code];
  return s(
    'g',
    { 'aria-hidden': 'true' },
    s('path', { d: paths[code] }),
    s('text', { class: 'short', x, y, 'text-anchor': 'middle' }, short),
  );
}
