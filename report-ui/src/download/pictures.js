import { wrapped } from '../chart/wrapped.js';
import { entriesOf } from './legend.js';
import { element } from './svg.js';

/**
 * What is said around a picture: above it what it shows, below it what its marks mean and where it comes from.
 *
 * @typedef {{title: string, subtitle: string, source: string, word: (mark: string) => string}} Caption
 * @typedef {{svg: string, width: number, height: number}} Picture
 */

/** What a chart's styles decide; a file has no style sheet, so each mark says it itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
];

const MARGIN = 12;

/** How far lines are apart, of the size of their letters. */
const LINE = 1.4;

/** How wide the sign of an entry of the legend is, of the size of letters, and the room behind an entry. */
const SIGN = 1.5;

/**
 * A chart as a picture of its own: looks as on the page, with all that has to be known of it.
 *
 * @param {SVGSVGElement} chart
 * @param {Caption} caption
 * @returns {Picture}
 */
export function picture(chart, caption) {
  const page = getComputedStyle(document.documentElement);
  const colour = (/** @type {string} */ name) => page.getPropertyValue(`--${name}`);
  const size = parseFloat(getComputedStyle(chart).fontSize);
  const inside = Number(chart.getAttribute('width'));
  const width = inside + 2 * MARGIN;
  /** @type {Element[]} */
  const parts = [];
  let y = MARGIN;
  const write = (
    /** @type {string} */ text,
    /** @type {number} */ letters,
    /** @type {Record<string, any>} */ look,
  ) => {
    for (const line of text ? wrapped(text, inside, letters) : []) {
      y += letters * LINE;
      parts.push(element('text', { x: MARGIN, y, 'font-size': letters, ...look }, line));
    }
  };
  write(caption.title, size * 1.25, { 'font-weight': 650, fill: colour('ink') });
  write(caption.subtitle, size, { fill: colour('ink') });
  y += MARGIN;
  const drawn = element('g', { transform: `translate(${MARGIN} ${y})` });
  drawn.append(...styled(chart).childNodes);
  parts.push(drawn);
  y += Number(chart.getAttribute('height')) + size;
  let x = MARGIN;
  for (const { mark, sign } of entriesOf(chart, colour)) {
    const text = caption.word(mark);
    const room = size * (SIGN + text.length * 0.58 + 1);
    if (x > MARGIN && x + room > width) [x, y] = [MARGIN, y + size * LINE];
    const place = element('g', { transform: `translate(${x + size / 2} ${y + size * 0.65}) scale(${size / 12})` });
    place.append(...sign);
    parts.push(
      place,
      element('text', { x: x + size * SIGN, y: y + size, 'font-size': size, fill: colour('ink') }, text),
    );
    x += room;
  }
  y += size * LINE;
  write(caption.source, size * 0.9, { fill: colour('soft') });
  const height = Math.ceil(y + MARGIN);
  const whole = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': page.fontFamily });
  whole.append(element('rect', { width, height, fill: page.backgroundColor }), ...parts);
  return { svg: new XMLSerializer().serializeToString(whole), width, height };
}

/** A copy of a chart whose marks say themselves how they look. @param {SVGSVGElement} chart */
function styled(chart) {
  const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  const [originals, copies] = [
    [chart, ...chart.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  originals.forEach((original, place) => {
    const [computed, around] = [
      getComputedStyle(original),
      // The chart itself is left behind, and so is what its parts would inherit from it.
      original.parentElement === /** @type {Element} */ (chart)
        ? null
        : getComputedStyle(/** @type {Element} */ (original.parentElement)),
    ];
    // All of them are inherited.
    for (const name of STYLES) {
      const value = computed.getPropertyValue(name);
      if (value !== around?.getPropertyValue(name)) copies[place].setAttribute(name, value);
    }
    copies[place].removeAttribute('class');
  });
  // What one points at is no part of the picture, and a link leads nowhere from it.
  copy.querySelectorAll('[visibility=hidden]').forEach((one) => one.remove());
  copy.querySelectorAll('a').forEach((link) => {
    link.removeAttribute('href');
    link.removeAttribute('aria-current');
  });
  return copy;
}

/**
 * A picture as PNG, twice as large.
 *
 * @param {Picture} picture
 * @returns {Promise<Blob>}
 */
export async function png({ svg, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * width, 2 * height];
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png'),
  );
}
