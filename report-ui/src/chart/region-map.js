import { s } from '../view/dom.js';
import { shapes } from './geo.js';
import { shades } from './scale.js';
import grid from './tiles.json' with { type: 'json' };

/**
 * @typedef {{code: string, value: number | null, short: string, brief: string, when: string, text: string, name: string,
 *   href: string, chosen: boolean}} Area
 * `brief` fits into a tile, and so does `when`, the year of it or nothing; `text` is what is read out.
 *
 * @typedef {{areas: Area[], label: string, map: any, width: number, scale: number, compare: (a: string, b: string) =>
 *   number}} Options  scale: how much larger than usual letters are; compare: the order of names
 *
 * @typedef {{x: number, y: number, width: number, height: number}} Place
 */

/** Of a tile; the longest short name of the three languages fits into it. */
const WIDTH = 72;
const HEIGHT = 60;

/** Narrower than that the short names don't fit. */
const NARROWEST = 62;

const SHADES = 5;

/** So many characters fit into a tile as large as they should be. */
const LONG = 6;

/**
 * The regions as tiles, or in a user's own shapes; a link each, darker where the value is higher. Tiles lie about where
 * the regions do; where there is no room for that, in the order of their names.
 *
 * @param {Options} options
 * @returns {SVGSVGElement}
 */
export function regionMap({ areas, label, map, width: room, scale, compare }) {
  const values = areas.flatMap(({ value }) => (value === null ? [] : [value]));
  const shade = shades(values, SHADES);
  const drawn = map ? shapes(map, room) : null;
  const tiles = drawn ? null : placed(areas, room, scale, compare);
  const { width, height } = drawn ?? /** @type {{width: number, height: number}} */ (tiles);
  return s(
    'svg',
    { class: 'map', role: 'group', 'aria-label': label, width, height, viewBox: `0 0 ${width} ${height}` },
    areas.map((area) => {
      const classes = ['area', area.value === null ? 'empty' : `shade-${shade(area.value)}`, area.chosen && 'chosen'];
      const link = { href: area.href, class: classes.filter(Boolean).join(' '), 'aria-current': area.chosen && 'true' };
      const inside = drawn ? shape(area, drawn) : tile(area, tiles?.places.get(area.code), scale);
      return inside && s('a', link, s('title', {}, `${area.name}: ${area.text}`), inside);
    }),
  );
}

/**
 * Where tiles lie.
 *
 * @param {Area[]} areas
 * @param {number} room in pixels
 * @param {number} scale
 * @param {Options['compare']} compare
 * @returns {{width: number, height: number, places: Map<string, Place>}}
 */
function placed(areas, room, scale, compare) {
  const asMap = room >= grid.columns * NARROWEST * scale;
  const columns = asMap ? grid.columns : Math.max(1, Math.floor(room / (WIDTH * scale)));
  const width = asMap ? Math.min(WIDTH * scale, room / columns) : room / columns;
  const height = HEIGHT * scale;
  const byName = areas.toSorted((a, b) => compare(a.name, b.name));
  const cells = new Map(
    byName.flatMap(({ code }, number) => {
      const known = /** @type {Record<string, number[]>} */ (grid.tiles)[code];
      const cell = asMap ? known : [number % columns, Math.floor(number / columns)];
      return cell ? [[code, { x: cell[0] * width, y: cell[1] * height, width, height }]] : [];
    }),
  );
  const rows = asMap ? grid.rows : Math.ceil(areas.length / columns);
  return { width: Math.floor(columns * width), height: Math.ceil(rows * height), places: cells };
}

/** @param {Area} area @param {Place | undefined} place @param {number} scale */
function tile({ short, value, brief, when }, place, scale) {
  if (!place) return null;
  const line = (/** @type {string} */ look, /** @type {number} */ y, /** @type {string} */ text) =>
    s('text', { class: look, x: 4 * scale, y: y * scale }, text);
  return s(
    'g',
    { transform: `translate(${place.x} ${place.y})`, 'aria-hidden': 'true' },
    s('rect', { x: 1.5, y: 1.5, width: place.width - 3, height: place.height - 3, rx: 6 }),
    line('short', 18, short),
    value !== null && line(brief.length > LONG ? 'amount long' : 'amount', 36, brief),
    value !== null && when && line('when', 52, when),
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
